import { describe, expect, test } from 'vitest';
import { exportAs } from '../export-as';
import { exportedSample, sampleMeans } from '../fixtures/exported-sample';
import { readZip } from '../fixtures/read-zip';
import type { FormatName } from '../format-facts';

const nasty = '=HYPERLINK("x")\nER  - \r\n“quotes”, "straight" </script>';

async function textOf(name: FormatName, ...articles: Parameters<typeof exportedSample>[]): Promise<string> {
  const { content } = await exportAs(
    name,
    articles.map((given) => exportedSample(...given)),
    sampleMeans,
    false,
  );
  return content.text();
}

test('RIS: a record an article, and no value that ends it early', async () => {
  expect(
    (await textOf('ris', [{ title: nasty }], [{ byline: [], publishedTime: null, tags: [], lang: null }])).split(
      '\r\n',
    ),
  ).toEqual([
    'TY  - ELEC',
    'TI  - =HYPERLINK("x") ER - “quotes”, "straight" </script>',
    'AU  - Ada Example',
    'AU  - Bo: Sample',
    'T2  - Example News',
    'PY  - 2023',
    'DA  - 2023/02/16',
    'Y2  - 2026/11/22',
    'UR  - https://news.example/chips?id=1',
    'LA  - en-GB',
    'AB  - Two makers, one fab.',
    'KW  - chips',
    'KW  - long read',
    'N1  - Compare with last year.',
    'ER  - ',
    '',
    'TY  - ELEC',
    'TI  - Chip makers "race" & <run>',
    'T2  - Example News',
    'Y2  - 2026/11/22',
    'UR  - https://news.example/chips?id=1',
    'AB  - Two makers, one fab.',
    'N1  - Compare with last year.',
    'ER  - ',
    '',
    '',
  ]);
});

test('CSL-JSON: what citation processors read', async () => {
  expect(JSON.parse(await textOf('csl', [{ title: nasty, publishedTime: '2023-02' }]))).toEqual([
    {
      id: 'https://news.example/chips?id=1',
      type: 'webpage',
      title: nasty,
      author: [{ literal: 'Ada Example' }, { literal: 'Bo: Sample' }],
      'container-title': 'Example News',
      issued: { 'date-parts': [[2023, 2]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://news.example/chips?id=1',
      language: 'en-GB',
      abstract: 'Two makers,\none fab.',
      keyword: 'chips, long read',
      note: 'Compare with last year.',
    },
  ]);
});

test('CSV: no cell that a spreadsheet would run', async () => {
  const text = await textOf('csv', [{ title: nasty, siteName: '@site', excerpt: '' }]);
  expect(text).toMatch(/^title,url,site,author,/);
  expect(text).toContain(
    `\r\n"'${nasty.replaceAll('"', '""')}",https://news.example/chips?id=1,"'@site",Ada Example; Bo: Sample,`,
  );
});

test('JSON: everything, the bytes of the pictures too', async () => {
  const { articles, ...about } = JSON.parse(await textOf('json', [{ title: nasty }], [{}]));
  expect(about).toEqual({ format: 'offprint-articles', version: 1, exported: '2026-11-22T12:00:00.000Z' });
  expect(articles).toHaveLength(2);
  expect(articles[0]).toMatchObject({
    title: nasty,
    html: exportedSample().html,
    tags: ['chips', 'long read'],
    note: 'Compare with last year.',
    highlights: [{ quote: { exact: 'Seres' }, color: 'green', note: 'Who owns it?' }],
    pictures: [{ address: 'https://img.example/crane.webp', state: 'kept', data: 'data:image/webp;base64,AQIDBA==' }],
  });
  expect(articles[0]).not.toHaveProperty('stateKeys');
});

describe('files', () => {
  test.each<[FormatName, boolean, string]>([
    ['ris', true, "Chip makers 'race' & run.ris"],
    ['csv', false, "Chip makers 'race' & run.csv"],
  ])('one article as %s has its name', async (format, isOneEach, name) => {
    expect((await exportAs(format, [exportedSample()], sampleMeans, isOneEach)).name).toBe(name);
  });

  test('several in one are named after the day, none are an empty file', async () => {
    const { name } = await exportAs('csl', [exportedSample(), exportedSample()], sampleMeans, false);
    expect(name).toBe('offprint-2026-11-22.json');
    expect(await (await exportAs('csl', [], sampleMeans, false)).content.text()).toBe('[]\n');
  });

  test('each in its own are a zip, no two of one name', async () => {
    const twice = [exportedSample(), exportedSample({ title: 'CHIP makers "race" & <run>' })];
    const { name, content } = await exportAs('json', twice, sampleMeans, true);
    expect(name).toBe('offprint-2026-11-22.zip');
    expect((await readZip(content)).map((file) => file.name)).toEqual([
      "Chip makers 'race' & run.json",
      "CHIP makers 'race' & run 2.json",
    ]);
  });
});
