import { describe, expect, it } from 'vitest';
import { makeLetter } from '../advice/testing/make-letter.ts';
import type { LetterSketch } from '../advice/testing/make-letter.ts';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import { draftReply } from './draft-reply.ts';

function greeting(sketch: LetterSketch): string {
  const draft = draftReply({ ...makeLetter(sketch), context: {}, intent: 'thank', profile: { name: 'Maya Lind' } });
  return draft.text.split('\n')[0] ?? '';
}

describe('greeting', () => {
  it('uses the first name where they used ours', () => {
    expect(greeting({ text: 'Hi Maya,\n\nNot this time.\n\nAnn', person: 'Ann' })).toMatch(/^(?:Dear|Hello|Hi) Ann,$/);
    expect(greeting({ text: 'Dear Maya,\n\nNot this time.\n\nAnn Lee', person: 'Ann Lee' })).toMatch(/ Ann,$/);
  });

  it('stays with the full name where they were formal, and guesses no gender', () => {
    expect(greeting({ text: 'Dear Ms Lind,\n\nNot this time.\n\nAnn Lee', person: 'Ann Lee' })).toMatch(
      /^(?:Dear|Hello) Ann Lee,$/,
    );
    expect(greeting({ text: 'Dear Maya Lind,\n\nNot this time.\n\nAnn Lee', person: 'Ann Lee' })).toMatch(/ Ann Lee,$/);
    expect(
      greeting({ language: 'de', text: 'Sehr geehrte Frau Lind,\n\nwir müssen Ihnen absagen.', person: 'Jana Vogt' }),
    ).toBe('Guten Tag Jana Vogt,');
  });

  it('uses a title that the letter gives', () => {
    expect(greeting({ text: 'Dear Ms Lind,\n\nNot this time.', person: 'Dr Ann Lee' })).toBe('Dear Dr Lee,');
    expect(greeting({ language: 'fr', text: 'Madame,\n\nNous vous remercions.', person: 'Mme Roux' })).toBe(
      'Bonjour Mme Roux,',
    );
  });

  it('greets a team in general', () => {
    expect(greeting({ text: 'Not this time.', fromName: 'Harbour Talent Team' })).toBe('Dear hiring team,');
    expect(greeting({ field: 'literary', text: 'Not for us.\n\nThe editors', person: null })).toBe('Dear editors,');
    expect(greeting({ field: 'rental', text: 'Not for us.', fromName: 'info@homes' })).toBe('Hello,');
  });

  it('keeps to "du" or "Sie" as they did', () => {
    const close = draftReply({
      ...makeLetter({ language: 'de', text: 'Liebe Maya, danke dir, leider nein. Jana', person: 'Jana' }),
      context: {},
      intent: 'ask-feedback',
      profile: { name: 'Maya Lind' },
    });
    expect(close.text).toMatch(/^Hallo Jana,/);
    expect(close.text).not.toMatch(/\b(?:Sie|Ihnen)\b/);
  });

  it('greets whom the letter names, by the title it gives, and says why they are written to', () => {
    const message = messageFromFields({
      from: 'Staffing Panel <staffing@fenwick-college.example>',
      to: 'Maya Lind <maya@lind.example>',
      subject: 'Senior Lecturer: outcome',
      date: '2026-03-02T09:00:00Z',
      text: `Dear Maya,

Thank you for putting yourself forward for Senior Lecturer. The panel has decided not to recommend promotion this time.

Dr Ikram Bello, who chaired the panel, would be glad to talk through the decision. Please write to ikram.bello@fenwick-college.example.

Staffing Panel
Fenwick College`,
    });
    const input = { message, reading: readMessage(message, {}), context: {}, profile: { name: 'Maya Lind' } };
    const draft = draftReply(input);
    expect(draft.to).toBe('ikram.bello@fenwick-college.example');
    expect(draft.text).toMatch(/^Dear Dr Bello,/);
    expect(draft.text).toMatch(/gives your name|says that I may turn to you/);
    expect(draft.text).not.toMatch(/letting me know|your reply/);
  });
});
