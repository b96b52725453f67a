// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMetadata } from './read-metadata';
import { withoutSiteName } from './title-parts';

test.each([
  ['the heading that agrees with the title', '<title>Sensor maker opens plant - The Paper</title><h1>The Paper</h1><h1>Sensor maker opens plant</h1>', 'Sensor maker opens plant'],
  ['no heading', '<title>Sensor maker opens plant | The Paper</title><meta property="og:site_name" content="The Paper">', 'Sensor maker opens plant'],
  ['only a heading that is something else', '<title>Sensor maker opens third plant</title><h1>Business</h1>', 'Sensor maker opens third plant'],
  ['a title for search engines', '<title>Sensor Plant 2026: Costs, Jobs | The Paper</title><h1>What the new sensor works means for the town</h1>', 'What the new sensor works means for the town'],
  ['a heading of another kind', '<title>Sensor maker opens plant: The Paper</title><h1>Latest from our shops</h1>', 'Sensor maker opens plant: The Paper'],
  ['a logo', '<title>Sensor maker opens plant | Sensors and More for All</title><h1><a href="/">Sensors and More for All</a></h1>', 'Sensor maker opens plant'],
  ['the site’s name before it, known from the logo', '<title>The Old Post: Sensor maker opens plant</title><a href="/">The Old Post</a><b>Sensor maker opens plant</b>', 'Sensor maker opens plant'],
  ['a second-level heading', '<title>The Paper of the Town | Sensor maker opens plant</title><h2 class="post-title">Sensor maker opens plant</h2>', 'Sensor maker opens plant'],
  ['a kicker', '<title>Sensor maker opens plant</title><h1><span class="kicker">Industry</span> Sensor maker opens plant</h1>', 'Sensor maker opens plant'],
  ['a kicker without a name', '<title>Sensor maker opens plant</title><h1><span>New works</span> Sensor maker opens plant</h1>', 'Sensor maker opens plant'],
  ['a date inside', '<title>Sensor maker opens plant</title><h1><time>3 May 2026</time> Sensor maker opens plant</h1>', 'Sensor maker opens plant'],
  ['a source behind', '<meta property="og:title" content="Sensor maker opens plant"><title>Sensor maker opens plant</title><h1>Sensor maker opens plant (rival.example)</h1>', 'Sensor maker opens plant'],
  ['a second half', '<title>Sensor maker opens plant</title><h1>Sensor maker opens plant: what it means</h1>', 'Sensor maker opens plant: what it means'],
  ['a related article', '<title>Sensor maker opens plant</title><div class="related"><h2>Sensor maker opens plant</h2></div>', 'Sensor maker opens plant'],
  ['its own title as the site name', '<title>Sensor maker opens plant</title><meta property="og:title" content="Sensor maker opens plant"><meta property="og:site_name" content="Sensor maker opens plant">', 'Sensor maker opens plant'],
  ['its own title as the site name, and no other', '<title>Sensor maker opens a third plant here</title><meta property="og:site_name" content="Sensor maker opens a third plant here"><h1>Sensor maker opens a third plant here</h1>', 'Sensor maker opens a third plant here'],
  ['the name of the book that it is a chapter of', '<title>Placing sensors - The Handbook of Sensor Works</title><h1>The Handbook of Sensor Works</h1><h2>Placing sensors</h2>', 'Placing sensors'],
  ['an artist over a song', '<title>Purple Plant</title><meta property="og:title" content="The Sensors Of Town – Purple Plant"><h1>Purple Plant</h1><h2><a href="/sensors">The Sensors Of Town</a></h2>', 'Purple Plant'],
  ['a section of one word', '<title>News</title><meta property="og:title" content="Sensor maker opens plant"><h1>News</h1><h1>Sensor maker opens plant</h1>', 'Sensor maker opens plant'],
  ['the page’s subject', '<title>How sensors are made in the new plant | The Paper</title><h1>Sensors at home</h1><h2>How sensors are made in the new plant</h2>', 'How sensors are made in the new plant'],
  ['a variant of a heading in the text', '<title>Sensor maker opens plant</title><h1>Sensor maker opens plant in Gera</h1><h2>Sensor maker opens plant</h2>', 'Sensor maker opens plant in Gera'],
  ['sign-ups as large as the headline', '<title>Sensor guide</title><h1>My very own guide to all the sensors of the town</h1><h1>Never miss a letter</h1>', 'My very own guide to all the sensors of the town'],
  ['a second half set smaller', '<title>Sensor maker opens plant - What it means for the town | The Paper</title><h1>Sensor maker opens plant <span class="subtitle">What it means for the town</span></h1>', 'Sensor maker opens plant What it means for the town'],
  ['a headline that is no heading', '<meta property="og:title" content="The maker of sensors opens a plant"><meta name="twitter:title" content="Sensor maker opens plant"><title>The maker of sensors opens a plant</title><h1>A word from our founder</h1><p>Sensor maker opens plant</p>', 'Sensor maker opens plant'],
  ['a word that every site has', '<meta property="og:site_name" content="Letters on Chips"><title>About - Letters on Chips</title><h1>Letters on Chips</h1>', 'About - Letters on Chips'],
])('%s', (_, html, title) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(readMetadata(page, 'https://www.paper.example/a').title).toBe(title);
}); // prettier-ignore

test.each([
  ['https://words.example/browse/sensor', 'sensor'],
  // The section that it stands in.
  ['https://words.example/sensor/how-they-are-made', 'SENSOR Definition & Meaning'],
])('an entry of a dictionary at %s', (url, title) => {
  const html =
    '<meta property="og:site_name" content="The Words"><title>SENSOR Definition & Meaning | The Words</title><h1>sensor</h1>';
  expect(readMetadata(new DOMParser().parseFromString(html, 'text/html'), url).title).toBe(title);
});

test.each([
  ['A story about something – Paper', 'Paper', 'A story about something'],
  ['A story about something - Business - Paper', 'Paper', 'A story about something - Business'],
  ['Paper: a story - with a dash', '', 'Paper: a story - with a dash'],
  ['A story | Paper of the Town', 'Paper of the Town and its County', 'A story'],
  ['Wi-Fi 7: what it brings', 'Paper', 'Wi-Fi 7: what it brings'],
  ['Paper | A story about something else again', 'Paper', 'A story about something else again'],
])('%s without %s', (title, name, expected) => {
  expect(withoutSiteName(title, { name, all: [name] })).toBe(expected);
});

test('a site’s name under a country’s second level', () => {
  const page = new DOMParser().parseFromString('<title>Paper</title><h1>Sensor maker opens plant</h1>', 'text/html');
  expect(readMetadata(page, 'https://www.paper.co.uk/a').title).toBe('Sensor maker opens plant');
});
