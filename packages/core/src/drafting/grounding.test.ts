import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLetter } from '../advice/testing/make-letter.ts';
import { ungrounded } from './grounding.ts';

const input = {
  ...makeLetter({
    text: 'Hi Maya,\n\nWe chose somebody who lives in Lyon. Try us again after the summer.\n\nAnn Lee, Harbour Books',
    doors: [['apply-again', 'Try us again after the summer', { date: '2027-09-01' }]],
  }),
  context: { basis: [{ kind: 'new-fact' as const, text: 'I passed the DELF exam on 12 June' }] },
  facts: { specific: 'Your remark on pace stayed with me' },
  profile: { name: 'Maya Lind', signature: 'Writer, Bremen' },
};
const found = (text: string, more = {}): readonly string[] =>
  ungrounded(text, { ...input, ...more }).map((quote) => quote.quote);

describe('what nobody said', () => {
  it.each([
    ['I met Tom Baker there.', 'Baker'],
    ['I would bring the skills I used at Google.', 'Google'],
    ['I have 7 years behind me.', '7'],
    ['I have seven years behind me.', 'seven'],
    ['I can start on 14 June.', '14'],
    ['I could come on Tuesday.', 'Tuesday'],
    ['I could begin in May.', 'May'],
    ['I published a novel since.', 'I published'],
    ['I won an award this year.', 'award'],
    ['It was good to hear more in our interview.', 'our interview'],
    ['See www.maya.example for more.', 'www.maya.example'],
    ['Write to me at maya@other.example any time.', 'maya@other.example'],
    ['The NASA project went well.', 'NASA'],
    ['I raised 20% more.', '20%'],
  ])('%s', (text, quote) => {
    expect(found(text).join('|')).toContain(quote);
  });

  it('is found in other languages as well', () => {
    const german = { ...makeLetter({ language: 'de', text: 'Guten Tag, leider nein.' }) };
    expect(found('Ich habe bei Siemens gelernt.', german)).toEqual(['Siemens']);
    expect(found('Ich habe den Roman veröffentlicht.', german).length).toBe(1);
    expect(found('Meine Erfahrung mit der Arbeit im Team hilft mir.', german)).toEqual([]);
    const french = { ...makeLetter({ language: 'fr', text: 'Bonjour, malheureusement non.' }) };
    expect(found("J'habite à Toulouse depuis mars.", french)).toEqual(['Toulouse', 'mars']);
  });
});

describe('what nobody said, in each language', () => {
  it.each([
    ['fr', 'Je pourrais venir dimanche, en août.', ['dimanche', 'août']],
    ['fr', "J'ai récemment publié un roman.", ["J'ai récemment publié"]],
    ['fr', "J'ai déménagé depuis.", ["J'ai déménagé"]],
    ['de', 'Ich komme gern am Sonnabend oder im Jänner.', ['Sonnabend', 'Jänner']],
    ['de', 'Inzwischen habe ich den Roman veröffentlicht.', ['habe ich den Roman veröffentlicht']],
    ['es', 'Podría ir el sábado o el domingo, en septiembre.', ['sábado', 'domingo', 'septiembre']],
    ['es', 'Publiqué una novela y gané un premio.', ['Publiqué', 'gané', 'premio']],
    ['pt', 'Posso começar em setembro, numa terça-feira.', ['setembro', 'terça-feira']],
    ['pt', 'Estou livre em março e em maio.', ['março', 'maio']],
    ['pt', 'Publiquei um romance.', ['Publiquei']],
    ['pt', 'Entretanto concluí o curso e mudei-me.', ['concluí', 'mudei-me']],
    ['it', 'Sarei libera a maggio, di lunedì.', ['maggio', 'lunedì']],
    ['it', 'Nel frattempo ho pubblicato un romanzo.', ['ho pubblicato']],
    ['it', 'Grazie per la telefonata.', ['telefonata']],
    ['es', 'Gracias por la llamada.', ['llamada']],
    ['it', 'Mi sono trasferita e ho vinto.', ['Mi sono trasferita', 'ho vinto']],
    ['nl', 'Ik kan in maart of mei, op een woensdag.', ['maart', 'mei', 'woensdag']],
    ['nl', 'Ik heb een roman gepubliceerd.', ['Ik heb een roman gepubliceerd']],
    ['nl', 'Vorig jaar ben ik afgestudeerd.', ['ben ik afgestudeerd']],
  ])('%s: %s', (language, text, quotes) => {
    expect(found(text, makeLetter({ language, text: 'No.' }))).toEqual(quotes);
  });

  it.each([
    ['fr', "J'ai écrit.", "J'écrirai encore."],
    ['it', 'Ho pubblicato un romanzo.', 'Il romanzo sarà pubblicato a maggio.'],
    ['pt', 'Publiquei o romance em maio.', 'A publicação sai em maio.'],
    ['nl', 'Ik heb het gepubliceerd, in maart.', 'De publicatie komt in maart.'],
    ['de', 'Ein, zwei Sätze genügen.', 'Nein.'],
    ['fr', 'Une ou deux phrases suffisent.', 'Non.'],
    ['nl', 'Een of twee zinnen is genoeg.', 'Nee.'],
    ['it', 'Non ci sarei mai arrivata.', 'No.'],
  ])('may say what was said, in %s: %s', (language, text, basis) => {
    expect(found(text, { ...makeLetter({ language, text: 'No.' }), facts: { basis } })).toEqual([]);
  });

  it('is a call where somebody was only screened, unless the letter speaks of one', () => {
    const text = 'Thank you for the call.';
    const context = { stage: 'screened' as const };
    expect(found(text, { ...makeLetter({ text: 'No.' }), context })).toEqual(['the call']);
    expect(found(text, { ...makeLetter({ text: 'Good to speak on the phone. But no.' }), context })).toEqual([]);
  });
});

describe('what somebody said', () => {
  it.each([
    'Dear Ann, I would love to work with Harbour Books in Lyon.',
    'I passed the DELF exam on 12 June.',
    'May I write again in September 2027?',
    'My remark was about pace. A sentence or two is plenty.',
    "Ann's letter reached me in Bremen.",
    "Hey Ann, I won't ask again, and that's fine.\n\nTalk soon,\nMaya",
    'Hiya Ann,',
    'Perhaps you would look again. Nothing else is needed. Everything helps.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is exact about where it stands, and never throws', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              'Tom',
              'Ann',
              ' ',
              '. ',
              '7',
              '12:30',
              "'s",
              '@',
              'www.x',
              'ß',
              '\ud800',
              '\n',
              'I won',
              '%',
              '-',
            ),
            { maxLength: 60 },
          )
          .map((parts) => parts.join('')),
        (text) => {
          for (const quote of ungrounded(text, input)) expect(text.slice(quote.start, quote.end)).toBe(quote.quote);
        },
      ),
    );
  });
});
