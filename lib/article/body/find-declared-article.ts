/** The one element that the page itself calls its article, with the page's only title in it; or null when there are several or none. */
export function findDeclaredArticle(body: Element): Element | null {
  const titles = body.querySelectorAll('h1');
  if (titles.length !== 1) return null;
  for (const name of ['article', 'main, [role="main"]']) {
    const declared = [...body.querySelectorAll(name)];
    if (declared.length === 1 && declared[0]!.contains(titles[0]!)) return declared[0]!;
    if (declared.length > 1) return null;
  }
  return null;
}
