import { describe, expect, it } from 'vitest';

import { firstOfMonth } from './first-of-month.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { speakerOf } from './speak.ts';

const day = (iso: string): string => `<${iso}>`;

describe('speakerOf', () => {
  const speak = speakerOf(
    {
      'It is.': 'Es ist.',
      'Not before {1}.': 'Nicht vor dem {1:day}.',
      '{1} Try again.': '{1:said} Noch einmal.',
      'From {1} to {2}.': 'Nach {2} von {1}.',
    },
    day,
  );

  it('says a sentence of the list, with its values where the other language has them', () => {
    expect(speak('It is.')).toBe('Es ist.');
    expect(speak('Not before 2027-03-01.')).toBe('Nicht vor dem <2027-03-01>.');
    expect(speak('From Ann to Ben.')).toBe('Nach Ben von Ann.');
  });

  it('says sentences one by one, also inside another', () => {
    expect(speak('It is. Not before 2027-03-01.')).toBe('Es ist. Nicht vor dem <2027-03-01>.');
    expect(speak('It is. Try again.')).toBe('Es ist. Noch einmal.');
  });

  it('leaves in English what is not in the list', () => {
    expect(speak('Somebody wrote this.')).toBe('Somebody wrote this.');
    expect(speak('It is. Somebody wrote this. It is.')).toBe('Es ist. Somebody wrote this. Es ist.');
  });

  it('lets a value hold a part of one sentence, and no more', () => {
    const careful = speakerOf(
      {
        'Nobody is at {1}.': 'Bei {1} ist niemand.',
        '{1} said (“{2}”).': '{1} sagte („{2}“).',
        'You noted: {1}': 'Notiert: {1:text}',
        'That is it.': 'Das ist es.',
        'Wait. Then look again.': 'Warten Sie, und sehen Sie dann nach.',
      },
      day,
    );
    expect(careful('Nobody is at ann@x.example. That is it.')).toBe('Bei ann@x.example ist niemand. Das ist es.');
    expect(careful('That is it. mail.example said (“550 No. Go away”).')).toBe(
      'Das ist es. mail.example sagte („550 No. Go away“).',
    );
    expect(careful('Nobody is at St. Mary & Co. Ltd.')).toBe('Bei St. Mary & Co. Ltd ist niemand.');
    expect(careful('You noted: I called. That is it.')).toBe('Notiert: I called. That is it.');
    expect(careful('That is it. Wait. Then look again. That is it.')).toBe(
      'Das ist es. Warten Sie, und sehen Sie dann nach. Das ist es.',
    );
    expect(careful('That is it.\nNobody is at work.')).toBe('Das ist es.\nBei work ist niemand.');
  });

  it('takes no part in long or hostile text', () => {
    const long = 'From '.repeat(400_000);
    expect(speak(long)).toBe(long);
    expect(speak(`From ${' to '.repeat(490)}`)).toHaveLength(5 + 4 * 490);
  });
});

describe.each([
  ['French', FRENCH],
  ['German', GERMAN],
])('the sentences in %s', (_name, sentences) => {
  it.each(Object.entries(sentences))('%s', (english, says) => {
    expect(says.trim()).not.toBe('');
    const known = new Set(english.match(/\{\d/gu));
    for (const used of says.match(/\{\d/gu) ?? []) expect(known).toContain(used);
    expect(says).not.toMatch(/[—–"']/u);
  });
});

describe.each([
  ['French', FRENCH],
  ['German', GERMAN],
])('a sentence that stands beside another in %s', (_name, sentences) => {
  const speak = speakerOf(sentences, day);
  const beside = 'Nothing was sent.';
  const values = ['Ann', 'Ben', 'Cleo', 'Dora'];
  const filled = Object.entries(sentences)
    .filter(([english, says]) => /\{1\}.*[.?]$/u.test(english) && !/:(?:said|text)\}/u.test(says))
    .map(([english]) => english.replaceAll(/\{(\d)\}/gu, (_all, place: string) => values[Number(place) - 1] ?? ''));

  it.each(filled)('%s', (english) => {
    expect(speak(`${english} ${beside}`)).toBe(`${speak(english)} ${speak(beside)}`);
    expect(speak(`${beside} ${english}`)).toBe(`${speak(beside)} ${speak(english)}`);
    expect(speak(english)).not.toBe(english);
  });
});

it('says the first of a month as French does', () => {
  expect(firstOfMonth('1 sept. 2026', 'fr-FR')).toBe('1er sept. 2026');
  expect(firstOfMonth('mar. 1 déc., 08:00', 'fr-FR')).toBe('mar. 1er déc., 08:00');
  expect(firstOfMonth('21 sept. 2026', 'fr-FR')).toBe('21 sept. 2026');
  expect(firstOfMonth('1 Sept 2026', 'en-GB')).toBe('1 Sept 2026');
});

it('says why a certificate is not taken', () => {
  const said = speakerOf(
    GERMAN,
    day,
  )(
    'The certificate of mail.example (for reading mail, port 993) cannot be trusted: it is no longer valid. No password was sent.\n  for          mail.example',
  );
  expect(said).toBe(
    'Dem Zertifikat von mail.example (zum Lesen, Port 993) ist nicht zu trauen: es ist nicht mehr gültig. Es wurde kein Passwort gesendet.\n  for          mail.example',
  );
});

it('says the same sentences in both', () => {
  expect(Object.keys(GERMAN)).toEqual(Object.keys(FRENCH));
});
