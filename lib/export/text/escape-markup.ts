/** What no XML may hold, not even as a reference. */
// oxlint-disable-next-line no-control-regex -- these are meant
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a quoted attribute of HTML and XML. */
export function escapeMarkup(text: string): string {
  return withoutForbidden(text).replaceAll(/[&<>"]/g, (sign) => references[sign]!);
}

export function withoutForbidden(text: string): string {
  return text.toWellFormed().replaceAll(forbidden, '');
}
