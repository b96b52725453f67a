const headings = 'h1, h2, h3, h4, h5, h6';
const keeper = 'data-heading-id';

/**
 * Takes the names off headings while Readability works. It throws away what is called `header`, `related`, `menu` or
 * `social`; but a heading's class says that it is one (Substack: `header-anchor-post`, Divi: `et_pb_module_header`), and its
 * id says what it says (`related-work`).
 */
export function guardHeadings(document: Document): void {
  for (const heading of document.querySelectorAll(headings)) {
    heading.removeAttribute('class');
    if (heading.id) heading.setAttribute(keeper, heading.id);
    heading.removeAttribute('id');
  }
}

/** Gives the ids back, which links in the page lead to. */
export function nameHeadings(body: Element): void {
  for (const heading of body.querySelectorAll(`[${keeper}]`)) {
    heading.id = heading.getAttribute(keeper)!;
    heading.removeAttribute(keeper);
  }
}
