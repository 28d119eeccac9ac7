import { expect, test } from 'vitest';

import { networkOf } from './network-of.ts';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['203.0.113.9:50412', '203.0.113.9'],
  ['[2001:db8:1:2::9]:50412', '2001:db8:1:2::/64'],
  ['', ''],
  ['x'.repeat(100), 'x'.repeat(45)],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
