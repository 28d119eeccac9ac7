import { describe, expect, it } from 'vitest';
import { makeLetter } from '../../advice/testing/make-letter.ts';
import { basisSlots, specificSlots } from './fact-slots.ts';

const letter = {
  ...makeLetter({ text: 'Hi Maya,\n\nNot this time.\n\nAnn', person: 'Ann' }),
  context: {},
  profile: { name: 'Maya Lind' },
};
const told = (basis: string): string => basisSlots(basis, letter).told;

const line = (specific: string) => specificSlots({ ...letter, facts: { specific } });

describe('specificSlots', () => {
  it('keeps a thing with what is told of it together', () => {
    expect(line('the kids who walked me to the gate and told me about the hens').yours).toBe(
      'the kids who walked me to the gate and told me about the hens',
    );
  });

  it('keeps a thing with the thought about it', () => {
    expect(line('the puzzle she gave, i went home and solved it').thing).toBe(
      'the puzzle she gave; I went home and solved it',
    );
    expect(line('the long walk. my wife liked it too')).toMatchObject({
      thing: 'the long walk',
      after: 'My wife liked it too.',
    });
  });

  it('knows whose doing it was', () => {
    expect(line('showing me how you score the loaves').yours).toBe('you showing me how you score the loaves');
    expect(line('the second read where he had me eat a sandwich').thing).toBe(
      'the second read where he had me eat a sandwich',
    );
  });

  it('does not take what they did for something that the user did', () => {
    const theirs = {
      ...makeLetter({
        text: 'Hi Maya,\n\nI found myself hurrying through Elena, and so it is a no.\n\nAnn',
        person: 'Ann',
      }),
      context: {},
      profile: { name: 'Maya Lind' },
      facts: { specific: 'hurrying through Elena' },
    };
    expect(specificSlots(theirs)).toMatchObject({ doing: '', note: 'hurrying through Elena' });
  });
});

describe('basisSlots', () => {
  it.each([
    ['promoted to team lead', 'I have been promoted to team lead.'],
    ['just awarded a grant', 'I have just been awarded a grant.'],
    ['promoted to team lead in may', 'I was promoted to team lead in May.'],
    ['accepted a place on the course', 'I accepted a place on the course.'],
    ['Resat maths in november and got a 5', 'I resat maths in November and got a 5.'],
    ['took the test again on 9 may', 'I took the test again on 9 May.'],
    ['signed with a second fabricator', 'I signed with a second fabricator.'],
  ])('tells what was done from what befell: %s', (basis, sentence) => {
    expect(told(basis)).toBe(sentence);
  });

  it('takes a gerund for the subject where a verb follows', () => {
    expect(told('working remotely is fine for me')).toBe('Working remotely is fine for me.');
    expect(told('moving to Leeds in may')).toBe('I am moving to Leeds in May.');
  });

  it.each([
    ['Hold a patent', 'I hold a patent.'],
    ['Speak French', 'I speak French.'],
    ['Due to graduate in june', 'I am due to graduate in June.'],
  ])('goes on in small letters behind "I": %s', (basis, sentence) => {
    expect(told(basis)).toBe(sentence);
  });

  it('leaves the stop to the phrase', () => {
    expect(basisSlots('I passed the exam!', letter).clause).toBe('I passed the exam');
    expect(basisSlots('I can start earlier?', letter).clause).toBe('I can start earlier');
  });
});

describe('specificSlots', () => {
  it('gives a sentence its subject', () => {
    const slots = specificSlots({ ...letter, facts: { specific: 'shortlisted for the prize since' } });
    expect(slots.sentence).toBe('I have been shortlisted for the prize since.');
  });
});

describe('specificSlots, of the reader and of others', () => {
  it.each([
    [
      'Ann told me about the night the boiler burst',
      'I have not forgotten your story about the night the boiler burst.',
    ],
    ['Ann waited 20 minutes in the rain', 'Thank you for waiting 20 minutes in the rain.'],
    ['Fergal came back for a second spoon', 'I have not forgotten that Fergal came back for a second spoon.'],
    [
      "he'd already seen the bowls in that window, so had I",
      "You'd already seen the bowls in that window, and so had I.",
    ],
  ])('says to the reader what was jotted down: %s', (typed, said) => {
    expect(line(typed).sentence).toBe(said);
  });

  it('makes one thing of a place and what happened there', () => {
    expect(line('trial day at the farm, Dai showed me how he reads the lean').yours).toBe(
      'the trial day at the farm, and Dai showing me how he reads the lean',
    );
  });

  it('keeps what stands behind the first sentence', () => {
    expect(line('Mr Tuohy coming back for more. Would do relief shifts now')).toMatchObject({
      thing: 'Mr Tuohy coming back for more',
      after: 'I would do relief shifts now.',
    });
  });
});
