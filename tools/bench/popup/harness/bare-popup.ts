import { firstState, type PopupState } from '../../../../components/popup/popup-state';
import { formatPublished } from '../../../../components/shared/format-date';
import { readPage } from '../../../../entrypoints/popup/page-reading';
import { createPopupStore } from '../../../../entrypoints/popup/popup-store';
import { readingMinutes } from '../../../../lib/article/reading-time';
import { showArticle } from '../../../../lib/article/show-article';

// The popup without React: the same page, sheets, frame, script in the tab and work on the text. What comes after the text
// (names, library) is asked for as there, and not shown.
const icon =
  '<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16l-7-4-7 4z"/></svg>';
const store = createPopupStore();
let shown: PopupState = firstState(true);
document.getElementById('root')!.innerHTML = `
  <main class="popup" aria-label="Article" aria-busy="true">
    <div class="p-foot">
      <button class="btn primary lg" type="button">${icon}Save<kbd>S</kbd></button>
      <button class="btn lg" type="button">${icon}Open in reader</button>
      <button class="icon-btn" type="button" aria-label="Copy Markdown">${icon}</button>
      <button class="icon-btn" type="button" aria-label="More actions">${icon}</button>
    </div>
    <div class="p-top">
      <div class="site grow"><span class="fav"></span><span class="clip" dir="auto"></span></div>
      <button class="icon-btn" type="button" aria-label="Open in side panel">${icon}</button>
      <button class="icon-btn" type="button" aria-label="Open library">${icon}</button>
    </div>
    <div class="p-head"><h1 class="title" dir="auto">&nbsp;</h1><p class="p-by"><output>Reading the page…</output></p></div>
    <div class="p-legend"><div class="chips">${'<span class="sk"></span>'.repeat(5)}</div></div>
    <section class="p-body scroll" tabindex="0" aria-label="Text"><div class="p-lines">${'<span class="sk"></span>'.repeat(11)}</div></section>
  </main>`;
document.querySelector<HTMLElement>('.btn.primary')!.focus();
store.subscribe(() => draw(store.getState()));
readPage(store);

function draw(state: PopupState): void {
  if (state.tab && state.tab !== shown.tab) find('.title').textContent = state.tab.title;
  if (state.page !== shown.page && state.page.status === 'found') drawArticle(state.page.article);
  shown = state;
}

function drawArticle(article: Extract<PopupState['page'], { status: 'found' }>['article']): void {
  const { title, siteName, byline, publishedTime, wordCount, lang, dir, html } = article;
  find('.site .clip').textContent = siteName;
  find('.fav').textContent = siteName.slice(0, 1);
  find('.title').textContent = title;
  const facts = [
    byline.join(', '),
    publishedTime && formatPublished(publishedTime),
    `${readingMinutes(wordCount, lang)} min read`,
  ];
  find('.p-by').replaceChildren(
    ...facts.filter(Boolean).map((fact) => Object.assign(document.createElement('span'), { textContent: fact })),
  );
  const prose = document.createElement('div');
  Object.assign(prose, { className: 'prose', dir, lang: lang ?? '' });
  find('.p-body').replaceChildren(prose);
  showArticle(prose, html);
  find('main').setAttribute('aria-busy', 'false');
}

function find(css: string): HTMLElement {
  return document.querySelector<HTMLElement>(css)!;
}
