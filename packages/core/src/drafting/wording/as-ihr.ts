/** German words said to one person, and what they are to two. */
const TO_TWO: Readonly<Record<string, string>> = {
  du: 'ihr',
  dir: 'euch',
  dich: 'euch',
  dein: 'euer',
  deine: 'eure',
  deiner: 'eurer',
  deinem: 'eurem',
  deinen: 'euren',
  deines: 'eures',
  bist: 'seid',
  bleibst: 'bleibt',
  brauchst: 'braucht',
  denkst: 'denkt',
  findest: 'findet',
  gibst: 'gebt',
  hältst: 'haltet',
  hast: 'habt',
  hattest: 'hattet',
  hättest: 'hättet',
  kannst: 'könnt',
  könntest: 'könntet',
  magst: 'mögt',
  möchtest: 'möchtet',
  musstest: 'musstet',
  nennst: 'nennt',
  willst: 'wollt',
  wirst: 'werdet',
  wärst: 'wärt',
  würdest: 'würdet',
};
const SAID_TO_ONE = new RegExp(String.raw`(?<!\p{L})(?:${Object.keys(TO_TWO).join('|')})(?!\p{L})`, 'giu');

/** A phrase of the German book that says "du", as it is said to two people: "Danke, dass ihr mir geschrieben habt." */
export function asIhr(phrase: string): string {
  return phrase.replace(SAID_TO_ONE, (word) => {
    const two = TO_TWO[word.toLowerCase()] ?? word;
    return /^\p{Lu}/u.test(word) ? `${two.charAt(0).toUpperCase()}${two.slice(1)}` : two;
  });
}
