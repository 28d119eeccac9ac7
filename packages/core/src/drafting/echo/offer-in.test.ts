import { describe, expect, it } from 'vitest';
import { caseOf } from '../../advice/case.ts';
import { makeLetter } from '../../advice/testing/make-letter.ts';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../../reading/read-message.ts';
import { draftReply } from '../draft-reply.ts';
import { echoesOf } from './echoes-of.ts';
import { offerIn } from './offer-in.ts';

function letter(said: string, subject = 'Your application') {
  const message = messageFromFields({
    from: 'Ann Lee <ann@harbour.example>',
    to: 'Maya Lind <maya@lind.example>',
    subject,
    date: '2026-03-02T09:00:00Z',
    text: `Hi Maya,\n\nThank you for applying. I am sorry to say that we have chosen somebody else.\n\n${said}\n\nBest wishes\nAnn Lee`,
  });
  return { message, reading: readMessage(message, {}), context: {}, profile: { name: 'Maya Lind' } };
}

const offer = (said: string) => offerIn(caseOf(letter(said)));

const texts = (said: string, intent: 'thank' | 'ask-feedback') =>
  Array.from({ length: 20 }, (_, seed) => draftReply({ ...letter(said), intent, seed }).text);

describe('offerIn', () => {
  it.each([
    ['I would be glad to talk it through on the phone if that would help.', 'call', ''],
    ["Let's talk Thursday about what we would want to see.", 'meeting', 'on Thursday'],
    ['I will certainly pass your name to couples who ask.', 'referral', ''],
    ["If you ever have something on scheduling software or rotas I'd be curious.", 'subject', 'scheduling software'],
    ['If you should decide to rework the middle, I would be glad to read it again.', 'revision', ''],
    ['If it thaws in the spring you will be my first call.', 'ear', 'if it thaws in the spring'],
    ['Will give you a shout when we do the back room.', 'ear', 'when you do the back room'],
    ["We'd definitely like to hear from you for 2028.", 'when', 'for 2028'],
    ["Let's pick it up again in June.", 'back', 'pick it up again in June'],
    ["I'd be happy to look at it again once Joan is back.", 'when', 'once Joan is back'],
    ["You're first on our list if anybody drops out.", 'wait', ''],
    ["I'd be very happy to stay in touch, and if you're ever in Leeds do say hello.", 'touch', 'in Leeds'],
    ["I'd like to use you for the Christmas can if you're about in September.", 'next', 'the Christmas can'],
    ['The jury has placed you on a short list of alternates.', 'wait', ''],
    ['We will let you know if anything similar comes up.', 'ear', 'if anything similar comes up'],
    ['If they let us down I will call you!', 'ear', ''],
    ['My door is open if you would like to talk through the feedback.', 'call', ''],
    ['Your written profile will follow within three weeks.', 'follows', 'written profile'],
    ['We believe your work may be suitable for Applied Ergonomic Studies.', 'venue', 'Applied Ergonomic Studies'],
  ])('hears %s', (said, kind, what) => {
    expect(offer(said)).toEqual({ kind, what });
  });

  it.each([
    ['We are happy to give feedback on your talk.', 'call'],
    ['Do follow our page for updates on the next round.', 'updates'],
    ['Please read the one-page Introduction on our site before you apply again.', 'introduction'],
    ['The reviews are attached.', 'notes'],
    ['We cannot pass your name to anybody.', 'referral'],
  ])('is not misled by a word: %s', (said, kind) => {
    expect(offer(said)?.kind).not.toBe(kind);
  });
});

const kind = (language: string, text: string, door: 'feedback-offered' | 'keep-on-file' | 'apply-again') =>
  offerIn(caseOf({ ...makeLetter({ language, text, doors: [[door, text]] }), context: {} }))?.kind ?? null;

describe('offerIn, beside English', () => {
  it('takes what the reading found, and a word for how', () => {
    expect(kind('fr', "N'hésitez pas à m'appeler.", 'feedback-offered')).toBe('call');
    expect(kind('de', 'Gern gebe ich eine Rückmeldung.', 'feedback-offered')).toBe('feedback');
    expect(kind('es', 'Guardamos tu contacto.', 'keep-on-file')).toBe('file');
    expect(kind('es', 'Hasta otra.', 'keep-on-file')).toBe(null);
    expect(kind('de', 'Eine neue Bewerbung ist willkommen.', 'apply-again')).toBe('again');
    expect(kind('de', 'Im August stellen wir wieder ein.', 'apply-again')).toBe('when');
  });
});

describe('echoesOf', () => {
  it('names what they praise', () => {
    expect(echoesOf(letter('Your portfolio is gorgeous and it was a hard decision.')).praised).toBe('my portfolio');
    expect(echoesOf(letter('Your portfolio is not gorgeous.')).praised).toBe('');
  });

  it('says one clause back, and no reason with times in it', () => {
    const { praise } = echoesOf(letter("We were impressed by what you've built, it's a bit too early for us to lead."));
    expect(praise).toBe("you were impressed by what I've built");
    expect(echoesOf(letter('The workshop is in Bristol and the van leaves at 6.45.')).reason).toBe('');
  });

  it('hears that it was not about the user, and a death', () => {
    expect(echoesOf(letter('It was nothing to do with you.')).noFault).toBe(true);
    expect(echoesOf(letter('Since my wife passed I take nobody on.')).loss).toBe(true);
    expect(echoesOf(letter('The time has passed.')).loss).toBe(false);
  });
});

describe('the answer', () => {
  it('does not ask for a meeting that is fixed', () => {
    for (const text of texts("Let's talk Thursday about what we would want to see.", 'ask-feedback')) {
      expect(text).toContain('I look forward to talking on Thursday');
      expect(text).not.toContain('when would');
    }
  });

  it('takes up no offer that was not made', () => {
    for (const text of texts('The reviews are attached.', 'ask-feedback'))
      expect(text).not.toMatch(/notes that|send them/);
  });
});
