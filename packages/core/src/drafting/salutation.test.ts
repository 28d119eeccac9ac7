import { describe, expect, it } from 'vitest';
import { makeLetter } from '../advice/testing/make-letter.ts';
import type { LetterSketch } from '../advice/testing/make-letter.ts';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import { anotherThan } from './another.ts';
import { youOf } from './close-you.ts';
import { draftReply } from './draft-reply.ts';

function greeting(sketch: LetterSketch): string {
  const draft = draftReply({ ...makeLetter(sketch), context: {}, intent: 'thank', profile: { name: 'Maya Lind' } });
  return draft.text.split('\n')[0] ?? '';
}

/** Whom a sentence names beside an address. */
function namedIn(sentence: string): string {
  const message = messageFromFields({
    from: 'Ann Lee <ann.lee@fenwick.example>',
    to: 'Maya Lind <maya@lind.example>',
    subject: 'Your application',
    date: '2026-03-02T09:00:00Z',
    text: `Dear Maya,\n\nWe have decided not to take your application further.\n\n${sentence}\n\nAnn Lee`,
  });
  const input = { message, reading: readMessage(message, {}), context: {}, profile: { name: 'Maya Lind' } };
  return anotherThan('Ann Lee', input, 'tom@fenwick.example')?.name ?? '';
}

describe('a greeting beside English', () => {
  it.each([
    ['de', 'Sehr geehrte Frau Lind,\n\nwir sagen Ihnen ab.', 'Jana Vogt', 'Sehr geehrte Frau Vogt,'],
    ['de', 'Sehr geehrte Frau Lind,\n\nwir sagen Ihnen ab.', 'Dr. Petra Vogt', 'Sehr geehrte Frau Dr. Vogt,'],
    ['de', 'Liebe Frau Lind,\n\nwir sagen Ihnen ab.', 'Hans-Peter Ott', 'Lieber Herr Ott,'],
    ['de', 'Guten Tag Frau Lind,\n\nwir sagen Ihnen ab.', 'Uwe Ott', 'Guten Tag Herr Ott,'],
    ['de', 'Liebe Maya,\n\nwir sagen dir ab.', 'Jonas', 'Lieber Jonas,'],
    ['de', 'Hi Maya,\n\nwir sagen dir ab.', 'Jonas', 'Hi Jonas,'],
    ['fr', 'Madame,\n\nNous vous remercions.', 'Claire Besson', 'Madame,'],
    ['fr', 'Chère Maya,\n\nNous vous remercions.', 'Benoît', 'Cher Benoît,'],
    ['fr', 'Bonjour Madame,\n\nNous vous remercions.', 'Luc Morin', 'Bonjour Monsieur,'],
    ['fr', 'Chère collègue,\n\nNous vous remercions.', 'Luc Morin', 'Cher collègue,'],
    ['es', 'Estimada Maya:\n\nNo ha sido posible; le agradecemos su interés.', 'Marta Gil', 'Estimada Marta:'],
    ['es', 'Estimada señora Lind:\n\nLe agradecemos su interés.', 'Luis Gil', 'Estimado señor Gil:'],
    ['es', 'Hola Maya:\n\nNo ha podido ser, te escribo pronto.', 'Luis', 'Hola, Luis:'],
  ])('answers theirs in %s: %s', (language, text, person, said) => {
    expect(greeting({ language, text, person })).toBe(said);
  });

  it.each([
    // Either may be called so.
    ['de', 'Sehr geehrte Frau Lind,\n\nwir sagen Ihnen ab.', 'Kim Vogt', 'Guten Tag Kim Vogt,'],
    ['fr', 'Madame,\n\nNous vous remercions.', 'Camille Roux', 'Bonjour Camille Roux,'],
    ['es', 'Estimada señora Lind:\n\nLe agradecemos su interés.', 'Cruz Gil', 'Buenos días, Cruz Gil:'],
    // An initial, and a family name alone.
    ['de', 'Guten Tag Frau Lind,\n\nwir sagen Ihnen ab.', 'M. Sommer', 'Guten Tag,'],
    ['de', 'Sehr geehrte Damen und Herren,\n\nwir sagen Ihnen ab.', 'Wenzel', 'Sehr geehrte Damen und Herren,'],
  ])('guesses nobody to be a woman or a man in %s: %s %s', (language, text, person, said) => {
    expect(greeting({ language, text, person })).toBe(said);
  });
});

/** The greeting where nobody knows the user's name. */
function nobody(text: string, person: string): string {
  return (
    draftReply({ ...makeLetter({ text, person }), context: {}, intent: 'thank', profile: { name: '' } }).text.split(
      '\n',
    )[0] ?? ''
  );
}

describe('who is greeted', () => {
  it('is on first-name terms where they were, whoever the user is and however they are called', () => {
    expect(nobody('Dear Tom,\n\nNot this time.\n\nAnn', 'Ann Lee')).toBe('Dear Ann,');
    expect(nobody('Dear Mr Tom,\n\nNot this time.\n\nAnn Lee', 'Ann Lee')).toBe('Dear Ann Lee,');
    expect(nobody('Dear applicant,\n\nNot this time.\n\nAnn Lee', 'Ann Lee')).toBe('Dear Ann Lee,');
    expect(greeting({ text: 'Hi May,\n\nNot this time.\n\nAnn', person: 'Ann Lee' })).toBe('Hi Ann,');
    expect(greeting({ text: 'Dear Lind,\n\nNot this time.\n\nAnn Lee', person: 'Ann Lee' })).toBe('Dear Ann Lee,');
  });

  it('are both who signed, and never a firm of two names', () => {
    const two = { person: 'Sean', fromName: 'Sean' };
    expect(greeting({ ...two, text: 'Hi Maya,\n\nNot this time.\n\nSean & Ruta' })).toBe('Hi Sean and Ruta,');
    expect(greeting({ text: 'Dear Ms Lind,\n\nNot this time.\n\nAnn Lee and Tom Hill', person: 'Ann Lee' })).toBe(
      'Dear Ann Lee and Tom Hill,',
    );
    const firm = { person: null, fromName: 'Marlow & Finch', text: 'Dear Maya,\n\nNot this time.\n\nMarlow & Finch' };
    expect(greeting({ ...firm, to: 'lettings@marlowfinch.example' })).not.toContain('Marlow and');
  });
});

const drafted = (text: string, person: string, language: string): string =>
  draftReply({
    ...makeLetter({ text, person, language, fromName: person, form: 'personal' }),
    context: {},
    intent: 'thank',
    profile: { name: 'Maya Lind' },
  }).text;

describe('two who say "du" or "tu"', () => {
  it('are answered together, in German as "ihr"', () => {
    const text = drafted(
      'Hallo Maya,\n\nwir haben uns für jemand anderen entschieden, aber deine Arbeit hat uns gefallen.\n\nLiebe Grüße\nAnna und Jens',
      'Anna',
      'de',
    );
    expect(text).toMatch(/^Hallo Anna und Jens,/u);
    expect(text).toMatch(/\b(?:euch|eure|ihr)\b/u);
    expect(text).not.toMatch(/\b(?:du|dir|dich|dein\w*)\b/iu);
    expect(text).toMatch(/Maya$/u);
  });

  it('are answered together, in French as "vous" by their first names', () => {
    const text = drafted(
      'Salut Maya,\n\nNous avons choisi quelqu’un d’autre, mais ton travail nous a plu.\n\nAmicalement,\nAnne et Paul',
      'Anne',
      'fr',
    );
    expect(text).toMatch(/^Bonjour Anne et Paul,/u);
    expect(text).toMatch(/\b(?:vous|votre)\b/u);
    expect(text).not.toMatch(/\b(?:tu|toi|ton|ta|tes)\b/u);
    expect(text).toMatch(/Amicalement,\nMaya$/u);
  });
});

describe('greeting', () => {
  it('uses the first name where they used ours', () => {
    expect(greeting({ text: 'Hi Maya,\n\nNot this time.\n\nAnn', person: 'Ann' })).toMatch(/^(?:Dear|Hello|Hi) Ann,$/);
    expect(greeting({ text: 'Dear Maya,\n\nNot this time.\n\nAnn Lee', person: 'Ann Lee' })).toMatch(/ Ann,$/);
  });

  it('takes Grant for a name where a person bears it', () => {
    const grant = {
      text: 'Hi Maya\n\nNot this time.\n\nCheers\nGrant',
      person: 'Grant Pollard',
      fromName: 'Grant Pollard',
    };
    expect(greeting(grant)).toBe('Hi Grant,');
    expect(greeting({ text: 'Not this time.', person: null, fromName: 'Grant Committee' })).not.toContain('Grant,');
  });

  it('stays with the full name where they were formal, and guesses no gender', () => {
    expect(greeting({ text: 'Dear Ms Lind,\n\nNot this time.\n\nAnn Lee', person: 'Ann Lee' })).toMatch(
      /^(?:Dear|Hello) Ann Lee,$/,
    );
    expect(greeting({ text: 'Dear Maya Lind,\n\nNot this time.\n\nAnn Lee', person: 'Ann Lee' })).toMatch(/ Ann Lee,$/);
  });

  it('uses a title that the letter gives', () => {
    expect(greeting({ text: 'Dear Ms Lind,\n\nNot this time.', person: 'Dr Ann Lee' })).toBe('Dear Dr Lee,');
    expect(greeting({ language: 'fr', text: 'Madame,\n\nNous vous remercions.', person: 'Mme Roux' })).toBe('Madame,');
  });

  it('greets a team in general', () => {
    expect(greeting({ text: 'Not this time.', fromName: 'Harbour Talent Team' })).toBe('Dear Harbour Talent Team,');
    expect(greeting({ text: 'Not this time.', fromName: 'Harbour Careers' })).toBe('Dear hiring team,');
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
    expect(close.text).toMatch(/^Liebe Jana,/);
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
    expect(draft.text).toMatch(/gives your name as the person|says that I may turn to you/);
    expect(draft.text).not.toMatch(/letting me know|your reply/);
  });

  it('finds who signed: above an office, under the first name, for somebody else', () => {
    const fromTeam = { fromName: 'Casting', person: null, field: 'audition' } as const;
    const text = 'Hi Maya,\n\nNot this time.\n\nMaz\nMaz Whitcombe, Director\nRiverside Players';
    expect(greeting({ ...fromTeam, text })).toBe('Hi Maz,');
    expect(greeting({ ...fromTeam, text: 'Dear Maya,\n\nNot this time.\n\nShannon Reeves\nCoordinator' })).toBe(
      'Dear Shannon,',
    );
    const german = 'Sehr geehrte Frau Lind,\n\nleider nein.\n\nMit freundlichen Grüßen\ni. A. Carsten Möbius';
    expect(greeting({ ...fromTeam, language: 'de', text: german })).toBe('Sehr geehrter Herr Möbius,');
  });

  it('takes a word that is the address for a house, and greets an initial by the full name', () => {
    const text = 'Hi Maya,\n\nNot this time.';
    expect(greeting({ text, field: 'grant', person: null, fromName: 'Apprenticeships' })).not.toContain('Apprent');
    expect(greeting({ text: 'Dear Ms Lind,\n\nNot this time.', person: 'H. Dunnett' })).toBe('Dear H. Dunnett,');
  });

  it('hires nobody for a grant', () => {
    expect(greeting({ text: 'The grant was not awarded.', person: null, form: 'form-letter' })).toBe('Hello,');
  });

  it('says "usted" behind "Estimado" where no "tú" is said', () => {
    const text = 'Estimada Maya:\n\nNo puedo representar la novela.\n\nLourdes Vega';
    const input = {
      ...makeLetter({ language: 'es', text, person: 'Lourdes Vega' }),
      context: {},
      profile: { name: 'Maya Lind' },
    };
    const said = Array.from({ length: 8 }, (_, seed) => draftReply({ ...input, intent: 'thank', seed }).text).join(' ');
    expect(said).not.toMatch(/(?<!\p{L})(?:te|tu|tus)(?!\p{L})/iu);
    expect(said).toContain('Estimada Lourdes:');
  });

  it('tells a French "du" from a German one, and letters of an office from a name', () => {
    expect(youOf('Merci du temps que vous avez pris.', 'fr')).toBe('distant');
    expect(youOf('Merci du temps et du soin.', 'fr')).toBeNull();
    expect(youOf('Danke für dein Angebot.', 'de')).toBe('close');
    expect(youOf('Thank you.', 'en')).toBeNull();
    expect(
      greeting({ language: 'pt', text: 'Caro Robin,\n\nA vaga foi preenchida.\n\nRH', person: 'RH' }),
    ).not.toContain('RH');
  });

  it('says "Sie" to an employer who says "du" to a school-leaver, and a first name with "vous"', () => {
    const german = 'Hallo Maya,\n\nfür den Ausbildungsplatz müssen wir dir absagen.\n\nBirgit Hansen';
    expect(greeting({ language: 'de', text: german, person: 'Birgit Hansen' })).toBe('Guten Tag Frau Hansen,');
    const french = 'Bonjour Maya,\n\nNous ne pouvons pas vous retenir.\n\nSophie Arnaud';
    expect(greeting({ language: 'fr', text: french, person: 'Sophie Arnaud' })).toBe('Bonjour Sophie,');
  });

  it('greets an address that the letter gives by the name beside it, or in general', () => {
    expect(namedIn('Tom will answer your questions at tom@fenwick.example.')).toBe('Tom');
    expect(namedIn('Please ask Hamish Grieve (tom@fenwick.example).')).toBe('Hamish Grieve');
    expect(namedIn('Questions go to tom@fenwick.example.')).toBe('');
  });
});
