import type { PhraseGroup, Phrases } from './phrase-book.ts';
import { LATE, MET, SOON, SPOKEN, TOLD_WHY, UNNAMED, WRITTEN } from './where.ts';

const U = 'formal' as const;
const JE = 'first-name' as const;

/** Thanks that name what the letter is about, and its day where it is answered late. */
export const DUTCH_NAMED: readonly PhraseGroup[] = [
  {
    when: { ...SOON, notFields: ['audition'], register: U },
    say: [
      'Hartelijk dank voor uw bericht over {named}.',
      'Dank u wel voor uw reactie op {named}.',
      'Bedankt dat u de tijd nam om me te antwoorden op {named}.',
    ],
  },
  {
    when: { ...SOON, notFields: ['audition'], register: JE },
    say: [
      'Bedankt voor je bericht over {named}.',
      'Dank je wel voor je reactie op {named}.',
      'Dank je wel dat je me over {named} hebt geschreven.',
    ],
  },
  {
    when: { ...SOON, reasons: [...TOLD_WHY], forms: [...WRITTEN], notFields: ['audition'], register: U },
    say: ['Dank u wel voor uw bericht over {named}, en dat u uitlegt waarom.'],
  },
  {
    when: { ...SOON, reasons: [...TOLD_WHY], forms: [...WRITTEN], notFields: ['audition'], register: JE },
    say: ['Bedankt voor je bericht over {named}, en dat je uitlegt waarom.'],
  },
  {
    when: { ...SOON, stages: [...MET], fields: [...SPOKEN], register: U },
    say: ['Hartelijk dank voor ons gesprek, en voor uw bericht over {named}.'],
  },
  {
    when: { ...SOON, stages: [...MET], fields: [...SPOKEN], register: JE },
    say: ['Dank je wel voor ons gesprek, en voor je bericht over {named}.'],
  },
  {
    when: { ...SOON, fields: ['literary'], register: U },
    say: ['Dank u wel dat u {work} hebt gelezen, en voor uw bericht.'],
  },
  {
    when: { ...SOON, fields: ['literary'], register: JE },
    say: ['Dank je wel dat je {work} hebt gelezen, en voor je bericht.'],
  },
  {
    when: { ...SOON, fields: ['audition'] },
    say: ['Bedankt voor het bericht na de auditie.', 'Hartelijk dank voor het bericht over de auditie.'],
  },
  { when: { ...LATE, register: U }, say: ['Hartelijk dank voor uw bericht van {wrote} over {named}.'] },
  { when: { ...LATE, register: JE }, say: ['Bedankt voor je bericht van {wrote} over {named}.'] },
  { when: { ...LATE, fields: [...UNNAMED], register: U }, say: ['Hartelijk dank voor uw bericht van {wrote}.'] },
  { when: { ...LATE, fields: [...UNNAMED], register: JE }, say: ['Bedankt voor je bericht van {wrote}.'] },
];

/** The user's own line. */
export const DUTCH_SPECIFIC: Phrases['specific'] = [
  { say: ['{sentence}'] },
  { say: ['Aan {thing} denk ik met plezier terug.', 'Ik denk met plezier terug aan {thing}.'] },
  { say: ['Ik waardeer {yours} zeer.'] },
  { say: ['Ik denk met plezier terug aan het moment waarop {doing}.'] },
];
