import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareSubject, replySubject } from './reply-subject.ts';

describe('replySubject', () => {
  it.each([
    ['Your application', 'Re: Your application'],
    ['Re: Your application', 'Re: Your application'],
    ['RE: FW: Fwd: Your application', 'Re: Your application'],
    ['AW: WG: SV: Bewerbung', 'Re: Bewerbung'],
    ['Re[3]: TR : RV: Candidature', 'Re: Candidature'],
    ['RES: ENC: Proposta', 'Re: Proposta'],
    ['回复：申请', 'Re: 申请'],
    ['  re:re:re:  x', 'Re: x'],
    ['Regarding: your letter', 'Re: Regarding: your letter'],
    ['Ref: 1234', 'Re: Ref: 1234'],
    ['', 'Re: your message'],
    ['Re:', 'Re: your message'],
  ])('%j', (subject, expected) => {
    expect(replySubject(subject, 'your message')).toBe(expected);
  });

  it('is one line with one mark, whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('R', 'e', 'F', 'w', ':', '：', ' ', '\n', '\r', '\u0000', '\u2028', '[', '3', ']', 'x'),
        }),
        (subject) => {
          const answer = replySubject(`Re: ${subject}`, 'your message');
          expect(answer).toMatch(/^Re: /);
          expect(answer).not.toMatch(/\p{Cc}/u);
          expect(answer.slice(4)).not.toMatch(/^re:/i);
        },
      ),
    );
  });
});

describe('bareSubject', () => {
  it.each([
    ['RE: FW: Your application', 'Your application'],
    ['AW: Bewerbung', 'Bewerbung'],
    ['Ref: 1234', 'Ref: 1234'],
    ['Re:', ''],
  ])('%j is about %j', (subject, expected) => {
    expect(bareSubject(subject)).toBe(expected);
  });
});
