import type { MarkdownArticle } from '../markdown/markdown-article';

/** An article with the pictures that are to lie beside it. */
export interface ExportedNote extends MarkdownArticle {
  pictures?: KeptPicture[];
}

export interface KeptPicture {
  /** As lib/article/shown-picture.ts names it. */
  address: string;
  /** Of its bytes, in hex: one picture of many articles is one file. */
  hash: string;
  blob: Blob;
}
