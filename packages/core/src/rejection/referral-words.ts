/**
 * For each referral pattern of `OUTCOME_CUES`, in their order: lower-case words of which it has one wherever it matches, line ends
 * as spaces. Nearly all mail has none of them, and looking for words costs far less than trying the patterns.
 */
export const REFERRAL_WORDS: readonly (readonly string[])[] = [
  ['passed ', 'gave ', 'given ', 'forwarded ', 'handed ', 'sent ', 'showed ', 'shown '],
  ['passed your', 'forwarded your', 'mentioned your', 'handed your'],
  ['told me ', 'told us ', 'tells me ', 'tells us '],
  ['i should ', 'we should '],
  ['highly of you', 'warmly of you'],
  ['the suggestion of', 'the recommendation of'],
  ['suggested ', 'recommended ', 'thought '],
  ['recommended you', 'mentioned you', 'suggested you'],
  ['put me in touch', 'put us in touch', 'put you in touch'],
  ['my colleague', 'our colleague', 'my friend', 'a friend'],
  ['your name ', 'your details ', 'your contact '],
  ["m'a ", 'm’a '],
  ['recommand', 'de la part de', 'sur le conseil de'],
  ['hat mir ', 'hat uns '],
  ['auf empfehlung von'],
  ['me ha ', 'me dio', 'me pas', 'me habl', 'me recomend'],
  ['me passou', 'me deu', 'recomendou'],
  ['mi ha '],
  ['gaf mij', 'gaf me', 'heeft mij', 'heeft me'],
];
