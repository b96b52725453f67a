import { Parser } from 'htmlparser2';

/** A link of a page that lists links. */
export interface Link {
  line: number;
  href: string;
  attributes: Record<string, string>;
  title: string;
  /** The heading over it, and the folders that it lies in, outermost first. */
  heading: string;
  folders: Folder[];
  /** What a `<dd>` after it says. */
  description: string;
}

interface Folder {
  name: string;
  attributes: Record<string, string>;
}

const longestText = 2_000;

/**
 * The links of a bookmarks file, in whatever state it is: tags are not closed, written in any case, and nested as it
 * comes. It is read as a stream of tags, without a tree.
 */
export async function* readLinks(texts: AsyncIterable<string>): AsyncGenerator<Link> {
  const done: Link[] = [];
  let line = 1;
  let current: Link | null = null;
  let into: 'title' | 'heading' | 'folder' | 'description' | null = null;
  let heading = '';
  let folder: Folder = { name: '', attributes: {} };
  const folders: Folder[] = [];
  const finish = () => {
    if (current) done.push({ ...current, title: fold(current.title), description: fold(current.description) });
    current = null;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'a') {
        finish();
        current = {
          line,
          href: attributes['href'] ?? '',
          attributes,
          title: '',
          heading: fold(heading),
          folders: [...folders],
          description: '',
        };
        into = 'title';
      } else if (name === 'h3') {
        finish();
        folder = { name: '', attributes };
        into = 'folder';
      } else if (name === 'h1' || name === 'h2') {
        finish();
        heading = '';
        into = 'heading';
      } else if (name === 'dl') {
        finish();
        folders.push({ ...folder, name: fold(folder.name) });
        folder = { name: '', attributes: {} };
      } else if (name === 'dd') into = 'description';
      else if (name === 'dt' || name === 'li') into = null;
    },
    ontext(text) {
      if (into === 'folder') folder.name = cut(folder.name + text);
      else if (into === 'heading') heading = cut(heading + text);
      else if (current && (into === 'title' || into === 'description')) current[into] = cut(current[into] + text);
    },
    onclosetag(name) {
      if (name === 'dl') {
        finish();
        folders.pop();
      }
      if (name === 'a' || name === 'h1' || name === 'h2' || name === 'h3') into = null;
    },
  });
  for await (const text of texts) {
    // Line by line, so that it is known where a link stands.
    const lines = text.split('\n');
    for (const [index, part] of lines.entries()) {
      parser.write(index < lines.length - 1 ? `${part}\n` : part);
      if (index < lines.length - 1) line += 1;
    }
    yield* done.splice(0);
  }
  parser.end();
  finish();
  yield* done;
}

function cut(text: string): string {
  return text.slice(0, longestText);
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
