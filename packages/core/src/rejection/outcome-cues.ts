import type { OutcomeKind } from '../vocabulary.ts';

/** Words by which people say what came of an answer, where the verdict of the message does not say it. */
export interface OutcomeCue {
  readonly outcome: Extract<OutcomeKind, 'referral' | 'feedback' | 'considered-later'>;
  /** Alternatives, matched without regard to case; bounded gaps only, so that time stays linear. */
  readonly patterns: readonly RegExp[];
}

export const OUTCOME_CUES: readonly OutcomeCue[] = [
  {
    outcome: 'referral',
    patterns: [
      /\b(?:passed|gave|given|forwarded|handed|sent|showed|shown) (?:me|us|along|on)? ?(?:your|the) (?:name|details|note|letter|pitch|proposal|sample|work|e-?mail|message|contact|cv|r[ée]sum[ée]|portfolio)\b(?= (?:on|along|to me|you|and|,)|[^.\n]{0,60}\b(?:you (?:wrote|sent)|to me|to us)|[.,])/i,
      /\b(?:passed|forwarded|mentioned|handed) your (?:name|details|note|letter|pitch|work|e-?mail|cv|r[ée]sum[ée]|portfolio) (?:on |along )?to\b/i,
      /\b(?:told|tells) (?:me|us) (?:all |so much )?about (?:you|your (?:work|letter|writing))\b/i,
      /\b(?:said|says|thinks|thought|told (?:me|us)) (?:that )?(?:[^.\n]{0,80} )?(?:I|we) should (?:ask|write|talk|speak|get|contact|call|try|meet)\b/i,
      /\b(?:speaks|spoke) (?:very )?(?:highly|warmly) of (?:you|your)\b/i,
      /\b(?:at|on) the (?:suggestion|recommendation) of\b/i,
      /\b(?:suggested|recommended|thought) (?:that )?(?:I|we|you) (?:get|be|might|should|write|reach|contact|could)[^.\n]{0,40}\b(?:touch|contact|write|reach|you|fit|match)\b/i,
      /\b(?:recommended|mentioned|suggested) (?:you|your name|your work)\b/i,
      /\bput (?:me|us|you) in touch\b/i,
      /\b(?:you (?:might|may|could|should)|why not) (?:try|contact|write to|speak to|talk to|get in touch with) (?:my colleague|our colleague|my friend|a friend)\b/i,
      /\b(?:got|have|had|found) your (?:name|details|contact) (?:from|through|via)\b/i,
      /\bm(?:'|’)a (?:parlé de vous|donné vos coordonnées|transmis votre (?:nom|candidature|message|lettre))/i,
      /\b(?:recommandée? par|de la part de|sur le conseil de)\b/i,
      /\bhat (?:mir|uns) (?:Sie|Ihren Namen|Ihre (?:Kontaktdaten|Bewerbung|Nachricht|Arbeit)) (?:empfohlen|genannt|gegeben|weitergeleitet|weitergegeben)/i,
      /\bauf Empfehlung von\b/i,
      /\bme (?:ha dado|dio|pasó|ha pasado|habló de|recomendó) (?:su|tu|usted|ti)\b/i,
      /\b(?:me passou|me deu|recomendou) (?:o )?(?:seu|teu) (?:nome|contacto|contato)\b/i,
      /\bmi ha (?:dato|passato|fatto) (?:il )?(?:suo|tuo) (?:nome|contatto)\b/i,
      /\b(?:gaf|heeft) (?:mij|me) (?:uw|je|jouw) (?:naam|gegevens)\b/i,
    ],
  },
  {
    outcome: 'feedback',
    patterns: [
      /\b(?:some|a little|a few words of|my|our|the|brief|honest|short) feedback\b/i,
      /\bwhat (?:would have|might have|could have) (?:helped|made|strengthened|tipped)\b/i,
      /\b(?:my|our|one|two|a few) (?:only |main |honest |small )?(?:advice|suggestions?|notes?|thoughts?|comments?) (?:would be|is|are|for|on)\b/i,
      /\b(?:since|as) you ask(?:ed)?\b/i,
      /\b(?:a proper|an honest|a straight) answer\b/i,
      /\b(?:what|where) (?:it|you|the \w+) (?:fell short|could be stronger|lacked|missed)\b/i,
      /\bif I were you\b/i,
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
