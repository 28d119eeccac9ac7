import { holdsIn } from '../../asked-of.ts';
import { remembered } from '../../remembered.ts';
import type { Case } from '../case.ts';
import { mostLikely } from './letter-says.ts';

/** One kind, sorry or thankful word, in the languages that are read: most letters that say no have several. */
const KIND_WORD =
  /(?<!\p{L})(?:thank(?:s| you)(?! (?:not )?to(?!\p{L}))|sorry|sadly|regret\p{L}{0,5}|unfortunately|afraid(?! of)|fear(?! of)|glad|enjoy\p{L}{0,4}|lik(?:e|ed) (?:the|your|it|this|how|both|all)|lov(?:e|ed|ely)|impress\p{L}{0,4}|pleas(?:ure|ed)|apprecia\p{L}{2,5}|grateful|wish(?:es|ing)? (?:you|for|him|her)|all the best|best wishes|luck|hope(?! you)|(?:kind|warm)\p{L}{0,2} regards|cheers|welcome|happy to|delighted|strong|well done|interesting|excellent|good|great|merci|désolée?s?|malheureusement|hélas|remerci\p{L}{1,5}|bonne (?:chance|continuation|suite|journée)|souhait\p{L}{1,5}|plaisir|cordial\p{L}{0,6}|bien à (?:vous|toi)|amiti\p{L}{1,4}|volontiers|apprécié\p{L}{0,3}|danke\p{L}{0,2}|dank|leider|leid|bedauer\p{L}{1,4}|gerne?|freundlich\p{L}{0,2}|herzlich\p{L}{0,2}|viele grüße|alles gute|viel (?:erfolg|glück)|wünsch\p{L}{1,3}|gefallen|schade|gracias|lament\p{L}{1,8}|siento|sentimos|desgraciadamente|por desgracia|saludos?|abrazo|suerte|gust\p{L}{1,4}|encant\p{L}{1,4}|agradec\p{L}{2,7}|grazie|purtroppo|spiac\p{L}{2,5}|cordiali|obrigad[oa]|infelizmente|cumprimentos|bedankt|helaas|jammer|groet\p{L}{0,2}|succes)(?!\p{L})/iu;

const EVERY_KIND_WORD = new RegExp(KIND_WORD.source, `g${KIND_WORD.flags}`);

const LOOKED_AT = 4000;

/** How many kind, sorry or thankful words a letter has. */
export function kindWordsIn(author: string): number {
  return author.slice(0, LOOKED_AT).match(EVERY_KIND_WORD)?.length ?? 0;
}

const LEFT_OPEN_AT = 0.5;
/** As little as this is heard in a letter without a kind word; in another it is chance. */
const WISHED_AT = 0.05;

/**
 * Whether somebody wrote without one kind word, left nothing open, and may wish for distance, though no words for that are
 * known: nothing is locked by it, and silence is the safer answer.
 */
export const mayWishForDistance = remembered((facts: Case): boolean => {
  const { reading, author, stage } = facts;
  // Who talked with somebody at length may be answered in few words and mean no ill by it.
  if (stage === 'interviewed' || stage === 'final') return false;
  if (reading.form !== 'personal' || reading.doors.length > 0 || holdsIn(KIND_WORD, author.slice(0, LOOKED_AT)))
    return false;
  if ((mostLikely(facts, 'condition', 'wait', 'route', 'door', 'feedback')?.chance ?? 0) >= LEFT_OPEN_AT) return false;
  return (mostLikely(facts, 'leave-alone', 'safety', 'legal', 'hostile', 'personal')?.chance ?? 0) >= WISHED_AT;
});
