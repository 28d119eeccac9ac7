import type { KnownLanguage } from '../../vocabulary.ts';

/** The commonest small words. A word of two languages counts for both: the sum decides. */
const SMALL_WORDS: Readonly<Record<KnownLanguage, readonly string[]>> = {
  en: 'the and you i to of for that it is my your with this have would was be not me we are at but if on as'.split(' '),
  fr: 'le la les et vous je de des pour que est mon ma votre avec ce cette ne pas une un du au en nous merci bonjour'.split(
    ' ',
  ),
  de: 'der die das und sie ich zu für dass ist mein meine ihre ihr mit nicht ein eine den dem wir es auf sehr danke'.split(
    ' ',
  ),
  es: 'el la los las y usted yo de para que es mi su con este esta no una un por me gracias muy en lo'.split(' '),
  pt: 'o a os as e você eu de para que é meu minha sua com este esta não uma um por me obrigado obrigada em muito'.split(
    ' ',
  ),
  it: 'il la i le e lei io di per che è mio mia sua con questo questa non una un mi grazie molto in della'.split(' '),
  nl: 'de het en u ik van voor dat is mijn uw met dit niet een we zijn op bedankt dank naar wij heb'.split(' '),
};

const LANGUAGES_OF = new Map<string, KnownLanguage[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language as KnownLanguage]);
}

const LATIN = /\p{Script=Latin}/u;
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Tamil}]/gu;

/**
 * A tiny guess, enough to know which word lists apply: one of the seven known languages, or `und` for another script.
 * Too few words to tell is English, the language of most drafts.
 */
export function guessLanguage(words: readonly string[], text: string): KnownLanguage | 'und' {
  const others = text.slice(0, 2000).match(OTHER_SCRIPT)?.length ?? 0;
  if (others > 20 || (others > 0 && !LATIN.test(text.slice(0, 2000)))) return 'und';
  const score = new Map<KnownLanguage, number>();
  for (const word of words.slice(0, 400)) {
    for (const language of LANGUAGES_OF.get(word) ?? []) score.set(language, (score.get(language) ?? 0) + 1);
  }
  let best: KnownLanguage = 'en';
  for (const [language, points] of score) if (points > (score.get(best) ?? 0)) best = language;
  const lead = (score.get(best) ?? 0) - (score.get('en') ?? 0);
  // A text of some length with none of the small words is in a language that is not known here.
  if (words.length >= 20 && (score.get(best) ?? 0) < words.length / 20) return 'und';
  // Two small words may be a title or a name inside an English sentence.
  return best !== 'en' && lead < 2 ? 'en' : best;
}
