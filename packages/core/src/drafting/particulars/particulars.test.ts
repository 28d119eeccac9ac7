import { describe, expect, it } from 'vitest';
import { elsewhereIn, reviseIn } from './again-in.ts';
import { aheadIn } from './ahead-in.ts';
import { aheadElsewhere, debriefElsewhere } from './elsewhere/ahead-elsewhere.ts';
import { reasonsElsewhere } from './elsewhere/reasons-elsewhere.ts';
import { kindWordsIn } from './kind-words-in.ts';
import { nounPhrase } from './noun-phrase.ts';
import { reasonsIn } from './reasons-in.ts';
import { timeIn } from './time-in.ts';

describe('nounPhrase', () => {
  it.each([
    [
      'the maintenance plan (9 of 20 points) and the delivery schedule.',
      'the maintenance plan and the delivery schedule',
    ],
    ['your plan for the transition week, and we may borrow it', 'my plan for the transition week'],
    ['the drying process a lot, and you know the farmers', 'the drying process'],
    ['the product and the churn is low', 'the product'],
  ])('ends where the thing ends: %s', (text, thing) => {
    expect(nounPhrase(text)).toBe(thing);
  });

  it.each(['it very much', 'the fact that you came', 'the'])('names nothing in: %s', (text) => {
    expect(nounPhrase(text)).toBeNull();
  });
});

describe('kindWordsIn', () => {
  it.each([
    [['You gave a really truthful read.'], 'I gave a really truthful read'],
    [['The children really took to you.'], 'the children really took to me'],
    [['Both of us loved it but we wanted a band.'], 'you both loved it'],
    [['Several jurors spoke up for your work, especially the drawings.'], 'several jurors spoke up for my work'],
    [['Yours was the best letter I had.'], 'mine was the best letter you had'],
    [
      ['The panel did not fund the café.', "They loved the idea and the volunteers' letters, but money was short."],
      'the panel loved the idea',
    ],
  ])('says back what was said kindly: %j', (sentences, clause) => {
    expect(kindWordsIn(sentences).clause).toBe(clause);
  });

  it.each([
    [["There's a lot to admire here, particularly the dialogue."], 'the dialogue'],
    [['The panel commented on your excellent diction.'], 'my diction'],
    [['I remember your bird notebooks with great pleasure.'], 'my bird notebooks'],
    [["It isn't right for us, but there's real skill in the dialogue."], 'the dialogue'],
  ])('names what was praised: %j', (sentences, thing) => {
    expect(kindWordsIn(sentences).thing).toBe(thing);
  });

  it('says how near it came', () => {
    expect(kindWordsIn(['This one stayed in discussion until the final round, and we hope you send more.']).near).toBe(
      'it stayed in discussion until the final round',
    );
  });
});

describe('timeIn', () => {
  it.each([
    ['en', 'We open again on 1 March.', 'on 1 March'],
    ['en', 'We hire for it in the spring and hope you apply.', 'in the spring'],
    ['en', 'You may ask within 15 days of this letter.', 'within 15 days of this letter'],
    ['fr', 'Envoyez-nous quelque chose avant le 15 mai.', 'avant le 15 mai'],
    ['de', 'Im Frühjahr suchen wir Verstärkung.', 'Im Frühjahr'],
    ['es', 'Abrimos de nuevo el 1 de marzo.', 'el 1 de marzo'],
    ['nl', 'De volgende ronde opent op 3 mei.', 'op 3 mei'],
  ])('hears the time of a door in %s: %s', (language, sentence, said) => {
    expect(timeIn(sentence, language)?.said).toBe(said);
  });

  it('takes no season for a time that names something else', () => {
    expect(timeIn('You came in for the spring tour yesterday.', 'en')).toBeNull();
  });
});

describe('aheadIn', () => {
  it.each([
    [
      'We expect to hire for the forecasting team in the spring and I could see you there.',
      'when',
      'when you hire for the forecasting team in the spring',
    ],
    ['We open again on 1 March.', 'when', 'when you open again on 1 March'],
    [
      'In January we are going to look for an Associate Editor, two days a week.',
      'when',
      'when you look for an Associate Editor in January',
    ],
    [
      'The next intake of coordinators opens on 11 January.',
      'when',
      'when the next intake of coordinators opens on 11 January',
    ],
    ["We're doing money in the autumn, and I'd be a fool not to ask you.", 'when', 'when you do money in the autumn'],
    [
      'There will be a second planner post in April, once the budget is through.',
      'next',
      'the second planner post in April',
    ],
    [
      'A further contract for the southern district is planned for the summer of 2027.',
      'next',
      'the further contract for the southern district in the summer of 2027',
    ],
    [
      'Come back to me in March when the freeze lifts, and all is well.',
      'back',
      'come back to you in March, when the freeze lifts',
    ],
    ['You may request a debriefing within 15 days of this letter.', 'debrief', 'the debriefing that you offer'],
    [
      'You may wish to come to our open studio on 6 December and talk to the students.',
      'would-love',
      'come to your open studio on 6 December',
    ],
  ])('names the door by its thing and time: %s', (sentence, kind, what) => {
    expect(aheadIn([sentence])).toEqual({ kind, what });
  });

  it.each([
    'We will not open again on 1 March.',
    'We chose her because we launch in ten weeks.',
    'We are closed until March.',
    'We met in the spring.',
    'In June we read three hundred manuscripts.',
  ])('opens no door by: %s', (sentence) => {
    expect(aheadIn([sentence])).toBeNull();
  });
});

describe('what they would have changed, and another house', () => {
  it('is said back', () => {
    expect(
      reviseIn(['Should you be able to add the autumn survey that you describe, I would be willing to look again.']),
    ).toBe('add the autumn survey');
    expect(
      elsewhereIn(['Our partner house in Mértola is taking applications till 20 December.', 'Mention my name.']),
    ).toBe('your partner house in Mértola; I will try there before 20 December, and mention your name');
  });
});

describe('reasonsIn', () => {
  it.each([
    [
      'The difference lay mainly in the maintenance plan (9 of 20 points) and the delivery schedule.',
      { point: 'the maintenance plan and the delivery schedule' },
    ],
    [
      'Marks were lost on the mobilisation plan, which was short, and on the reporting arrangements.',
      { point: 'the mobilisation plan and the reporting arrangements' },
    ],
    ['In the end the second half lost us.', { weak: 'the second half' }],
    [
      'Their concern was that the running costs after the first year were not covered.',
      { finding: 'the running costs after the first year were not covered' },
    ],
    [
      'We went with candidates whose experience with power-flow modelling more closely matches the role.',
      { sought: 'experience with power-flow modelling' },
    ],
  ])('takes the reason by its own nouns: %s', (sentence, named) => {
    expect(reasonsIn([sentence])).toMatchObject(named);
  });

  it('takes no stock phrase for a reason', () => {
    expect(reasonsIn(['Due to the high volume of applications we cannot answer each.']).cause).toBe('');
  });
});

describe('kindWordsIn', () => {
  it.each([
    [
      'Thanks for the case study on the returns data, which the team really enjoyed discussing.',
      { clause: 'the team enjoyed discussing the case study on the returns data' },
    ],
    [
      'The trustees liked the partnership with the school.',
      { clause: 'the trustees liked the partnership with the school' },
    ],
    ['Your Aldous was funny and sad at once.', { thing: 'my Aldous' }],
    ['Yours was the clearest proposal of the three.', { clause: 'mine was the clearest proposal of the three' }],
    [
      'It did not make the cut, but the story about the flooded cellar stuck with all of us.',
      { thing: 'the story of the flooded cellar' },
    ],
    ['Reviewers 1 and 2 liked the sampling plan.', { clause: 'reviewers 1 and 2 liked the sampling plan' }],
    ['Your speech by the lake stopped the room.', { thing: 'my speech by the lake' }],
    ['We read it twice, and argued over it.', { near: 'you read it twice and argued over it' }],
  ])('takes praise by its thing: %s', (sentence, named) => {
    expect(kindWordsIn([sentence])).toMatchObject(named);
  });

  it('hears no praise in its denial, nor in what everybody is told', () => {
    expect(kindWordsIn(['Your demo was not strong enough.', 'We appreciated your interest.'])).toEqual({
      clause: '',
      thing: '',
      near: '',
    });
    expect(kindWordsIn(['It was a difficult decision.'], true).near).toBe('');
  });
});

describe('beside English', () => {
  it.each([
    [
      'de',
      'Im Frühjahr suchen wir Verstärkung für die Automatisierung.',
      'wenn Sie im Frühjahr Verstärkung für die Automatisierung suchen',
    ],
    [
      'fr',
      "Nous recruterons un second poste en mars pour l'équipe patrimoine, et je serais heureuse.",
      "lorsque vous recruterez un second poste en mars pour l'équipe patrimoine",
    ],
    [
      'fr',
      'Notre prochain appel à projets ouvre en novembre.',
      'lorsque votre prochain appel à projets ouvrira en novembre',
    ],
    ['es', 'Abrimos de nuevo el 1 de marzo y nos gustaría leer otra cosa.', 'cuando abran de nuevo el 1 de marzo'],
  ])('names the door in %s', (language, sentence, what) => {
    expect(aheadElsewhere([sentence], language, false)).toEqual({ kind: 'when', what });
  });

  it('names the time of a debriefing, and the reasons', () => {
    const offered = 'Auf Wunsch erläutern wir Ihnen die Bewertung in einem Gespräch bis zum 12. Dezember.';
    expect(debriefElsewhere([offered], 'de')?.what).toBe('bis zum 12. Dezember');
    expect(reasonsElsewhere(['Ausschlaggebend waren der Wartungsplan und die Lieferzeit.'], 'de', false).finding).toBe(
      'der Wartungsplan und die Lieferzeit ausschlaggebend waren',
    );
    expect(reasonsElsewhere(['la fin nous a paru trop explicative.'], 'fr', false).finding).toBe(
      'la fin vous a paru trop explicative',
    );
    expect(reasonsElsewhere(['Hemos elegido a una persona que ya ha dirigido equipos.'], 'es', false).someone).toBe(
      'una persona que ya ha dirigido equipos',
    );
  });
});
