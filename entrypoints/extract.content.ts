import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ExtractResult } from '../lib/article/article';
import { extractArticle } from '../lib/article/extract-article';
import { takeExtractMode } from '../lib/platform/extract-mode';

// Registered at run time only: it is not in the manifest, and runs on a page only when the reader clicks there.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(): ExtractResult {
    try {
      return extractArticle(document, { mode: takeExtractMode() });
    } catch (error) {
      return { status: 'failed', reason: String(error) };
    }
  },
});
