import { describe, expect, test } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { claimsOf } from '../claims/claims-of.ts';
import { passageOf } from '../passage/passage.ts';
import { decide } from './decide.ts';
import type { Circumstances } from './decide.ts';

const plain: Circumstances = { list: false, mass: false, words: 20 };

function claims(text: string): ReturnType<typeof claimsOf> {
  return claimsOf(passageOf(messageFromFields({ text })));
}

describe('decide', () => {
  test('more evidence, more confidence', () => {
    const little = decide(claims('Thanks for applying. We went with another candidate.'), plain);
    const much = decide(
      claims(
        'Thanks for applying. Unfortunately your application was not successful. We wish you luck in your search.',
      ),
      plain,
    );
    expect([little.verdict, much.verdict]).toEqual(['rejection', 'rejection']);
    expect(much.confidence).toBeGreaterThan(little.confidence);
  });

  test('a mailing list speaks to nobody in particular', () => {
    const text = 'Our story was not right for the journal. Good luck.';
    expect(decide(claims(text), { ...plain, list: true }).verdict).toBe('other');
  });

  test('a model can tip what words leave open, and does not change the evidence', () => {
    const open = claims('Thank you for your application. It is a hard choice.');
    expect(decide(open, plain).verdict).not.toBe('rejection');
    expect(decide(open, { ...plain, model: { rejection: 3 } }).verdict).toBe('rejection');
  });
});
