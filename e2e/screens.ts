/** Where things are on Offprint's screens: by the design's class names and by the words a reader sees. */
export const popupScreen = {
  title: '.p-head .title',
  site: '.site .clip',
  facts: '.p-by',
  chip: '.chips .chip',
  text: '.prose',
  paragraph: '.prose p',
  mark: '.prose mark.ent',
  save: { css: '.p-foot .btn.primary', name: 'Save' },
  done: { css: '.btn.done', name: 'Saved' },
  undo: { css: '.btn.done button', name: 'Undo' },
  tryAgain: { css: '.btn', name: 'Try again' },
  openReader: { css: '.p-foot .btn', name: 'Open in reader' },
  copy: { css: '.p-foot button', name: 'Copy Markdown' },
  more: { css: '.p-foot button', name: 'More actions' },
  download: { css: '[role=menuitem]', name: 'Download Markdown' },
  useAnyway: { css: '.p-msg button', name: 'Use this page anyway' },
  readAnyway: { css: '.p-msg button', name: 'Read it anyway' },
  useSelection: { css: 'button', name: 'Use selection' },
  useWholePage: { css: 'button', name: 'Use whole page' },
  nextPage: { css: '.text-end a', name: 'Open the next page' },
  openLibrary: { css: 'button', name: 'Open library' },
  tagField: '.p-tags input',
  tag: '.p-tags .tag',
} as const;

/** The same in the popup and in the reader. */
export const leftOutPanel = {
  show: { css: '.text-end button', name: 'See what was left out' },
  item: '.left-out li',
  putBack: { css: '.left-out li button', name: 'Put back' },
  undo: { css: '.left-out .ft button', name: 'Undo' },
  close: { css: '.left-out .ft button', name: 'Close' },
} as const;

/** What is wrong with the library. */
export const faultScreen = {
  note: '.fault-note',
  restore: { css: '.fault-note button', name: 'Restore' },
  close: { css: '.fault-note button', name: 'Close' },
  tryAgain: { css: '.fault-note button', name: 'Try again' },
  reload: { css: '.fault-note button', name: 'Reload' },
} as const;

export const libraryScreen = {
  row: '.l-list .row',
  rowTitle: '.l-list .row a.t',
  check: '.l-list .row input.check',
  bulk: '.bulk',
  export: { css: '.bulk .btn', name: 'Export' },
  delete: { css: '.bulk .btn', name: 'Delete' },
  undo: { css: '.toast button', name: 'Undo' },
  empty: '.blank',
  rowTag: '.l-list .row .end .tag',
  sort: { css: '.l-top button', name: 'Sort: ' },
  bulkTag: { css: '.bulk .btn', name: 'Tag' },
  tagField: '.popover .tag-field input',
} as const;

export const searchScreen = {
  storage: '.storage',
  hit: '.l-list .row mark, .l-list .row b',
  token: '.find .token',
  clear: { css: '.find button', name: 'Clear' },
  drop: '.drops button',
  mention: '.men .kwic mark',
  palette: '.palette input, dialog input',
} as const;

export const displayScreen = {
  open: { css: '[role=menuitem]', name: 'Display settings' },
  dialog: 'dialog.display',
  types: '.types summary',
  reset: { css: 'dialog.display > button', name: 'Reset' },
} as const;

export const panelScreen = {
  open: { css: '.p-top button', name: 'Open in side panel' },
  note: '.panel-note .note',
  read: { css: '.panel-note button', name: 'Read this page' },
} as const;

export const exportScreen = {
  template: '.export textarea',
  links: { css: '.export .seg label', name: '[[Links]]' },
  reset: { css: '.template-head button', name: 'Use Obsidian’s own' },
  mistake: '.mistakes button',
  note: '.export pre',
} as const;

export const importScreen = {
  choose: { css: '.import button', name: 'Choose files' },
  files: '.import input[multiple]',
  start: { css: '.import .btn.primary', name: 'Import' },
  list: { css: '.import button', name: 'Download list' },
} as const;

export const backupScreen = {
  backUp: { css: '.storage button', name: 'Back up now' },
  file: '.storage input[accept=".zip"]',
  restore: { css: '.storage .btn.primary', name: 'Restore' },
  offered: { css: '.blank a', name: 'Restore a backup' },
  emptyTrash: { css: '.storage button', name: 'Empty trash' },
  purgeCount: '#purge-count',
  purge: { css: 'dialog .btn.danger', name: 'Delete' },
} as const;

export const readerScreen = {
  title: '.r-art .title',
  text: '.r-art .prose, .r-art.prose',
  mark: '.r-art mark.ent',
  rail: '.r-side',
  railRow: '.r-side .e-row',
  display: { css: 'button', name: 'Display settings' },
  displayDialog: '.pop.display',
  card: '.pop.card',
} as const;

/** The same in the popup and in the reader. */
export const changesPanel = {
  see: { css: '.p-notes button', name: 'See what changed' },
  dialog: 'dialog.compare',
  entity: '.changed-entities li',
  update: { css: '.compare .ft button', name: 'Update copy' },
} as const;

export const versionsPanel = {
  /** The list is that of the text which is shown. */
  current: '.versions[aria-busy=false]',
  link: { css: '.r-by button', name: '1 earlier version' },
  restore: { css: '.versions .ft button', name: 'Restore this version' },
  undo: { css: '.versions .ft button', name: 'Undo' },
  close: { css: '.versions .ft button', name: 'Close' },
} as const;

export const highlightScreen = {
  text: '.r-art .prose',
  piece: '.r-art span.hl',
  bar: '.selbar',
  note: { css: '.selbar button', name: 'Note' },
  remove: { css: '.selbar button', name: 'Remove highlight' },
  field: '.note-field',
  row: '.hl-notes .hl-row',
  notesTab: { css: '[role=tab]', name: 'Notes' },
  articleNote: { css: '.hl-notes button', name: 'Note on the article' },
  peek: '.hl-peek',
  undo: { css: '.toast button', name: 'Undo' },
} as const;

export const picturesScreen = {
  allow: { css: '.picture-access button', name: 'Allow' },
  textOnly: { css: '.picture-access button', name: 'Text only' },
  tryAgain: { css: '.picture-end button', name: 'Try again' },
  picture: '.prose button.picture',
  missing: '.prose .picture-gone[data-reason]',
  lightbox: 'dialog.lightbox',
} as const;
