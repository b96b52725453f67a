import { useEffect, useState } from 'react';
import type { ReaderSource } from './reader-source';

/** The language of a text; null until it is known, which is after the text has been shown. */
export function useLanguage({ detectLanguage }: ReaderSource, text: string, lang: string | null): string | null {
  const [language, setLanguage] = useState<string | null>(null);
  useEffect(() => {
    let isLatest = true;
    void detectLanguage(text, lang).then((found) => isLatest && setLanguage(found));
    return () => {
      isLatest = false;
    };
  }, [detectLanguage, text, lang]);
  return language;
}
