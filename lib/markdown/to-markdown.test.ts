import { expect, test } from 'vitest';
import { sampleArticle } from './fixtures/sample-article';
import { toMarkdown } from './to-markdown';

test('front matter, an empty line, the text, no second title', () => {
  expect(toMarkdown(sampleArticle())).toBe(`---
title: "Chip makers \\"race\\": a report"
source: "https://news.example/chips?id=1"
author:
  - "Ada Example"
  - "Bo: Sample"
published: 2023-02-16
created: 2026-11-22
description: "Two makers, one fab."
tags:
  - "chips"
  - "long-read"
site: "Example News"
lang: "en-GB"
words: 3
entities:
  - "Huawei"
  - "Seres"
---

Huawei and Seres.
`);
});
