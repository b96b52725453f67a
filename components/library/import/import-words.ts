import { i18n } from '#i18n';
import type { ImportCount } from '../../../lib/import/import-state';
import type { FailReason, FormatName } from '../../../lib/import/read-item';

export function formatName(name: FormatName): string {
  const names: Record<FormatName, string> = {
    'pocket-csv': i18n.t('import.format.pocketCsv'),
    'pocket-html': i18n.t('import.format.pocketHtml'),
    'instapaper-csv': i18n.t('import.format.instapaper'),
    omnivore: i18n.t('import.format.omnivore'),
    'wallabag-json': i18n.t('import.format.wallabagJson'),
    'wallabag-csv': i18n.t('import.format.wallabagCsv'),
    'raindrop-csv': i18n.t('import.format.raindrop'),
    'reader-csv': i18n.t('import.format.reader'),
    'readwise-highlights': i18n.t('import.format.readwise'),
    karakeep: i18n.t('import.format.karakeep'),
    linkwarden: i18n.t('import.format.linkwarden'),
    'matter-csv': i18n.t('import.format.matter'),
    'bookmarks-html': i18n.t('import.format.bookmarks'),
    onetab: i18n.t('import.format.onetab'),
    markdown: i18n.t('import.format.markdown'),
  };
  return names[name];
}

export function describeReason(reason: FailReason): string {
  const reasons: Record<FailReason, string> = {
    'no-address': i18n.t('import.reason.noAddress'),
    'bad-address': i18n.t('import.reason.badAddress'),
    broken: i18n.t('import.reason.broken'),
    'too-large': i18n.t('import.reason.tooLarge'),
    'cut-off': i18n.t('import.reason.cutOff'),
    'bad-name': i18n.t('import.reason.badName'),
    bomb: i18n.t('import.reason.bomb'),
    unreadable: i18n.t('import.reason.unreadable'),
    'other-kind': i18n.t('import.reason.otherKind'),
    highlights: i18n.t('import.reason.highlights'),
    'not-kept': i18n.t('import.reason.notKept'),
  };
  return reasons[reason];
}

/** "41 added, 173 already here." */
export function describeCount({ added, joined, present }: ImportCount): string {
  const parts = [
    i18n.t('import.added', [shown(added)]),
    joined > 0 && i18n.t('import.joined', [shown(joined)]),
    i18n.t('import.here', [shown(present)]),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

export function shown(count: number): string {
  return count.toLocaleString('en');
}
