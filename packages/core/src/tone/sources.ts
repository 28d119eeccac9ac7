/** Where a rule's `why` comes from. The odds are marginal and from requests, not answers to a no: they give a direction, not a weight. */

const corpus = (what: string, odds: string): string =>
  `Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al. 2013), Wikipedia requests: ${what}, odds of being rated polite × ${odds}`;

export const WHY_DID_YOU = corpus('“why did/didn’t/are you”', '0.01 [0.00–0.07]');
export const PUNCTUATION_RUNS = corpus('runs of ! and ?', '0.07 [0.03–0.20]');
export const OBVIOUSLY = corpus('“obviously”, “clearly”, “of course”', '0.12 [0.03–0.45]');
export const YOU_FAILED = corpus('“you didn’t/never/failed/ignored”', '0.25 [0.10–0.65]');
export const INSULT = corpus('mild insult or profanity', '0.31 [0.14–0.72]');
export const REALLY = corpus('“really”, “actually”, “honestly”', '0.35 [0.23–0.52]');
export const ONE_SORRY = corpus('one “sorry”', '4.48 [2.28–8.81] (one is polite; it is the second that weighs)');
export const GREETING_FIRST = corpus('a greeting first', '6.90 [4.63–10.3]');
export const THANKS = corpus('“thank”', '25.6 [13.7–47.9]');
export const YOU_MUST =
  'Stanford Politeness Corpus (2013), Stack Exchange requests: “you need to/have to/must”, odds of being rated polite × 0.55 [0.31–0.97]';

export const GRATITUDE =
  'Grant & Gino 2010: a second favour was granted by 66 % after a note that said thank you, by 32 % after one that did not';
export const FREE_TO_REFUSE =
  'Carpenter 2013 (meta-analysis, 42 studies) and Schlund, Sommers & Bohns 2024: saying that a no is fine raises compliance and makes the answer feel freely given';
export const OVER_EMAIL =
  'Roghanizad & Bohns 2017: by e-mail, people are far less persuasive with strangers than they expect to be';
export const LENGTH = 'Boomerang, 40 million e-mails (vendor data, not causal): 50 to 125 words were answered most';
export const OVERDONE =
  'Boomerang, 40 million e-mails (vendor data, not causal): a slightly warm tone is answered more, an overdone one is not';
export const SMALLER_ASK =
  'Cialdini 1975, replicated by Genschow et al. 2020: after a no, a smaller ask is granted far more often than the same one again';
export const NEW_FACTS =
  'Nature Human Behaviour editorial 2021: appeals win on new data or a demonstrable error; plain disagreement very rarely succeeds';

export const TIP_PROFESSIONAL = 'The five tips: be professional';
export const TIP_POLITE = 'The five tips: be polite, also when asking again';
export const TIP_FEEDBACK = 'The five tips: be open to feedback';
export const TIP_APPRECIATIVE = 'The five tips: thank them, and thank them again for considering it';
export const DAMAGE = 'The five tips: snark, entitlement and rudeness do damage';

export const HEARD =
  'Learned from sentences that were written for this purpose, harmful ones and their harmless twins; docs/tone.md says how often it is wrong';
