import { propertyText } from '../template/render-template';
import type { Preset } from './preset';

/**
 * `key:: value` in the first block, lists of page links, and a graph's own two folders.
 * https://docs.logseq.com/#/page/properties
 */
export const logseq: Preset = {
  template: `title:: {{title}}
source:: {{url}}
author:: {{author}}
published:: {{published}}
created:: {{saved}}
description:: {{excerpt}}
tags:: {{tags}}
site:: {{site}}
lang:: {{lang}}
words:: {{words}}
entities:: {{entities}}

{{content}}
`,
  fileName: '{{title}}',
  hasSlugs: false,
  places: {
    note: (name) => `pages/${name}.md`,
    picture: (_note, file) => `assets/${file}`,
    pictureLink: (file) => `../assets/${file}`,
  },
  tag: (words) => propertyText(words.replace(/^\s*#/, '')) || null,
  propertyList: pageLinks,
  marksWithEquals: true,
  hasHtml: true,
  entityNote: {
    path: (name) => `pages/${name}.md`,
    write: ({ types, aliases }) =>
      `type:: ${types.join(', ')}\n${aliases.length === 0 ? '' : `alias:: ${pageLinks(aliases)}\n`}`,
  },
};

function pageLinks(items: string[]): string {
  return items.map((item) => `[[${item.replaceAll(/[[\]]/g, ' ').replaceAll(/\s+/g, ' ').trim()}]]`).join(', ');
}
