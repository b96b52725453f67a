import { browser } from 'wxt/browser';
import { describeSearch, type DescriptionFormat, suggestArticles, type TitledArticle } from './omnibox-suggestions';
import { libraryUrl, readerUrl } from './pages';

interface Options {
  /** Newest first. The background has no search index, so the titles of these are what is looked through. */
  readNewest: () => Promise<TitledArticle[]>;
  /** The line that Enter takes, for what was typed. */
  searchText: (typed: string) => string;
}

const format: DescriptionFormat = import.meta.env.FIREFOX ? 'plain' : 'xml';

/** The keyword in the address bar: it suggests newly saved articles, and Enter searches the library. */
export function answerOmnibox({ readNewest, searchText }: Options): void {
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    browser.omnibox.setDefaultSuggestion({ description: describeSearch(searchText, typed.trim(), format) });
    void readNewest().then((articles) => suggest(suggestArticles(articles, typed, readerUrl, format)));
  });
  browser.omnibox.onInputEntered.addListener((content, disposition) => {
    void open(addressOf(content), disposition);
  });
}

/** A suggestion that was chosen is an article's address; anything else was typed. */
function addressOf(content: string): string {
  if (content.startsWith(readerUrl(''))) return content;
  const words = content.trim();
  return words === '' ? libraryUrl() : `${libraryUrl()}#search=${encodeURIComponent(words)}`;
}

async function open(url: string, disposition: string): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
