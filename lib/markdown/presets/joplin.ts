import { besideFolder, type Preset } from './preset';

/**
 * What "Import > Markdown + Front Matter" reads: one author as text, times with their clock, tags of any words.
 * https://joplinapp.org/help/dev/spec/interop_with_frontmatter
 */
export const joplin: Preset = {
  template: `---
title: {{title}}
created: {{savedtime}}
updated: {{updatedtime}}
source: {{url}}
author: {{authors}}
tags: {{tags}}
---

{{content}}
`,
  fileName: '{{title}}',
  hasSlugs: false,
  places: besideFolder('_resources'),
  // Joplin keeps tags in small letters itself.
  tag: (words) => words.replaceAll(/\s+/g, ' ').trim().toLowerCase() || null,
  propertyList: (items) => items.join(', '),
  marksWithEquals: true,
  hasHtml: true,
  entityNote: null,
};
