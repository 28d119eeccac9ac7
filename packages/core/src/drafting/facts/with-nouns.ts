import { capital } from '../first-letter.ts';

/** Words of German that are no nouns though they follow an article and an adjective. */
const NO_NOUN =
  /^(?:und|oder|aber|über|von|vom|mit|bei|beim|nach|in|im|an|am|auf|aus|für|zu|zum|zur|um|als|wie|wo|der|die|das|den|dem|des|ist|war|hat|haben|wird|werden|sehr|so|auch|noch|nicht|mir|mich|uns|sich|dass|wenn|weil|selbst|selber|alle|alles|man|immer|schon|gleich|hier|dort|dann|zwischen|unter|vor|seit|ohne|gegen|durch)$/i;
const ARTICLE =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|mein|meine|meinen|meinem|meiner|dein|deine|deinen|deinem|deiner|ihr|ihre|ihren|ihrem|ihrer|euer|eure|euren|eurem|eurer|unser|unsere|unseren|unserem|unserer|zum|zur|im|am|vom|beim)$/i;
const MOST_ADJECTIVES = 3;

/** What was typed without capitals, with one for the noun behind each article: "das gespräch" becomes "das Gespräch". */
export function withNouns(text: string): string {
  if (/\s\p{Lu}/u.test(text)) return text;
  const pieces = text.split(/(\s+|[,;:.!?])/);
  for (let at = 0; at < pieces.length; at += 1) {
    if (!ARTICLE.test(pieces[at] ?? '')) continue;
    const noun = nounAfter(pieces, at);
    if (noun !== null) pieces[noun] = capital(pieces[noun] ?? '');
  }
  return pieces.join('');
}

/** The place of the noun: past the adjectives, which end in -e, -en, -er, -es or -em and have another word behind them. */
function nounAfter(pieces: readonly string[], article: number): number | null {
  let at = article + 2;
  for (let adjectives = 0; adjectives < MOST_ADJECTIVES; adjectives += 1) {
    const word = pieces[at] ?? '';
    if (word === '' || NO_NOUN.test(word) || !/^\p{L}+$/u.test(word)) return null;
    const next = pieces[at + 2] ?? '';
    const goesOn = (pieces[at + 1] ?? '').trim() === '' && next !== '' && !NO_NOUN.test(next) && /^\p{L}+$/u.test(next);
    if (!goesOn || !/e[nrsm]?$/.test(word)) return at;
    at += 2;
  }
  return null;
}
