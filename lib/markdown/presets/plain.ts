import { besideFolder, type Preset } from './preset';

/** No front matter: all that is known is in the text, for any program that shows Markdown. */
export const plain: Preset = {
  template: `# {{title}}

- {{author}}
- {{site}}
- {{published}}
- <{{url}}>

{{content}}
`,
  fileName: '{{title}}',
  hasSlugs: false,
  places: besideFolder('assets'),
  tag: (words) => words.trim() || null,
  propertyList: (items) => items.join(', '),
  marksWithEquals: false,
  hasHtml: true,
  entityNote: null,
};
