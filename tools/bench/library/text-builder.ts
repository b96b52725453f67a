import type { Entity, EntityType } from '../../../lib/entities/entity';

interface Block {
  tag: string;
  html: string;
}

/** Mostly paragraphs, and now and then what else stands in articles. */
const blockTags: [share: number, tag: string][] = [
  [0.06, 'h2'],
  [0.1, 'blockquote'],
  [0.14, 'li'],
  [1, 'p'],
];

/** A text that is written piece by piece, as HTML and as its reader sees it, with the places of its names. */
export class TextBuilder {
  text = '';
  words = 0;
  readonly #blocks: Block[] = [];
  readonly #entities = new Map<string, Entity>();

  /** The share, 0 to 1, decides what kind of block it is. */
  startBlock(share: number): void {
    this.#trimEnd();
    if (this.text !== '') this.text += '\n\n';
    this.#blocks.push({ tag: blockTags.find(([limit]) => share < limit)?.[1] ?? 'p', html: '' });
  }

  add(words: string): void {
    this.text += words;
    this.words += words.match(/\S+/gu)?.length ?? 0;
    const block = this.#blocks.at(-1);
    if (block) block.html += escapeHtml(words);
  }

  addMention(id: string, type: EntityType, [name = '', ...aliases]: string[], written: string): void {
    const entity = this.#entities.get(id) ?? { id, type, name, aliases, mentions: [], salience: 0 };
    this.#entities.set(id, entity);
    const start = this.text.length;
    this.add(written);
    entity.mentions.push({ start, end: this.text.length });
    const block = this.#blocks.at(-1);
    // Names are often links, whose ends fall inside of sentences.
    if (block && entity.mentions.length === 1)
      block.html = `${block.html.slice(0, -escapeHtml(written).length)}<a href="https://names.example/">${escapeHtml(written)}</a>`;
  }

  get mentioned(): ReadonlySet<string> {
    return new Set(this.#entities.keys());
  }

  get html(): string {
    this.#trimEnd();
    return this.#blocks
      .map(({ tag, html }) =>
        tag === 'li' ? `<ul><li>${html.trimEnd()}</li></ul>` : `<${tag}>${html.trimEnd()}</${tag}>`,
      )
      .join('\n');
  }

  /** Those that the headline names matter most; the others by how often they stand here. */
  entities(inTitle: ReadonlySet<string>): Entity[] {
    const most = Math.max(...[...this.#entities.values()].map(({ mentions }) => mentions.length));
    return [...this.#entities.values()].map((entity) => ({
      ...entity,
      salience: (entity.mentions.length / most + (inTitle.has(entity.id) ? 1 : 0)) / 2,
    }));
  }

  #trimEnd(): void {
    this.text = this.text.trimEnd();
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
