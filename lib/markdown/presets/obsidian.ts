import { tagOf } from '../tag';
import { yamlString } from '../yaml-string';
import { besideFolder, type Preset } from './preset';

/**
 * Flat front matter, since nesting is what the property editor cannot show. The names are those of Obsidian Web Clipper
 * up to `tags`. There is no `# Title`: Obsidian shows the name of the file as the title.
 */
export const obsidian: Preset = {
  template: `---
title: {{title}}
source: {{url}}
author: {{author}}
published: {{published}}
created: {{saved}}
description: {{excerpt}}
tags: {{tags}}
site: {{site}}
lang: {{lang}}
words: {{words}}
entities: {{entities}}
---

{{content}}
`,
  fileName: '{{title}}',
  hasSlugs: false,
  places: besideFolder('assets'),
  tag: tagOf,
  propertyList: (items) => items.join(', '),
  marksWithEquals: true,
  hasHtml: true,
  // A link names a note by its file wherever that lies, so that they can be moved.
  entityNote: {
    path: (name) => `entities/${name}.md`,
    write: ({ types, aliases }) => `---\n${yamlList('type', types)}${yamlList('aliases', aliases)}---\n`,
  },
};

function yamlList(name: string, items: string[]): string {
  if (items.length === 0) return '';
  return name === 'type' && items.length === 1
    ? `${name}: ${yamlString(items[0]!)}\n`
    : `${name}:\n${items.map((item) => `  - ${yamlString(item)}\n`).join('')}`;
}
