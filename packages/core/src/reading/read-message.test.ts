import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageFromFields } from '../message/message-from-fields.ts';
import type { Message } from '../message/message.ts';
import type { Quote } from '../span.ts';
import { lettersOf } from '../../../../bench/train/corpus-files.ts';
import { messageOf } from '../../../../bench/train/letter-message.ts';
import { readMessage } from './read-message.ts';
import { verdictOf } from './verdict-of.ts';
import type { Reading } from './reading.ts';
import { readingText, readingTextStart } from './reading-text.ts';

/** Letters of every language, field and verdict. */
const corpus = (await lettersOf('development')).filter((_, index) => index % 4 === 0);

function quotes(reading: Reading): readonly Quote[] {
  return [...reading.evidence, ...reading.reasons, ...reading.doors];
}

/** A message that is nothing but its subject. */
const empty = (subject: string): Reading =>
  readMessage(messageFromFields({ from: 'ann@harbour.example', subject, text: '' }));

function expectExact(reading: Reading): void {
  for (const { quote, start, end } of quotes(reading)) expect(reading.text.slice(start, end)).toBe(quote);
}

/** Sentences of the corpus with hostile scraps between them. */
const scraps = fc.array(
  fc.oneof(
    fc.constantFrom(...corpus.map(({ text }) => text)),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      '\n> ',
      '\n\n',
      '-- \n',
      '"',
      '“',
      '(((((',
      'if '.repeat(60),
      'not '.repeat(300),
      '\u0000',
      'İ',
      'ﬁ',
      '\ud800',
    ),
  ),
  { maxLength: 12 },
);

function message(subject: string, text: string): Message {
  return {
    ...messageFromFields({ from: 'Jo <jo@fernhill.org>', date: '2026-03-02' }),
    subject,
    text,
    textSource: 'plain',
  };
}

describe('readMessage', { timeout: 120_000 }, () => {
  test('offsets index into subject, blank line, text', () => {
    const one = message('Your application', 'We have decided not to move forward with your application.');
    const reading = readMessage(one);
    expect(reading.text).toBe(`${one.subject}\n\n${one.text}`);
    expect(readingText(one)).toBe(reading.text);
    const no = reading.evidence.find(({ says }) => says === 'rejection');
    expect(no?.start).toBeGreaterThanOrEqual(readingTextStart(one));
  });

  test('every offset points at its quote, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), scraps, (subject, texts) => {
        const reading = readMessage(message(subject, texts.join(' ')));
        expectExact(reading);
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  test('a rejection always points at words', () => {
    for (const one of corpus) {
      const reading = readMessage(messageOf(one));
      expectExact(reading);
      if (reading.verdict === 'rejection') expect(reading.evidence.length, one.id).toBeGreaterThan(0);
    }
  });

  test('what is quoted makes no verdict', () => {
    for (const one of corpus.filter(
      ({ expect: { verdict }, text }) => verdict === 'rejection' && !text.includes('>'),
    )) {
      const quoted = one.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
      const reading = readMessage(
        message(
          'Re: lunch',
          `See you on Friday then, I will bring the cake.\n\nOn Mon, 2 Mar 2026 at 10:00, Jo <jo@fernhill.org> wrote:\n${quoted}\n`,
        ),
      );
      expect(reading.verdict, one.id).not.toBe('rejection');
    }
  });

  test('the verdict alone is the verdict of the reading', () => {
    for (const one of corpus) {
      const whole = messageOf(one);
      expect(verdictOf(whole), one.id).toBe(readMessage(whole).verdict);
    }
  });

  test('a subject that says nothing is no no', () => {
    expect(empty('Your application').verdict).not.toBe('rejection');
    expect(empty('Your application has been rejected').verdict).toBe('rejection');
  });

  test('what was read before leaves nothing behind', () => {
    const letters = corpus.filter((_, index) => index % 10 === 0).map(messageOf);
    const alone = letters.map((letter) => JSON.stringify([verdictOf(letter), readMessage(letter)]));
    // Notes and long letters in turn: each is weighed in the memory of the one before.
    const long = message('', `${corpus[0]?.text ?? ''} ${'We will be in touch about your application. '.repeat(400)}`);
    for (const [index, letter] of letters.entries()) {
      readMessage(long);
      verdictOf(index % 2 === 0 ? long : message('', 'No.'));
      expect(JSON.stringify([verdictOf(letter), readMessage(letter)])).toBe(alone[index]);
    }
  });

  test('a sentence that comes again says nothing further', () => {
    const tiles = 'Nous avons finalement choisi les carreaux bleus.';
    const [once = 0, twice = 1] = [tiles, `${tiles} ${tiles}`].map(
      (text) => readMessage(message('Re-reading the invoice', text)).confidence,
    );
    expect(twice).toBeLessThan(once + 0.03);
  });

  test('own mail is no no', () => {
    const own = message('', 'We have decided not to move forward with your application.');
    expect(readMessage(own, { me: ['jo@fernhill.org'] }).verdict).toBe('other');
  });

  test('broken dates date nothing', () => {
    for (const date of [Number.NaN, Number.POSITIVE_INFINITY, -8.64e15, 8.64e15]) {
      const reading = readMessage({ ...message('', 'You were not selected. Please apply again in six months.'), date });
      expect(reading.doors.map((door) => door.date)).toEqual([null]);
    }
  });

  test('long mail is read at its head and its tail', () => {
    const filler = 'The weather was fine and the sea was calm. '.repeat(25_000);
    const no = 'Thank you for applying. We have decided not to move forward with your application.';
    for (const text of [`${no}\n\n${filler}`, `${filler}\n\n${no}`]) expectExact(readMessage(message('', text)));
    const tail = readMessage(message('', `${filler}\n\n${no}`));
    expect(tail.text.endsWith(no)).toBe(true);
  });
});
