import type { OutcomeKind } from '../vocabulary.ts';
import { REFERRAL_CUES } from './referral-cues.ts';

/** Words by which people say what came of an answer, where the verdict of the message does not say it. */
export interface OutcomeCue {
  readonly outcome: Extract<OutcomeKind, 'referral' | 'feedback' | 'considered-later'>;
  /** Alternatives, matched without regard to case; bounded gaps only, so that time stays linear. */
  readonly patterns: readonly RegExp[];
}

/** A no that is said again in so many words, whatever else the message sounds like. */
export const NO_AGAIN: readonly RegExp[] = [
  /\b(?:answer|decision) (?:is|remains|stays|has to be) (?:still |sadly |unfortunately |the same: )?(?:a )?no(?=[.,;:!)\n]|$)/i,
  /\bstill (?:a |has to be (?:a )?)?no(?=[.,;:!)\n]| (?:from|for) )/i,
  /\bla réponse (?:est|reste) (?:toujours |encore |malheureusement )?(?:non|négative)\b|\bc['’]est toujours non\b/i,
  /\bbleibt (?:es )?(?:leider )?(?:beim Nein|bei (?:der|unserer) (?:Absage|Ablehnung))(?!\p{L})|\bdie Antwort (?:ist|bleibt|lautet) (?:leider |weiterhin |immer noch |noch immer ){0,2}nein\b/iu,
  /\bla respuesta (?:sigue siendo|es) (?:que )?no\b|\ba resposta (?:continua (?:a ser|sendo)|é) (?:que )?não(?!\p{L})/iu,
  /\bla risposta (?:resta|rimane|è (?:ancora|sempre)) (?:un )?no\b|\bhet antwoord (?:blijft|is (?:nog steeds|helaas)) (?:een )?nee\b/iu,
];

export const OUTCOME_CUES: readonly OutcomeCue[] = [
  {
    outcome: 'referral',
    patterns: REFERRAL_CUES.flatMap(({ patterns }) => patterns),
  },
  {
    outcome: 'feedback',
    patterns: [
      /\b(?:some|a little|a few words of|my|our|the|brief|honest|short) feedback\b/i,
      /\bfeedback (?:I|we) (?:can|could) (?:give|offer)\b/i,
      /\bwhat (?:would have|might have|could have) (?:helped|made|strengthened|tipped)\b/i,
      /\b(?:my|our|one|two|a few) (?:only |main |honest |small )?(?:advice|suggestions?|notes?|thoughts?|comments?) (?:would be|is|are|for|on)\b/i,
      /\b(?:since|as) you ask(?:ed)?\b/i,
      /\b(?:a proper|an honest|a straight) answer\b/i,
      /\b(?:what|where) (?:it|you|the \w+) (?:fell short|could be stronger|lacked|missed)\b/i,
      /\bif I were you\b/i,
      // A yes to being asked, and then what was thought of the work.
      /(?<=^\s{0,4}(?:[^.!?:,]{1,30}[,:!] {1,4})?)(?:gladly|of course|happy to|with pleasure|certainly|sure)[.,!:][^\n]{0,160}?\byou(?:r \w{3,20})? (?:was|were|did(?: not|n['’]t)|lacked|needed|missed|came across)\b/i,
      /(?<=^\s{0,4}(?:[^.!?:,]{1,30}[,:!] {1,4})?)(?:gladly|of course|happy to|with pleasure|certainly|sure)[.,!:][^\n]{0,240}?\b(?:what was missing|(?:starts?|ends?|runs?|reads?|felt) (?:a little |a bit |rather |far |much )?too [a-z]{3,12}|(?:is|was) (?:a|the|your) (?:real |main |great )?(?:strength|weakness)|the (?:strongest|weakest)|I(?: would|['’]d) (?:begin|start|cut|open|end) )/i,
      /\b(?:the|our) panel felt\b/i,
      /\bun (?:petit )?retour (?:sur|plus précis)\b/i,
      /\b(?:eine kurze |unsere |meine )?(?:Rückmeldung zu|Anregung(?:en)? für)\b/i,
      /\b(?:algunos comentarios|mi consejo|nuestro consejo)\b/i,
      /\b(?:alcuni commenti|il mio consiglio|alguns comentários|o meu conselho|mijn advies|onze feedback)\b/i,
    ],
  },
  {
    outcome: 'considered-later',
    patterns: [
      /\b(?:keep|have|bear|kept) you in mind\b/i,
      /\bon (?:our|my|the) (?:radar|list)\b/i,
      /\b(?:next time|when (?:we|the) next|for the next (?:round|season|issue|call|project)|in the new year)\b/i,
      /\b(?:will|would|shall) (?:certainly |definitely |gladly |happily )?(?:think of|come back to|be in touch with|reach out to) you\b/i,
      /\bje (?:garde|garderai|pense) (?:vos|votre|à vous)\b/i,
      /\b(?:komme|kommen) (?:gerne |gern )?auf Sie zu(?:rück)?\b/i,
      /\b(?:le|te) tendr(?:é|emos) en cuenta\b/i,
      /\b(?:terr(?:ò|emo) (?:presente|in considerazione)|houden u in gedachten|vamos tê-lo em conta)\b/i,
    ],
  },
];
