import type { Preset } from './preset';

/** A shortcode, which Hugo runs wherever it stands, also in code, and without which a site is not built. */
const shortcode = /\{\{([<%])((?:(?!\{\{)[^])*?)([>%])\}\}/g;

/**
 * A leaf bundle: a folder with the pictures beside its `index.md`. What Hugo has no field for stands under `params`.
 * `aliases` would be redirects of the site, and `published` an order to leave the page out.
 * https://gohugo.io/content-management/front-matter/
 */
export const hugo: Preset = {
  template: `---
title: {{title}}
date: {{date}}
description: {{excerpt}}
tags: {{tags}}
params:
  source: {{url}}
  author: {{author}}
  site: {{site}}
  lang: {{lang}}
  saved: {{saved}}
  words: {{words}}
  entities: {{entities}}
---

{{content}}
`,
  fileName: '{{title}}',
  hasSlugs: true,
  places: {
    note: (name) => `${name}/index.md`,
    picture: (note, file) => `${note}/${file}`,
    pictureLink: (file) => file,
  },
  tag: (words) => words.replaceAll(/\s+/g, ' ').trim() || null,
  propertyList: (items) => items.join(', '),
  marksWithEquals: false,
  // Goldmark leaves tags out until a site is told to trust them (`markup.goldmark.renderer.unsafe`).
  hasHtml: false,
  // Hugo's own way to show one. An opening without an end is parted by a sign that is not seen.
  finish: (markdown) =>
    markdown
      .replaceAll(shortcode, (_whole, open: string, inside: string, end: string) => `{{${open}/*${inside}*/${end}}}`)
      .replaceAll(/\{\{(?=[<%](?!\/\*))/g, '{\u2060{'),
  entityNote: null,
};
