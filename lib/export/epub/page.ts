import { escapeMarkup as escape } from '../text/escape-markup';

interface Page {
  title: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** XHTML. */
  body: string;
}

const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** A document of the book. */
export function writePage({ title, lang, dir, body }: Page): string {
  const language = lang !== null && languageTag.test(lang) ? ` lang="${lang}" xml:lang="${lang}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${language} dir="${escape(dir)}">
<head><title>${escape(title.trim()) || '–'}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}
