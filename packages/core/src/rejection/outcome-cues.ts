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
      /\b(?:passed|gave|given|forwarded|handed|sent) (?:me|us|along) your (?:name|details|note|letter|pitch|work|email|e-mail|contact|cv|resume|portfolio)\b/iu,
      /\b(?:passed|forwarded|mentioned|handed) your (?:name|details|note|letter|pitch|work|email|e-mail|cv|resume|portfolio) (?:on |along )?to\b/iu,
      /\b(?:suggested|recommended|thought) (?:that )?(?:I|we|you) (?:get|be|might|should|write|reach|contact|could)[^.\n]{0,40}\b(?:touch|contact|write|reach|you|fit|match)\b/iu,
      /\b(?:recommended|mentioned|suggested) (?:you|your name|your work)\b/iu,
      /\bput (?:me|us|you) in touch\b/iu,
      /\b(?:you (?:might|may|could|should)|why not) (?:try|contact|write to|speak to|talk to|get in touch with) (?:my colleague|our colleague|my friend|a friend)\b/iu,
      /\b(?:got|have|had|found) your (?:name|details|contact) (?:from|through|via)\b/iu,
      /\bm(?:'|’)a (?:parlé de vous|donné vos coordonnées|transmis votre (?:nom|candidature|message|lettre))/iu,
      /\b(?:recommandée? par|de la part de|sur le conseil de)\b/iu,
      /\bhat (?:mir|uns) (?:Sie|Ihren Namen|Ihre (?:Kontaktdaten|Bewerbung|Nachricht|Arbeit)) (?:empfohlen|genannt|gegeben|weitergeleitet|weitergegeben)/iu,
      /\bauf Empfehlung von\b/iu,
      /\bme (?:ha dado|dio|pasó|ha pasado|habló de|recomendó) (?:su|tu|usted|ti)\b/iu,
      /\b(?:me passou|me deu|recomendou) (?:o )?(?:seu|teu) (?:nome|contacto|contato)\b/iu,
      /\bmi ha (?:dato|passato|fatto) (?:il )?(?:suo|tuo) (?:nome|contatto)\b/iu,
      /\b(?:gaf|heeft) (?:mij|me) (?:uw|je|jouw) (?:naam|gegevens)\b/iu,
    ],
  },
  {
    outcome: 'feedback',
    patterns: [
      /\b(?:some|a little|a few words of|my|our|the|brief|honest|short) feedback\b/iu,
      /\bwhat (?:would have|might have|could have) (?:helped|made|strengthened|tipped)\b/iu,
      /\b(?:my|our|one|two|a few) (?:only |main |honest |small )?(?:advice|suggestions?|notes?|thoughts?|comments?) (?:would be|is|are|for|on)\b/iu,
      /\b(?:since|as) you ask(?:ed)?\b/iu,
      /\b(?:the|our) panel felt\b/iu,
      /\bun (?:petit )?retour (?:sur|plus précis)\b/iu,
      /\b(?:eine kurze |unsere |meine )?(?:Rückmeldung zu|Anregung(?:en)? für)\b/iu,
      /\b(?:algunos comentarios|mi consejo|nuestro consejo)\b/iu,
      /\b(?:alcuni commenti|il mio consiglio|alguns comentários|o meu conselho|mijn advies|onze feedback)\b/iu,
    ],
  },
  {
    outcome: 'considered-later',
    patterns: [
      /\b(?:keep|have|bear|kept) you in mind\b/iu,
      /\bon (?:our|my|the) (?:radar|list)\b/iu,
      /\b(?:next time|when (?:we|the) next|for the next (?:round|season|issue|call|project)|in the new year)\b/iu,
      /\b(?:will|would|shall) (?:certainly |definitely |gladly |happily )?(?:think of|come back to|be in touch with|reach out to) you\b/iu,
      /\bje (?:garde|garderai|pense) (?:vos|votre|à vous)\b/iu,
      /\b(?:komme|kommen) (?:gerne |gern )?auf Sie zu(?:rück)?\b/iu,
      /\b(?:le|te) tendr(?:é|emos) en cuenta\b/iu,
      /\b(?:terr(?:ò|emo) (?:presente|in considerazione)|houden u in gedachten|vamos tê-lo em conta)\b/iu,
    ],
  },
];
