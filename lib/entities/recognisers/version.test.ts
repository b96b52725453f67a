import { expect, test } from 'vitest';
import { findVersions } from './version';

function read(text: string): [string, string | null, string][] {
  return findVersions(text).map(({ start, end, value }) => {
    if (value?.kind !== 'version') throw new Error('no version');
    return [text.slice(start, end), value.name, value.version];
  });
}

test.each([
  ['iOS 18.1 is out', 'iOS 18.1', 'iOS', '18.1'],
  ['on iPadOS 17.7.2.', 'iPadOS 17.7.2', 'iPadOS', '17.7.2'],
  ['Python 3.13.0 arrives', 'Python 3.13.0', 'Python', '3.13.0'],
  ['has Bluetooth 5.4', 'Bluetooth 5.4', 'Bluetooth', '5.4'],
  ['USB 3.2 ports', 'USB 3.2', 'USB', '3.2'],
  ['over HTTP/1.1', 'HTTP/1.1', 'HTTP', '1.1'],
  ['GPT-4.1 is here', 'GPT-4.1', 'GPT', '4.1'],
  ['the Linux kernel 6.12', 'Linux kernel 6.12', 'Linux kernel', '6.12'],
  ['OpenSSL 1.1.1k', 'OpenSSL 1.1.1k', 'OpenSSL', '1.1.1k'],
  ['Ubuntu 24.04 LTS', 'Ubuntu 24.04', 'Ubuntu', '24.04'],
  ['Chrome 131.0.6778.85', 'Chrome 131.0.6778.85', 'Chrome', '131.0.6778.85'],
  ['Final Cut Pro 10.8', 'Final Cut Pro 10.8', 'Final Cut Pro', '10.8'],
  ['nginx 1.27 and', 'nginx 1.27', 'nginx', '1.27'],
  ['glibc 2.40', 'glibc 2.40', 'glibc', '2.40'],
  ['Node.js 22.11', 'Node.js 22.11', 'Node.js', '22.11'],
  ['Foobar 2.1 ships', 'Foobar 2.1', 'Foobar', '2.1'],
  ['upgrade to 5.0.2', '5.0.2', null, '5.0.2'],
  ['tagged v2.4 today', 'v2.4', null, '2.4'],
  ['version 1.9 is', '1.9', null, '1.9'],
  ['the 5.2 series', '5.2', null, '5.2'],
  ['a 4.3 release', '4.3', null, '4.3'],
  ['in 7.0.0-rc.2 now', '7.0.0-rc.2', null, '7.0.0-rc.2'],
  ['1.8.0_292', '1.8.0_292', null, '1.8.0_292'],
  ['kernel 5.x', 'kernel 5.x', 'kernel', '5.x'],
  ['2.0-beta1 of version 2.0-beta1', '2.0-beta1', null, '2.0-beta1'],
])('%s', (text, span, name, version) => {
  expect(read(text).at(-1)).toEqual([span, name, version]);
});

test.each([
  ['a 6.7-inch screen'],
  ['Samsung 6.7-inch screen'],
  ['Acme 3.5 million units'],
  ['up 4.5%'],
  ['$2.4 and Rs 3.5'],
  ['rated 4.5 stars'],
  ['scored 8.5/10'],
  ['Section 3.2 and Figure 2.1'],
  ['About 2.4 people'],
  ['grew 3.5 times'],
  ['192.168.1.1'],
  ['16.02.2023'],
  ['1.200.000 Einwohner'],
  ['iPad Pro 12.9 review'],
  ['Industry 4.0'],
  ['at 2.4GHz'],
  ['iOS 17'],
  ['the 3.5mm jack'],
  ['we go 1.5 steps'],
  ['pi is 3.14'],
])('no version in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('lists go on, and a bare number is a version where the article says so', () => {
  expect(read('Perl 5.38 or 5.40 … The 5.40 changes').map(([span]) => span)).toEqual(['Perl 5.38', '5.40', '5.40']);
});
