import { describe, expect, test } from 'vitest';
import { whichOf } from '../find-any.ts';
import { OUTCOME_CUES } from './outcome-cues.ts';
import { REFERRAL_WORDS } from './referral-words.ts';

const PATTERNS = OUTCOME_CUES.filter((cue) => cue.outcome === 'referral').flatMap((cue) => cue.patterns);

/** Sentences each pattern matches: more than one where it has branches that differ. */
const SAID: readonly (readonly string[])[] = [
  [
    'Ruth PASSED me your name, and here I am.',
    'She gave your details to me.',
    'He sent us your proposal.',
    'I was shown the note you sent.',
  ],
  ['She mentioned your work to our board.', 'He handed your CV on to me.'],
  ['Ruth told me so much about you.', 'He tells us about your letter.'],
  ['She said I should write to you.', 'He thinks that all of us and we should meet.', 'Anna told us we should ask.'],
  ['He spoke very warmly of you.', 'She speaks highly of your essay.'],
  ['I write at the suggestion of Ruth.', 'On the Recommendation of a reader.'],
  ['Ruth suggested that I get in touch.', 'She thought we might be a fit.'],
  ['Ruth recommended you.', 'He mentioned your work.'],
  ['Let me put you in touch with her.'],
  ['You might try my colleague Ruth.', 'Why not write to a friend of mine.'],
  ['I found your contact via the guild.', 'We got your name from Ruth.'],
  ["Ruth m'a parlé de vous.", 'Elle m’a transmis votre lettre.'],
  ['Vous êtes recommandée par Ruth.', 'Je vous écris de la part de Ruth.'],
  ['Hans hat uns Ihre Arbeit empfohlen.'],
  ['Ich schreibe auf Empfehlung von Hans.'],
  ['Ana me habló de usted.', 'Ana me ha pasado su contacto.'],
  ['A Rita me passou o seu contacto.'],
  ['Rita mi ha dato il suo nome.'],
  ['Jan heeft mij uw naam gegeven.'],
];

describe('the words that referrals have', () => {
  const found = whichOf(REFERRAL_WORDS);

  test.each(PATTERNS.map((pattern, at) => [at, pattern] as const))('%i %s', (at, pattern) => {
    expect(SAID[at]?.length).toBeGreaterThan(0);
    for (const said of SAID[at] ?? []) {
      expect(said).toMatch(pattern);
      expect(found(said.toLowerCase()) & (1 << at), said).not.toBe(0);
    }
  });
});
