import type { Preset } from './preset';

/** No front matter: all that is known is in the text, for any program that shows Markdown. */
export const plain: Preset = {
  template: `# {{title}}

- {{author}}
- {{site}}
- {{date}}
- <{{url}}>

{{content}}
`,
  fileName: '{{title}}',
  hasSlugs: false,
  places: {
    note: (name) => `${name}.md`,
    picture: (_note, file) => `assets/${file}`,
    pictureLink: (file) => `assets/${file}`,
  },
  tag: (words) => words.trim() || null,
  propertyList: (items) => items.join(', '),
  marksWithEquals: false,
  hasHtml: true,
  entityNote: null,
};
