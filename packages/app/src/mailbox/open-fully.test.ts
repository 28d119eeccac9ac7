import { describe, expect, it } from 'vitest';

import { openFully } from './open-fully.ts';

const MESSAGE = [
  'From: jo@example.org',
  'Content-Type: multipart/mixed; boundary=b1',
  '',
  '--b1',
  'Content-Type: text/html',
  '',
  '<p>No.</p>',
  '--b1',
  'Content-Type: application/pdf; name="letter.pdf"',
  'Content-Disposition: attachment; filename="letter.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('twelve bytes').toString('base64'),
  '--b1--',
].join('\r\n');

describe('openFully', () => {
  it('gives the HTML and what is attached', async () => {
    const opened = await openFully(Buffer.from(MESSAGE));
    expect(opened).toEqual({
      html: expect.stringContaining('<p>No.</p>') as string,
      attachments: [{ name: 'letter.pdf', type: 'application/pdf', size: 12 }],
    });
  });

  it('takes a plain message for one without HTML', async () => {
    expect(await openFully(Buffer.from('Subject: x\n\nNo.'))).toEqual({ html: null, attachments: [] });
  });

  it.each([
    ['too large', () => Buffer.alloc(26 * 1024 * 1024), 'too large'],
    [
      'made of too many parts',
      () => Buffer.from(`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(50_000)}`),
      'too many parts',
    ],
    [
      'nested too deeply',
      () =>
        Buffer.from(
          Array.from({ length: 20_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=n${i}\n\n--n${i}\n`).join(
            '',
          ),
        ),
      'too many parts',
    ],
    [
      'nested deeper than it reads',
      () =>
        Buffer.from(
          Array.from({ length: 50 }, (_, i) => `Content-Type: multipart/mixed; boundary=n${i}\n\n--n${i}\n`).join(''),
        ),
      'cannot be opened',
    ],
  ])('refuses a message that is %s', async (_, make, why) => {
    expect(await openFully(make())).toEqual({ error: expect.stringContaining(why) as string });
  });

  it('opens chained forwarded messages no further than the first', async () => {
    const chained = Buffer.from('Content-Type: message/rfc822\n\n'.repeat(20_000));
    expect(await openFully(chained)).toHaveProperty('attachments');
  });

  it('stops at its deadline', async () => {
    expect(await openFully(Buffer.from(MESSAGE), { deadlineMs: 0 })).toEqual({
      error: 'The message takes too long to open in full.',
    });
  });
});
