import { describe, expect, it } from 'vitest';

import { withoutAddresses } from './without-addresses.ts';

describe('withoutAddresses', () => {
  it.each([
    ['a{color:red;margin:0 auto}', 'a{color:red;margin:0 auto}'],
    ['a{background:url(http://x.example/)}', 'a{background:x-url(http://x.example/)}'],
    ['a{background:URL ("http://x.example/")}', 'a{background:x-URL ("http://x.example/")}'],
    ['@import "http://x.example/";b{top:0}', '@x-import "http://x.example/";b{top:0}'],
    ['@FONT-FACE{src:local(a)}', '@x-FONT-FACE{src:local(a)}'],
    ['a{background:image-set("http://x.example/" 1x)}', 'a{background:x-image-set("http://x.example/" 1x)}'],
    [String.raw`a{background:\75rl(http://x.example/)}`, ''],
    ['@media (min-width:1px){a{width:calc(1px + 2px)}}', '@media (min-width:1px){a{width:calc(1px + 2px)}}'],
  ])('%s', (css, kept) => {
    expect(withoutAddresses(css)).toBe(kept);
  });
});
