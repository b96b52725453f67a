import { expect, test } from 'vitest';
import { findQuantities } from './quantity';

function read(text: string): [string, number, string][] {
  return findQuantities(text).map(({ start, end, value }) => {
    if (value?.kind !== 'quantity') throw new Error('no quantity');
    return [text.slice(start, end), value.value, value.unit];
  });
}

test.each([
  ['a 4,500mAh battery', '4,500mAh', 4.5, 'Ah'],
  ['5200 MAH', '5200 MAH', 5.2, 'Ah'],
  ['built at 3nm', '3nm', 3e-9, 'm'],
  ['a 5-nanometer node', '5-nanometer', 5e-9, 'm'],
  ['a 144Hz panel', '144Hz', 144, 'Hz'],
  ['at 3.2 GHz', '3.2 GHz', 3.2e9, 'Hz'],
  ['2.4ghz band', '2.4ghz', 2.4e9, 'Hz'],
  ['32-bit software', '32-bit', 32, 'bit'],
  ['a 6.7-inch display', '6.7-inch', 0.17018, 'm'],
  ['a 6.7" display', '6.7"', 0.17018, 'm'],
  ['6.1in screen', '6.1in', 0.15494, 'm'],
  ['16GB of memory', '16GB', 16e9, 'B'],
  ['512 gigabytes', '512 gigabytes', 512e9, 'B'],
  ['27 megs', '27 megs', 27e6, 'B'],
  ['4GiB', '4GiB', 2 ** 32, 'B'],
  ['8-12 GB', '8-12 GB', 8e9, 'B'],
  ['10Gbps Ethernet', '10Gbps', 1e10, 'bit/s'],
  ['7 GB/s', '7 GB/s', 7e9, 'B/s'],
  ['300 megabits per second', '300 megabits per second', 3e8, 'bit/s'],
  ['a 65W charger', '65W', 65, 'W'],
  ['100 kWh pack', '100 kWh', 100_000, 'Wh'],
  ['a 48-megapixel camera', '48-megapixel', 48e6, 'px'],
  ['a 50MP sensor', '50MP', 50e6, 'px'],
  ['shown in 4K', '4K', 2160, 'p'],
  ['an 8K TV', '8K', 4320, 'p'],
  ['in 1440p', '1440p', 1440, 'p'],
  ['at 24fps', '24fps', 24, 'fps'],
  ['2400 x 1080 pixels', '2400 x 1080 pixels', 2_592_000, 'px'],
  ['3840×2160', '3840×2160', 8_294_400, 'px'],
  ['160.8 x 78.1 x 7.4mm', '160.8 x 78.1 x 7.4mm', 160.8, 'm'],
  ['8-core chip', '8-core', 8, 'core'],
  ['weighs 193g', '193g', 0.193, 'kg'],
  ['2.5 pounds', '2.5 pounds', 1.133980925, 'kg'],
  ['at 70 mph', '70 mph', 112.65408, 'km/h'],
  ['peaks at 2,600 nits', '2,600 nits', 2600, 'nit'],
  ['at 45°C', '45°C', 45, '°C'],
  ['a 120-degree lens', '120-degree', 120, '°'],
  ['45 TOPS', '45 TOPS', 45e12, 'OPS'],
  ['two petaflops', 'two petaflops', 2e15, 'FLOPS'],
  ['two and a half hours', 'two and a half hours', 9000, 's'],
  ['after 18 months', '18 months', 18, 'month'],
  ['for six years', 'six years', 72, 'month'],
  ['a 45-minute charge', '45-minute', 2700, 's'],
  ['20–30 minutes', '20–30 minutes', 1200, 's'],
  ['two hours and 30 minutes', 'two hours and 30 minutes', 9000, 's'],
  ['5 feet 8 inches', '5 feet 8 inches', 1.7272, 'm'],
  ['eleven feet', 'eleven feet', 3.3528, 'm'],
  ['72 hours', '72 hours', 259_200, 's'],
  ['over 2 million EVs', '2 million EVs', 2_000_000, 'EVs'],
  ['sold 1,500 units', '1,500 units', 1500, 'units'],
  ['six million people', 'six million people', 6_000_000, 'people'],
  ['250,000 active users', '250,000 active users', 250_000, 'active users'],
  ['3 crore subscribers', '3 crore subscribers', 30_000_000, 'subscribers'],
  ['10k users', '10k users', 10_000, 'users'],
  ['5M downloads', '5M downloads', 5_000_000, 'downloads'],
  ['4K users', '4K users', 4000, 'users'],
  ['a 20,000-seat arena', '20,000-seat', 20_000, 'seat'],
  ['sales of over 62000, it said', '62000', 62_000, ''],
  ['passed 3 billion in May', '3 billion', 3e9, ''],
])('%s', (text, span, value, unit) => {
  expect(read(text)).toEqual([[span, value, unit]]);
});

test.each([
  ['the 10 best phones'],
  ['a 5G modem over 4G'],
  ['the top 5'],
  ['a 12-year-old boy, 30 years old'],
  ['three weeks ago'],
  ['two days later'],
  ['ten times faster, 10,000x'],
  ['One day this will end.'],
  ['thousands of people, several million users'],
  ['three models'],
  ['the RTX 5090 and Ryzen 9950'],
  ['Core i9-14900K'],
  ['port 8080 and error 10054'],
  ['ranked No. 5000, in the top 10,000'],
  ['#12345'],
  ['in 2026 they'],
  ['the iPhone 5s'],
  ['at 5PM'],
  ['5 EV models'],
  ['a billion-dollar firm'],
  ['$5 million shares'],
  ['He called it "version 2.4"'],
  ['the 1,000th time'],
  ['call 1-800-555-0199'],
  ['24/7 support'],
  ['an Intel 8086'],
  ['3D and 2D'],
])('no quantity in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('neighbours stay apart', () => {
  expect(read('1080p/60fps, 2.4GHz 64-bit, 51 KB/50 MB').map(([span]) => span)).toEqual([
    '1080p',
    '60fps',
    '2.4GHz',
    '64-bit',
    '51 KB',
    '50 MB',
  ]);
});
