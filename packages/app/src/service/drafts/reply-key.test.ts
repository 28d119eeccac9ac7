import type { Intent, Occasion } from '@ajar/core';
import { expect, it } from 'vitest';

import { replyKey } from './reply-key.ts';

const key = (intent: Intent, occasion?: Occasion): string =>
  replyKey('r', {
    intent,
    ...(occasion === undefined ? {} : { occasion }),
    to: null,
    subject: '',
    headers: {},
    text: '',
    parts: [],
    needs: [],
    approvedAt: null,
  });

it('keeps one letter for each purpose to the no, and one for each thing that comes after it', () => {
  expect(key('thank')).toBe('r:thank');
  expect(key('thank', 'no')).toBe(key('thank'));
  expect(key('ask-feedback')).not.toBe(key('thank'));
  expect(key('thank', 'feedback')).not.toBe(key('thank'));
  expect(key('keep-in-touch', 'feedback')).toBe(key('thank', 'feedback'));
  expect(key('decline', 'good-news')).toBe(key('thank', 'good-news'));
  expect(key('decline', 'referral')).not.toBe(key('thank', 'referral'));
});
