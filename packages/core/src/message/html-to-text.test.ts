import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { htmlToText } from './html-to-text.ts';

describe('htmlToText', () => {
  it('keeps paragraphs and line breaks, and collapses white space', () => {
    const html =
      '<html><body><p>Dear   Sam,</p>\n<p>thank\nyou<br>for <b>it</b>.</p><ul><li>one</li><li>two</li></ul></body></html>';
    expect(htmlToText(html).text).toBe('Dear Sam,\n\nthank you\nfor it.\n\n- one\n- two');
  });

  it('drops what a reader does not see', () => {
    const html = [
      '<head><title>T</title><style>p{}</style><script>if (a<b) x()</script></head><!-- <p>no</p> --><!--[if mso]><p>no</p><![endif]-->',
      '<div style="display:none;max-height:0">preheader<div>more</div>&zwnj;&nbsp;</div><span hidden>gone</span><p>Letter</p>',
    ].join('');
    expect(htmlToText(html).text).toBe('Letter');
  });

  it('does not lose a letter to a hidden element that is never closed or wraps everything', () => {
    expect(htmlToText('<div style="display:none">all of it').text).toBe('all of it');
    expect(htmlToText('<p>Hello</p><span hidden>the rest').text).toContain('the rest');
    expect(htmlToText('<div style="display: none"><p>all of it</p></div>').text).toBe('all of it');
  });

  it('decodes entities and leaves unknown ones', () => {
    expect(htmlToText('caf&eacute; &amp; &#8364;5 &#x2014; &#150; &copy &nosuch; a < b').text).toBe(
      'café & €5 — – © &nosuch; a < b',
    );
  });

  it('marks quoted replies, not other indented text', () => {
    expect(htmlToText('No.<blockquote type="cite"><p>May I?</p><p>Sam</p></blockquote>Jo').text).toBe(
      'No.\n\n> May I?\n>\n> Sam\n\nJo',
    );
    expect(htmlToText('<blockquote style="margin:0">Dear Sam</blockquote>').text).toBe('Dear Sam');
  });

  it('collects web and mail links, each once, at most 50', () => {
    const html = `<a href="https://example.org/?a=1&amp;b=2">x</a><a href='javascript:alert(1)'>y</a><a HREF=mailto:jo@example.org>z</a>`;
    expect(htmlToText(html + html).links).toEqual(['https://example.org/?a=1&b=2', 'mailto:jo@example.org']);
    const many = Array.from({ length: 80 }, (_, i) => `<a href="https://example.org/${i}">x</a>`).join('');
    expect(htmlToText(many).links).toHaveLength(50);
  });

  it('is not misled by a sign inside an attribute', () => {
    expect(htmlToText('<a title="a > b" href="https://example.org/">link</a>').text).toBe('link');
  });

  it('takes any text, and text built to be slow', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        '<!--',
        '-->',
        '<style>',
        '</style',
        '<p hidden',
        '<div style="display:none">',
        '</div>',
        '&',
        '&#',
        'x',
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((each) => each.join('')),
        ),
        (html) => typeof htmlToText(html).text === 'string',
      ),
    );
    for (const piece of ['<a', '<!--', '<style>', '<div style="display:none">', '&', '<p>', '<a href="', '<pre>  '])
      htmlToText(piece.repeat(100_000));
  });
});
