import { foundIn, holdsIn } from '../../asked-of.ts';
import type { Case } from '../../advice/case.ts';
import { smallFirst } from '../first-letter.ts';
import { turned } from './turned.ts';
import { sentencesSaying } from '../../advice/signs/letter-says.ts';

/** From here on a sentence names the way to go on. */
const ROUTE_AT = 0.5;

/** The way is an answer to this letter. */
const BY_ANSWER =
  /\b(?:reply(?:ing)?|answer|respond|let (?:me|us) know|tell (?:me|us)|confirm|drop (?:me|us) a line|write back|get back to (?:me|us)|send (?:me|us)|e-?mail (?:me|us))\b/i;

/** The sentence of an English letter that asks for an answer to go on; null where none does. */
export function routeIn(facts: Case): string | null {
  const named = sentencesSaying(facts, ['route'], ROUTE_AT).find((sentence) => holdsIn(BY_ANSWER, sentence));
  if (named === undefined) return null;
  // "You may have it transferred. To do so, reply": what for stands in the sentence before.
  const before = SO.test(named) ? /[^.!?]{8,200}[.!?]\s{1,4}$/.exec(textBefore(facts, named))?.[0] : undefined;
  return `${before ?? ''}${named}`.replaceAll(/\s+/g, ' ').trim();
}

const SO =
  /^(?:To do (?:so|this|that)|If so|If you (?:would like|wish|want) (?:to do so|us to do (?:so|this|that)|that|this))\b/;

function textBefore({ reading }: Case, sentence: string): string {
  const at = reading.text.indexOf(sentence.slice(0, 24));
  return at < 0 ? '' : reading.text.slice(Math.max(0, at - 240), at);
}

/** "Should you wish to transfer, please reply", "To register, reply": what the answer may say it would like. */
const TO_DO: readonly RegExp[] = [
  /\b(?:may|might|can|could) (?:(?:wish|like|want|prefer|choose) to )?((?:have your \p{L}+|transfer|defer|move|register|join) [^.;]{4,90})\. (?:To do|If)/iu,
  /\b(?:wish|want|would like|['’]d like|like|choose|decide) to ([^,.;:]{3,50}?)(?:,|\s(?:please|just|simply|reply|let|tell|answer)\b)/i,
  /^To ([^,.;:]{3,40}), (?:please |just |simply )?(?:reply|answer|let|send|e-?mail|confirm|write)/,
];

/** What the way is for, as an infinitive: "transfer", "register"; empty where the sentence does not say. */
export function routeAim(sentence: string): string {
  for (const pattern of TO_DO) {
    const found = foundIn(pattern, sentence)?.[1];
    const said = found === undefined || /\b(?:this|that|it|one|so)\b/i.test(found) ? null : turned(found);
    if (said !== null && said !== undefined) return smallFirst(said);
  }
  return '';
}

const KIND =
  '(?:applicant|application|candidate|reference|registration|audition|submission|tender|project|vacancy|proposal|paper)(?: reference)? (?:number|no\\.?|code|id)';
/** "Quoting your reference number", "state your applicant number (C2604417) in your reply". */
const ASKED = new RegExp(
  String.raw`\b(?:quot\w+|stat\w+|giv\w+|includ\w+|with|putting|put|and|mention\w*|name) (?:the word \p{Lu}+ and )?(?:your |the )?(${KIND})(?: \(([\p{L}\d][\p{L}\d./-]{2,24})\))?`,
  'iu',
);
/** "Application reference: 418-26-0773", "Ref. CAF2-067". */
const GIVEN =
  /\b(?:ref(?:erence)?|(?:application|applicant|candidate|submission|tender|project|vacancy|competition|paper|proposal|audition)(?: ref(?:erence)?)?)(?: (?:number|no|code|id))?\.?\s?[:#]?\s{1,3}((?=[\p{L}\d./-]*\d)[\p{L}\d][\p{L}\d./-]{2,24}[\p{L}\d])/iu;
/** "(CAF2-067)": a mark in brackets. */
const MARKED = /\(((?=[\p{Lu}\d./-]*\d)(?=[\d./-]*\p{Lu})[\p{Lu}\d][\p{Lu}\d./-]{3,24})\)/u;

/** The number that an English letter asks to have quoted, with what it calls it; null where it asks for none or gives none. */
export function referenceIn(subject: string, text: string): { readonly name: string; readonly number: string } | null {
  const asked = foundIn(ASKED, text);
  if (asked === null) return null;
  const number = asked[2] ?? foundIn(GIVEN, text)?.[1] ?? foundIn(GIVEN, subject)?.[1] ?? MARKED.exec(text)?.[1];
  return number === undefined ? null : { name: (asked[1] ?? 'reference number').toLowerCase(), number };
}

/** "Reply with the word BANK": what the answer is to say; empty where nothing is asked for. */
export function wordIn(text: string): string {
  return /\b(?:reply|answer|respond|write)\b[^.]{0,50}\bwith the word [“"']?(\p{Lu}{2,14})\b/u.exec(text)?.[1] ?? '';
}
