import { describe, expect, it } from 'vitest';
import { askedIn } from './asked-in.ts';
import { comingIn } from './coming-in.ts';
import { conditionIn } from './condition-in.ts';
import { nextIn } from './next-in.ts';
import { advisedTo, likedTo, offeredTo } from './offered-to.ts';
import { pointerIn } from './pointer-in.ts';
import { askedElsewhere } from './said-elsewhere.ts';
import { praiseElsewhere } from './praise-elsewhere.ts';
import { someoneIn } from './someone-in.ts';

describe('what a letter asks', () => {
  it.each([
    ['Do you want me to put you down for a viewing?', 'do-it', 'put me down for a viewing'],
    [
      "I'd like to keep your spreads on file for a pitch, if you are happy with that.",
      'do-it',
      'keep my spreads on file for a pitch',
    ],
    [
      "If you don't object, our learning officer, Ravi, would like to try it in the spring.",
      'let',
      'Ravi to try it in the spring',
    ],
    ['Can we stay in touch?', 'touch', ''],
    ['Would you like a trial lesson?', 'would-love', 'have a trial lesson'],
    ["Any chance you'd do a short version on the Friday?", 'would-love', 'do a short version on the Friday'],
    ['Shall I tell them you might be interested?', 'do-so', ''],
  ])('is taken up: %s', (sentence, kind, what) => {
    expect(askedIn([sentence])).toMatchObject({ kind, what });
  });

  it.each([
    'Would you take a minute to complete our survey?',
    'Do you want us to delete your data?',
    'Why do you ask?',
  ])('is left alone where a yes would be wrong: %s', (sentence) => {
    expect(askedIn([sentence])).toBe(null);
  });

  it('is answered in other languages as well', () => {
    expect(askedElsewhere(['Voulez-vous que je lui donne votre numéro ?'], 'fr')?.kind).toBe('yes');
    expect(askedElsewhere(['Darf ich Ihre Unterlagen behalten?'], 'de')?.kind).toBe('yes');
    expect(askedElsewhere(['¿Te interesaría venir en mayo?'], 'es')?.kind).toBe('yes');
  });
});

describe('what a letter leaves open', () => {
  it('names whom to write to', () => {
    expect(pointerIn(['You should speak to Femi Adewale at Groundwork, and tell him I sent you.'], 'en')).toEqual({
      who: 'Femi Adewale at Groundwork',
      sentBy: true,
    });
    expect(pointerIn(['Meine Kollegin Frau Tönnies sucht jemanden.'], 'de')?.who).toBe('Frau Tönnies');
    expect(pointerIn(['Écrivez à Marc Lenoir, il cherche des romans.'], 'fr')?.who).toBe('Marc Lenoir');
    expect(pointerIn(['We have appointed my colleague Dan Webb.'], 'en')).toBe(null);
  });

  it('says on what condition, and what comes next', () => {
    expect(conditionIn(["If you sign a third, I'd want to hear."])).toBe('I sign a third');
    expect(conditionIn(['If you have any questions, let me know.'])).toBe(null);
    expect(nextIn(["We'll have another vacancy in September when she retires."])).toEqual({
      kind: 'next',
      what: 'the vacancy in September',
    });
  });

  it('offers, advises and wishes', () => {
    expect(offeredTo(['I am happy to look at a draft before you submit.'])).toBe('look at a draft before I submit');
    expect(advisedTo(['We would encourage you to visit one of our open evenings.'])).toBe(
      'visit one of your open evenings',
    );
    expect(advisedTo(['We encourage you to apply again.'])).toBe(null);
    expect(likedTo(["I'd like you to run the depot project."])).toBe('run the depot project');
  });
});

describe('what else is heard', () => {
  it('is whom they chose, without a comparison', () => {
    expect(someoneIn(["We've gone with someone who's shipped on console before."])).toBe(
      'someone who has shipped on console before',
    );
    expect(someoneIn(['We chose somebody who was better than you.'])).toBe('');
  });

  it('is what lies ahead of them, unless it was called off', () => {
    expect(comingIn(['Nothing happens until the ERP migration is done.'])).toBe('the ERP migration');
    expect(comingIn(['The launch was cancelled.', 'We waited for the launch.'])).toBe('');
  });

  it('is a kind word in German and Spanish', () => {
    expect(praiseElsewhere(['Ihre Skizzen haben uns sehr gefallen.'], 'de', false)).toBe(
      'meine Skizzen Ihnen sehr gefallen haben',
    );
    expect(
      praiseElsewhere(['La comisión valoró muy bien el trabajo de archivo, pero echó en falta un plan.'], 'es', false),
    ).toBe('la comisión valoró muy bien el trabajo de archivo');
  });
});
