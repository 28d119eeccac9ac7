/** What a letter may ask not to do again, by the beginning of its words. */
const DEEDS = {
  en: String.raw`(?:re-?)?(?:appl|submit|pitch|send|quer|enter|audition|bid|tr[yi]|approach|propos|offer|writ|contact)`,
  fr: String.raw`(?:re|ré|r)?(?:présent|envoy|postul|candidat|soum|dépos|propos|adress|contact|sollicit)`,
  es: String.raw`(?:volv|vuelv|env[ií]|presen|mand|postul|remit|reenv|conta[ct]|solicit)`,
  pt: String.raw`(?:volt|envi|reenvi|submet|apresent|candidat|mand|contact|contat|ped|inscrev)`,
  it: String.raw`(?:invi|ripresent|present|mand|candid|riprov|ripropo|propo|contatt|scriv)`,
} as const;

const NOT = {
  en: String.raw`(?:do not|don['’]t|not to|never|refrain from|avoid)(?: please| ever| yet| simply)?`,
  fr: String.raw`(?:ne (?:pas|plus|jamais)|inutile de|évite[rz]? de)(?: nous| me| vous| le| la| se)?`,
  es: String.raw`(?:no|abst[eé]ngase de|evite)(?: nos| me| se| lo| la)?`,
  pt: String.raw`(?:não|evite|abstenha-se de)(?: nos| me| se| o| a)?`,
  it: String.raw`(?:non|eviti di|si astenga dal)(?: ci| mi| si| lo| la)?`,
} as const;

/** German and Dutch say the deed first, or last: `reichen Sie in diesem Jahr nichts mehr ein`, `stuur voorlopig niets meer in`. */
const DEED_APART = [
  String.raw`(?:bewerb|reich|send|schick|meld|versuch)\p{L}* (?:[\p{L}-]+ ){0,6}(?:nicht|nichts|keine?n?) (?:mehr|erneut|noch einmal|nochmals|wieder|weitere\p{L}*)`,
  String.raw`(?:sehen|bitten) Sie (?:[\p{L}-]+ ){0,4}(?:davon|von (?:weiteren|erneuten|einer erneuten) \p{L}+) (?:[\p{L}-]+ )?ab`,
  String.raw`(?:stuur|dien|solliciteer|schrijf|meld|probeer)\p{L}* (?:[\p{L}-]+ ){0,6}(?:niet|niets|geen) (?:meer|opnieuw|nogmaals|weer)`,
  String.raw`(?:gelieve|verzoeken u|vragen u) (?:[\p{L}-]+ ){0,4}(?:niet|niets|geen) (?:meer |opnieuw |nogmaals )?(?:te )?(?:\p{L}+ ){0,2}(?:sturen|solliciteren|indienen|insturen)`,
];

const FORBIDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    ...(['en', 'fr', 'es', 'pt', 'it'] as const).map((language) => `${NOT[language]} ${DEEDS[language]}\\p{L}*`),
    ...DEED_APART,
  ].join('|')})`,
  'giu',
);

/** It is only too soon: `do not apply again before March`, `not within six months`. */
const ONLY_TOO_SOON =
  /\b(?:before|until|within|sooner|earlier|for (?:the next|at least|another)|in the next|avant|pendant|vor|bis|innerhalb|hasta|antes|até|prima|entro|voor|binnen)\b/iu;

/**
 * Whether the words from `start` to `end` of a sentence stand in what it asks not to do: `please don't pitch again this year`.
 * `do not hesitate to apply again` forbids nothing, nor does what names the day from which it may be done.
 */
export function forbids(sentence: string, start: number, end: number): boolean {
  const words = sentence.slice(0, 1000);
  if (ONLY_TOO_SOON.test(words)) return false;
  for (const { 0: found, index } of words.matchAll(FORBIDS)) {
    const after = index + found.length;
    if (index < end && after + NEAR >= start) return !INSTEAD.test(words.slice(after));
  }
  return false;
}

/** What is asked instead: `don't send this one again, but do send us others`. */
const INSTEAD = /\b(?:but|rather|instead|mais|plutôt|aber|sondern|pero|sino|mas|ma|piuttosto|maar)\b/iu;

/** Between `do not send` and `anything again`. UTF-16 units. */
const NEAR = 12;
