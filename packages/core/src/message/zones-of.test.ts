import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ZoneKind } from './zones.ts';
import { zonesOf } from './zones-of.ts';

function part(text: string, kind: ZoneKind): string {
  return zonesOf(text)
    .filter((zone) => zone.kind === kind)
    .map((zone) => text.slice(zone.start, zone.end))
    .join('')
    .trim();
}

const LETTER = 'Dear Sam,\n\nwe chose somebody else this time.\n\nBest,\nJo';

describe('zonesOf', () => {
  it('takes a plain letter for its author, sign-off and all', () => {
    expect(part(LETTER, 'author')).toBe(LETTER);
    expect(zonesOf('')).toEqual([]);
  });

  it.each([
    'On Mon, 5 Oct 2026 at 09:12, Sam Roe <sam@example.com> wrote:',
    'On Mon, 5 Oct 2026 at 09:12, Sam Roe\n<sam@example.com>\nwrote:',
    'Le lun. 5 oct. 2026 à 09:12, Sam Roe <sam@example.com> a écrit :',
    'Am Mo., 5. Okt. 2026 um 09:12 Uhr schrieb Sam Roe <sam@example.com>:',
    'Sam Roe <sam@example.com> schrieb am Mo., 5. Okt. 2026, 09:12:',
    'El lun, 5 oct 2026 a las 9:12, Sam Roe (<sam@example.com>) escribió:',
    'Em seg., 5 de out. de 2026 às 09:12, Sam Roe <sam@example.com> escreveu:',
    'Il giorno lun 5 ott 2026 alle ore 09:12 Sam Roe <sam@example.com> ha scritto:',
    'Op ma 5 okt. 2026 om 09:12 schreef Sam Roe <sam@example.com>:',
    '---- On Mon, 05 Oct 2026 09:12:00 +0200 sam@example.com wrote ----',
    '-----Original Message-----\nFrom: Sam Roe',
    'From: Sam Roe <sam@example.com>\nSent: Monday, 5 October 2026 09:12\nTo: Jo\nSubject: My story',
    '*From:* Sam Roe\n*Date:* Monday\n*Subject:* My story',
    'De : Sam Roe\nEnvoyé : lundi 5 octobre 2026 09:12\nÀ : Jo\nObjet : Mon histoire',
    'Von: Sam Roe\nGesendet: Montag, 5. Oktober 2026 09:12\nAn: Jo\nBetreff: Geschichte',
    '________________________________\nVan: Sam Roe\nVerzonden: maandag\nAan: Jo\nOnderwerp: Verhaal',
  ])('finds what is quoted below %j', (header) => {
    for (const quoted of [`${header}\n\nDear Jo, here is my story.`, `${header}\n> Dear Jo, here is my story.`]) {
      const text = `${LETTER}\n\n${quoted}`;
      expect(part(text, 'author')).toBe(LETTER);
      expect(part(text, 'quoted')).toBe(quoted);
    }
  });

  it.each([
    '---------- Forwarded message ---------\nFrom: Ann <ann@example.org>\nSubject: No\n\nWe are sorry.',
    'Begin forwarded message:\n\nFrom: Ann\n\nWe are sorry.',
    '-------- Weitergeleitete Nachricht --------\nVon: Ann\n\nEs tut uns leid.',
  ])('takes a forwarded message for quoted: %j', (forwarded) => {
    expect(part(`Look at this:\n\n${forwarded}`, 'author')).toBe('Look at this:');
    expect(part(forwarded, 'author')).toBe('');
  });

  it('keeps answers between quoted lines', () => {
    const text =
      'On Mon, 5 Oct 2026 at 09:12, Sam <sam@example.com> wrote:\n> May I?\n>\n> And when?\n\nYes, tomorrow.\n> Thanks\n\nWelcome.';
    expect(part(text, 'author')).toBe('Yes, tomorrow.\n\nWelcome.');
    const outlook = '----- Original Message -----\nFrom: Sam\nSent: Monday\n\n> May I?\n\nYes.';
    expect(part(outlook, 'author')).toContain('Yes.');
  });

  it.each([
    'Reviewer 2 wrote:\n\nThe method is unclear. We therefore decline.',
    'On page 3 the author wrote:\nNothing of note.',
    'From: our point of view\nthis does not fit.',
    'Here is why:\n\n--\n\nThe long version of the answer follows in this paragraph, which is far too long to be somebody’s name, address or telephone number.',
    'Original message\n\nThe story was good.',
    'Your data stays private.\nUnder our privacy policy we keep your details on file for a year.',
  ])('does not cut a letter on a guess: %j', (body) => {
    const text = `Dear Sam,\n\n${body}`;
    expect(part(text, 'author')).toBe(text);
  });

  it.each([
    ['-- \nJo Lee\nEditor', '-- \nJo Lee\nEditor'],
    ['--\nJo Lee\n+44 20 7946 0000', '--\nJo Lee\n+44 20 7946 0000'],
    ['Sent from my iPhone', 'Sent from my iPhone'],
    ['Von meinem iPhone gesendet', 'Von meinem iPhone gesendet'],
    ['Envoyé de mon iPhone', 'Envoyé de mon iPhone'],
    ['Get Outlook for iOS<https://example.org/o>', 'Get Outlook for iOS<https://example.org/o>'],
  ])('finds the signature %j', (tail, signature) => {
    const text = `No, thank you.\n\n${tail}`;
    expect(part(text, 'author')).toBe('No, thank you.');
    expect(part(text, 'signature')).toBe(signature.trim());
  });

  it('ends a signature where the quotation starts, however long it is', () => {
    const signature = `-- \n${Array.from({ length: 30 }, (_, i) => `Line ${i} of a long signature`).join('\n')}`;
    const text = `No.\n${signature}\n> May I?`;
    expect(part(text, 'signature')).toBe(signature);
    expect(part(text, 'quoted')).toBe('> May I?');
  });

  it.each([
    'This e-mail and any attachments are confidential and intended only for the addressee.',
    'Diese E-Mail enthält vertrauliche Informationen.',
    'You are receiving this email because you applied.\nUnsubscribe | Preferences',
    'Please consider the environment before printing this e-mail.',
    '_______________________________________________\nwriters mailing list\nwriters@lists.example.org',
  ])('finds the footer %j', (footer) => {
    const text = `${LETTER}\n\n${footer}\n`;
    expect(part(text, 'author')).toBe(LETTER);
    expect(part(text, 'footer')).toBe(footer);
  });

  it('covers any text exactly, in order', () => {
    const lines = fc.constantFrom(
      '',
      '> q',
      '>> q',
      '-- ',
      '--',
      'On 5 Oct 2026 at 9:12, a@b.c wrote:',
      'From: a',
      'Sent: b',
      'Subject: c',
      'Unsubscribe',
      'words.',
      'wrote:',
      'Sent from my iPhone',
      '-----Original Message-----',
      '_________________',
    );
    const letters = fc.array(lines, { maxLength: 30 }).map((each) => each.join('\n'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), letters), (text) => {
        const zones = zonesOf(text);
        expect(zones.map((zone) => text.slice(zone.start, zone.end)).join('')).toBe(text);
        let at = 0;
        for (const zone of zones) {
          expect(zone.start).toBe(at);
          expect(zone.end).toBeGreaterThan(zone.start);
          at = zone.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is not slowed by text built for it', () => {
    for (const line of [
      '--\n',
      '>\n',
      'wrote:\n',
      'From: a\n',
      'On 5 Oct 2026 at 9:12 a@b.c wrote:\n',
      '\n',
      'a@b.c 2026 9:12 >:\n',
      `${'- '.repeat(50)}\n`,
    ])
      zonesOf(line.repeat(Math.floor(262_144 / line.length)));
  });
});
