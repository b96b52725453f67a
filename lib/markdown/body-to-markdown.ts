import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { PassageSelectors } from '../annotations/selectors';
import { markHighlights, type PlacedInTree } from './annotations/mark-highlights';
import { type BodyForm, plainForm } from './body-form';
import { type NamedPlaces, linkEntities } from './entity-links/link-entities';
import { rulesFor } from './rules/rules';
import { markFootnotes } from './tidy/mark-footnotes';
import { readFormulas } from './tidy/read-formulas';
import { tidyBreaks } from './tidy/tidy-breaks';
import { tidyInline } from './tidy/tidy-inline';
import { writeMarkdown } from './write-markdown';

/** The article's safe HTML as Markdown, ending with one line break; empty for an empty article. */
export function bodyToMarkdown(html: string): string {
  return markedBody(html, []).markdown;
}

/** The same with the highlights in it, and where each of them was found. */
export function markedBody<Highlight extends PassageSelectors>(
  html: string,
  highlights: Highlight[],
  form: BodyForm = plainForm,
  entities: NamedPlaces[] = [],
): { markdown: string; placed: PlacedInTree<Highlight>[] } {
  const tree = fromHtml(html, { fragment: true });
  // First: both count in the text as it was read, and a link is no break in it.
  if (form.entityNotes) linkEntities(tree, entities, form.entityNotes);
  // Then: the steps below leave out text that the places count.
  const placed = markHighlights(tree, highlights);
  readFormulas(tree);
  markFootnotes(tree);
  tidyInline(tree);

  const markdown = toMdast(tree, { handlers: rulesFor(form), quotes: ['“”', '‘’'] });
  tidyBreaks(markdown);
  return { markdown: writeMarkdown(markdown), placed };
}
