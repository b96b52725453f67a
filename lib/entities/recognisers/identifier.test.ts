import { expect, test } from 'vitest';
import { findIdentifiers } from './identifier';

function read(text: string): [string, string, string][] {
  return findIdentifiers(text).map(({ start, end, value }) => {
    if (value?.kind !== 'identifier') throw new Error('no identifier');
    return [text.slice(start, end), value.scheme, value.id];
  });
}

test.each([
  ['tracked as CVE-2023-44487.', 'CVE-2023-44487', 'CVE', '2023-44487'],
  ['cve-2021-44228 again', 'cve-2021-44228', 'CVE', '2021-44228'],
  ['CVE‑2024‑12345', 'CVE‑2024‑12345', 'CVE', '2024-12345'],
  ['GHSA-jfh8-c2jp-5v3q', 'GHSA-jfh8-c2jp-5v3q', 'GHSA', 'jfh8-c2jp-5v3q'],
  ['CWE-79', 'CWE-79', 'CWE', '79'],
  ['see RFC 9114', 'RFC 9114', 'RFC', '9114'],
  ['RFC2616 says', 'RFC2616', 'RFC', '2616'],
  ['RFC-793', 'RFC-793', 'RFC', '793'],
  ['ISO 9001 certified', 'ISO 9001', 'ISO', '9001'],
  ['ISO/IEC 27001:2022', 'ISO/IEC 27001:2022', 'ISO', '27001:2022'],
  ['ISO 8601-1', 'ISO 8601-1', 'ISO', '8601-1'],
  ['IEC 62443-4-2', 'IEC 62443-4-2', 'IEC', '62443-4-2'],
  ['802.11n wireless', '802.11n', 'IEEE', '802.11n'],
  ['IEEE 802.11ax', 'IEEE 802.11ax', 'IEEE', '802.11ax'],
  ['IEEE 1588', 'IEEE 1588', 'IEEE', '1588'],
  ['802.3bt power', '802.3bt', 'IEEE', '802.3bt'],
  ['update KB5021233', 'KB5021233', 'KB', '5021233'],
  ['MS17-010', 'MS17-010', 'MS', 'MS17-010'],
  ['arXiv:2303.08774', 'arXiv:2303.08774', 'arXiv', '2303.08774'],
  ['arXiv:2303.08774v3', 'arXiv:2303.08774v3', 'arXiv', '2303.08774v3'],
  ['arXiv: hep-th/9711200', 'arXiv: hep-th/9711200', 'arXiv', 'hep-th/9711200'],
  ['(doi:10.1145/3292500.3330701).', 'doi:10.1145/3292500.3330701', 'DOI', '10.1145/3292500.3330701'],
  ['https://doi.org/10.1109/5.771073,', '10.1109/5.771073', 'DOI', '10.1109/5.771073'],
  ['NIST SP 800-63B', 'NIST SP 800-63B', 'NIST', '800-63B'],
  ['FIPS 140-3', 'FIPS 140-3', 'FIPS', '140-3'],
  ['MIL-STD-810H tested', 'MIL-STD-810H', 'MIL-STD', '810H'],
  ['PEP 703', 'PEP 703', 'PEP', '703'],
  ['ECMA-262', 'ECMA-262', 'ECMA', '262'],
])('%s', (text, span, scheme, id) => {
  expect(read(text)).toEqual([[span, scheme, id]]);
});

test.each([
  ['CVE-24-1'],
  ['a CVE number'],
  ['ISO 10'],
  ['KB12'],
  ['16KB1234567890'],
  ['an 802 area code'],
  ['1802.11'],
  ['MyRFC 22'],
  ['RFC 9114x'],
  ['the 10.5 release'],
  ['the A10X, RTX 5090 and M5'],
  ['GHSA-1'],
])('no identifier in: %s', (text) => {
  expect(read(text)).toEqual([]);
});
