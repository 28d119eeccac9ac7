import { describe, expect, it } from 'vitest';
import { makeLetter } from '../advice/testing/make-letter.ts';
import { draftReply, FEWEST_TO_A_NOTE, FEWEST_WORDS, MOST_WORDS } from './draft-reply.ts';
import type { Draft, DraftInput } from './draft.ts';
import { DRAFT_PARTS } from './draft.ts';
import { ungrounded } from './grounding.ts';
import { countWords } from './layout.ts';
import { doorCases } from './testing/door-cases.ts';
import { draftCases } from './testing/draft-cases.ts';

const CASES = [...[1, 2].flatMap(draftCases), ...[1, 2].flatMap(doorCases)].map((input) => ({
  input,
  draft: draftReply(input),
}));

function textsThat(fail: (text: string) => boolean): readonly string[] {
  return CASES.map(({ draft }) => draft.text)
    .filter(fail)
    .slice(0, 5);
}

/** What they offer is taken up without a question. */
function takesUp({ reading }: DraftInput, { intent, text }: Draft): boolean {
  return intent === 'keep-in-touch' && reading.doors.length > 0 && !text.includes('?');
}

describe('every draft', () => {
  it('has its parts in order, without overlap, and no gap but white space', () => {
    for (const { draft } of CASES) {
      const { text, parts } = draft;
      // In a `decline` a sentence more may come after the reason.
      const order = draft.intent === 'decline' ? [] : parts.map((part) => DRAFT_PARTS.indexOf(part.part));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      let end = 0;
      for (const part of parts) {
        expect(text.slice(end, part.start).trim()).toBe('');
        expect(text.slice(part.start, part.end).trim()).not.toBe('');
        end = part.end;
      }
      expect(end).toBe(text.length);
    }
  });

  it('has 30 to 125 words to a note of two lines', () => {
    expect(textsThat((text) => countWords(text) < FEWEST_TO_A_NOTE || countWords(text) > MOST_WORDS)).toEqual([]);
  });

  it('asks exactly once, with a way out, or not at all', () => {
    for (const { input, draft } of CASES) {
      const { text, parts, intent } = draft;
      const asks = intent === 'ask-again' || intent === 'ask-feedback' || intent === 'keep-in-touch';
      const questions = asks && !takesUp(input, draft);
      expect(text.split('?').length - 1).toBe(questions ? 1 : 0);
      expect(parts.some((part) => part.part === 'easy-out')).toBe(questions);
      expect(parts.some((part) => part.part === 'ask')).toBe(asks);
    }
  });

  it('thanks twice', () => {
    for (const { draft } of CASES) {
      const kinds = draft.parts.map((part) => part.part);
      expect(kinds).toContain('thanks-for-the-response');
      expect(kinds).toContain('thanks-for-considering');
    }
  });

  it('says nothing that nobody said', () => {
    const invented = CASES.flatMap(({ input, draft }) =>
      ungrounded(draft.text, input).map((quote) => `${input.reading.language}: ${quote.quote}`),
    );
    expect([...new Set(invented)]).toEqual([]);
  });

  it('has no slot left open, no double space and no line that mail would mangle', () => {
    expect(textsThat((text) => /[{}]| {2}|undefined|null/.test(text))).toEqual([]);
    expect(textsThat((text) => /^(?:>|From |[ \t])|[ \t]$/m.test(text))).toEqual([]);
  });

  it('is the same for the same seed', () => {
    for (const { input, draft } of CASES.slice(0, 500)) expect(draftReply(input)).toEqual(draft);
  });

  it('has no phrase that everybody uses', () => {
    const worn =
      /hope this (?:e-?mail|message|finds)|circling back|checking in|touch(?:ing)? base|time and consideration|unfortunately for me|look forward to hearing|per my last/i;
    expect(textsThat((text) => worn.test(text))).toEqual([]);
  });
});

const letter = (sketch = {}) =>
  makeLetter({ form: 'personal', person: 'Ann Lee', text: 'Hi Maya,\n\nNot this time.\n\nAnn', ...sketch });
const profile = { name: 'Maya Lind' };

const sign = (signature: string): string =>
  draftReply({ ...letter(), context: {}, intent: 'thank', profile: { name: 'Maya Lind', signature } }).text;

const NOTE = 'Hi Maya,\n\nThanks for this. We are going with somebody else for now.\n\nAnn';
const LETTER =
  'Dear Maya,\n\nThank you for taking the time to meet us last week, and for the care that you put into your application. We talked about it at length, and we have decided to go another way this time. It was not an easy choice to make, for there were several people whom we would have liked to have with us. We are sorry to bring you this news, and are glad to have met you.\n\nKind regards\nAnn Lee';

describe('draftReply', () => {
  it('answers a letter with 50 words or more, and a note of two lines with a short one', () => {
    for (const intent of ['thank', 'ask-feedback', 'keep-in-touch'] as const) {
      for (const seed of [0, 1, 2, 3]) {
        const words = (text: string): number =>
          countWords(draftReply({ ...letter({ text }), context: {}, intent, profile, seed }).text);
        expect(words(LETTER)).toBeGreaterThanOrEqual(FEWEST_WORDS);
        expect(words(NOTE)).toBeLessThan(FEWEST_WORDS + 10);
      }
    }
  });

  it('never answers two letters with the same words', () => {
    for (const intent of ['thank', 'ask-feedback'] as const) {
      const texts = Array.from(
        { length: 400 },
        (_, at) =>
          draftReply({ ...letter({ messageId: `<${at}@harbour.example>` }), context: {}, intent, profile }).text,
      );
      expect(new Set(texts).size).toBeGreaterThan(intent === 'thank' ? 360 : 390);
    }
  });

  it('asks for what only the user can say, and leaves it out until then', () => {
    const draft = draftReply({ ...letter(), context: { stage: 'interviewed' }, intent: 'thank', profile });
    expect(draft.needs).toContain('What did you enjoy or learn in the conversation?');
    expect(draft.parts.map((part) => part.part)).not.toContain('specific-line');
  });

  it('puts the words of the user in as they are', () => {
    const draft = draftReply({
      ...letter(),
      context: {},
      intent: 'ask-again',
      profile,
      facts: { specific: 'your notes on rhythm helped', basis: 'I passed the exam in June' },
    });
    expect(draft.text).toContain('Your notes on rhythm helped.');
    expect(draft.text).toMatch(/\bI passed the exam in June\./);
    expect(draft.needs).toEqual([]);
  });

  it('asks for a basis where there is none', () => {
    const draft = draftReply({ ...letter(), context: {}, intent: 'ask-again', profile });
    expect(draft.needs).toContain('What has changed since, or which point of theirs can you answer?');
  });

  it('names the time of a dated door as the letter does', () => {
    const dated = letter({
      text: 'Hi Maya,\n\nNot this time. Try again in March.\n\nAnn',
      doors: [['apply-again', 'Try again in March', { date: '2027-03-01' }]] as const,
    });
    const texts = Array.from(
      { length: 30 },
      (_, seed) =>
        draftReply({
          ...dated,
          context: { today: '2026-10-01' },
          intent: 'keep-in-touch',
          profile,
          seed,
        }).text,
    );
    expect(texts.some((text) => text.includes(' in March'))).toBe(true);
    expect(texts.join()).not.toMatch(/in March 2/);
  });

  it('turns an ask under a lock into thanks, and says why', () => {
    const draft = draftReply({ ...letter(), context: { noesSoFar: 2 }, intent: 'ask-again', profile });
    expect(draft.intent).toBe('thank');
    expect(draft.text).not.toContain('?');
    expect(draft.needs[0]).toContain('second no');
  });

  it('addresses nobody after "do not contact me"', () => {
    const draft = draftReply({
      ...letter({ text: 'No. Please do not contact me again.' }),
      context: {},
      intent: 'ask-again',
      profile,
    });
    expect(draft).toMatchObject({ to: null, intent: 'thank' });
  });

  it('takes its intent from the advice where none is given', () => {
    expect(draftReply({ ...letter(), context: { stage: 'final' }, profile }).intent).toBe('ask-feedback');
  });

  it('writes English where the language is unknown or not written here', () => {
    expect(draftReply({ ...letter({ language: 'und' }), context: {}, intent: 'thank', profile }).text).toMatch(
      /[Tt]hank you/,
    );
    const finnish = draftReply({ ...letter({ language: 'fi' }), context: {}, intent: 'thank', profile });
    expect(finnish.needs.join()).toContain('Would English be all right?');
  });

  it('signs once', () => {
    expect(sign('Maya Lind\nWriter').match(/Maya Lind/g)).toHaveLength(1);
    expect(sign('+49 30 1234').endsWith('Maya Lind\n+49 30 1234')).toBe(true);
    expect(sign('-- \nBest,\nMaya Lind')).toMatch(/\n\nBest,\nMaya Lind$/);
  });

  it('keeps the letter short when the user says much, and asks for less when it stays long', () => {
    const specific = 'this is a rather long remark about the many things we talked about that day '.repeat(3);
    const long = draftReply({ ...letter(), context: {}, intent: 'ask-feedback', profile, facts: { specific } });
    expect(countWords(long.text)).toBeLessThanOrEqual(MOST_WORDS);
    const endless = draftReply({
      ...letter(),
      context: {},
      intent: 'ask-feedback',
      profile,
      facts: { specific: specific.repeat(3) },
    });
    expect(endless.needs.join()).toContain('fewer words');
  });

  it('declines kindly, with the reason only where the user gave one', () => {
    const invited = {
      ...letter({ verdict: 'invitation', text: 'Hi Maya, Sam gave me your name. Would you join us? Ann' }),
      context: {},
      intent: 'decline' as const,
      profile,
    };
    const plain = draftReply(invited);
    expect(plain.parts.map((part) => part.part)).toEqual([
      'greeting',
      'thanks-for-the-response',
      'the-no',
      'thanks-for-considering',
      'sign-off',
    ]);
    const told = draftReply({ ...invited, facts: { basis: 'I work on my own book until spring' } });
    expect(told.text).toContain('I work on my own book until spring.');
  });

  it('answers in the thread', () => {
    const draft = draftReply({
      ...letter({ subject: 'AW: Re: Your story', references: ['<a@x.example>'] }),
      context: {},
      intent: 'thank',
      profile,
    });
    expect(draft.subject).toBe('Re: Your story');
    expect(draft.headers).toEqual({
      'In-Reply-To': '<no-1@harbour.example>',
      References: '<a@x.example> <no-1@harbour.example>',
    });
    expect(draft.to).toBe('ann.lee@harbour.example');
  });
});

describe('whom a draft addresses', () => {
  it('follows the door that the advice goes through', () => {
    const doors = [['feedback-offered', 'Tom will tell you more', { contact: 'tom@harbour.example' }]] as const;
    const base = letter({ text: 'Hi Maya,\n\nNot this time. Tom will tell you more.\n\nAnn', doors });
    expect(draftReply({ ...base, context: {}, profile })).toMatchObject({
      intent: 'ask-feedback',
      to: 'tom@harbour.example',
    });
    expect(draftReply({ ...base, context: {}, intent: 'thank', profile }).to).toBe('ann.lee@harbour.example');
  });

  it('turns a named appeal with a basis into a letter that asks', () => {
    const text =
      'Dear Dr Lind,\n\nWe cannot publish it. You may appeal by writing to appeals@journal.example.\n\nAnn Lee';
    const context = {
      stage: 'reviewed' as const,
      basis: [{ kind: 'corrected-error' as const, text: 'Table 1 says 140, reviewer 2 read 14' }],
    };
    const draft = draftReply({ ...letter({ field: 'journal', text }), context, profile });
    expect(draft).toMatchObject({ intent: 'ask-again', to: 'appeals@journal.example' });
    expect(draft.text).toContain('Table 1 says 140, reviewer 2 read 14.');
  });

  it('asks first where the custom is to write nothing', () => {
    const draft = draftReply({ ...letter({ field: 'literary', form: 'form-letter' }), context: {}, profile });
    expect(draft.needs[0]).toContain('Would you like to write all the same?');
  });

  it('keeps to a letter that asks not to be answered', () => {
    const draft = draftReply({
      ...letter({ text: 'Not this time. Please do not reply to this email.' }),
      context: {},
      intent: 'thank',
      profile,
    });
    expect(draft.to).toBeNull();
  });

  it('has nobody to address at a no-reply address, and says so', () => {
    const draft = draftReply({ ...letter({ to: null, form: 'automated' }), context: {}, profile });
    expect(draft.to).toBeNull();
    expect(draft.needs.at(-1)).toContain('Nobody reads the address');
  });
});
