import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isMailSource, pastedMessage } from './pasted-message.ts';

const BODY = 'Dear Tom,\n\nUnfortunately not.\n\nAnn';

describe('a pasted message', () => {
  it.each([
    [
      'English',
      'From: Ann Lee <ann@h.example>\nSent: Monday, November 2, 2026 10:30 AM\nTo: Tom <tom@a.example>\nSubject: Re: Post',
    ],
    ['Outlook', 'From: Ann Lee [mailto:ann@h.example]\nSent: 02 November 2026 10:30\nTo: Tom\nSubject: Re: Post'],
    ['German', 'Von: Ann Lee <ann@h.example>\nGesendet: Montag, 2. November 2026 10:30\nAn: Tom\nBetreff: Re: Post'],
    ['French', 'De : Ann Lee <ann@h.example>\nEnvoyé : lundi 2 novembre 2026 10:30\nÀ : Tom\nObjet : Re: Post'],
    [
      'Spanish',
      'De: Ann Lee <ann@h.example>\nEnviado: lunes, 2 de noviembre de 2026 10:30\nPara: Tom\nAsunto: Re: Post',
    ],
    ['Italian', 'Da: Ann Lee <ann@h.example>\nInviato: lunedì 2 novembre 2026 10:30\nA: Tom\nOggetto: Re: Post'],
    ['Dutch', 'Van: Ann Lee <ann@h.example>\nVerzonden: maandag 2 november 2026 10:30\nAan: Tom\nOnderwerp: Re: Post'],
    [
      'Portuguese',
      'De: Ann Lee <ann@h.example>\nEnviada em: segunda-feira, 2 de novembro de 2026 10:30\nPara: Tom\nAssunto: Re: Post',
    ],
    ['bold', '*From:* Ann Lee <ann@h.example>\n*Date:* Mon, 2 Nov 2026 10:30:00 +0000\n*Subject:* Re: Post'],
    [
      'forwarded',
      '---------- Forwarded message ---------\nFrom: Ann Lee <ann@h.example>\nDate: Mon, Nov 2, 2026 at 10:30 AM\nSubject: Re: Post\nTo: Tom <tom@a.example>',
    ],
  ])('has its heading read: %s', (_name, heading) => {
    const { message } = pastedMessage(`\n${heading}\n\n${BODY}\n`);
    expect(message).toMatchObject({
      from: { name: 'Ann Lee', address: 'ann@h.example' },
      subject: 'Re: Post',
      text: BODY,
    });
    expect(new Date(message.date ?? 0).toISOString()).toBe('2026-11-02T10:30:00.000Z');
  });

  it('is read as web mail shows it, and as a program quotes it', () => {
    const shown = pastedMessage(
      `Ann Lee <ann@h.example>\tMon, Nov 2, 2026 at 10:30 AM\nTo: Tom <tom@a.example>\n${BODY}`,
    );
    expect(shown.message).toMatchObject({ from: { address: 'ann@h.example' }, text: BODY });
    expect(new Date(shown.message.date ?? 0).toISOString()).toBe('2026-11-02T10:30:00.000Z');
    const quoted = pastedMessage(
      `Am Mo., 2. Nov. 2026 um 10:30 Uhr schrieb Ann Lee <ann@h.example>:\n\n${BODY.replaceAll(/^/gmu, '> ')}`,
    );
    expect(quoted.message).toMatchObject({ from: { address: 'ann@h.example' }, text: BODY });
    expect(new Date(quoted.message.date ?? 0).toISOString()).toBe('2026-11-02T10:30:00.000Z');
  });

  it('keeps a name without an address, and takes no words of the letter for a heading', () => {
    expect(pastedMessage(`From: Ann Lee\nSubject: Post\n\n${BODY}`)).toMatchObject({
      writer: 'Ann Lee',
      message: { from: null, subject: 'Post', text: BODY },
    });
    expect(pastedMessage(BODY)).toMatchObject({
      writer: null,
      message: { from: null, subject: '', date: null, text: BODY },
    });
    const note = 'Note: this is about the post.\n\nNo.';
    expect(pastedMessage(note).message.text).toBe(note);
  });

  it('is told from the source of a message', () => {
    expect(isMailSource('Message-ID: <a@b>\nFrom: a@b.example\n\nNo.')).toBe(true);
    expect(isMailSource('From: a@b.example\nSubject: x\n\nContent-Type: no')).toBe(false);
    expect(isMailSource('Dear Tom,\n\nno.')).toBe(false);
  });

  it('never throws, whatever it is', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'From: ',
        'On 2 Nov 2026, a <a@b.c> wrote:',
        '> ',
        '',
        '---- Original Message ----',
        'Subject:',
        'Date: 99',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        pastedMessage(lines.join('\n'));
      }),
    );
  });
});
