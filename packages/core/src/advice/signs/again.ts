import type { Sign } from './quoted-in.ts';

/** Words of an answer to somebody who has already asked to be looked at again. */
export const AGAIN: readonly Sign[] = [
  {
    pattern:
      /\b(?:(?:looked at|read|discussed|considered|reviewed|thought about|went (?:back )?(?:through|over)|raised|put|took|taken|brought|ran|talked|spoke)\b[^.\n]{0,60}\b(?:again|once more|a second time|back to (?:the|my|our|\p{Lu})|past (?:the|my|our)|(?:as|like) you (?:asked|hoped|requested|suggested|wanted)))/iu,
    unless: /\b(?:would|will|could|can|may|might|should|shall|hope to|happy to|glad to|be able to|to be|if)\b/i,
  },
  {
    pattern:
      /\b(?:as|like) you (?:asked|hoped|requested)\b|\bi did as you\b|\b(?:we|i)(?:['’]re| are|['’]ll be| will be|['’]ve decided to be)? (?:stay(?:ing)?|stand(?:ing)?|stick(?:ing)?) (?:with|by|to) (?:our|the|my|what)\b|\b(?:has|have|will have|it['’]ll have) to (?:stay|remain) a no\b|\b(?:it['’]s|it is|still|remains|stays) (?:still )?(?:a )?no\b(?! (?:longer|doubt|matter|one|rush|hurry|pressure|problem|room|space|news|secret|question))/i,
    unless: /\bno (?:cost|charge|fee|obligation|reply needed)/i,
  },
  {
    pattern:
      /\b(?:the|our|my|this|that) (?:original |earlier |previous |first |initial )?(?:decision|answer|position|outcome)s? (?:still |therefore |thus |has to |must |will |does |should )*(?:stands?|stand|remains?|holds?|(?:is|are) unchanged|does not change|was (?:soundly|correctly|properly) made|(?:has|have) not changed)\b|\b(?:does(?:n['’]t| not)|did(?:n['’]t| not)|won['’]t|will not) (?:alter|change) (?:our|the|my|how we)\b/i,
    unless: /\bif\b/i,
  },
  {
    pattern:
      /\b(?:your|the) (?:appeal|request (?:for|to) (?:a )?(?:reconsider\w*|review|re-?evaluat\w*|second)|(?:recent |kind |follow-?up )?(?:e-?mail|letter|message|note|appeal)(?: of \d{1,2} \w{3,9}(?: \d{4})?)? (?:asking|appealing|requesting|in which you (?:ask|appeal|request))|further (?:submission|representations?|e-?mail|letter|message))\b/i,
    unless: /\b(?:any|an|may|can|submit|lodge|make|deadline|procedure|if you|should you|right to)\b/i,
  },
  {
    pattern:
      /\bthank(?:s| you)(?: very much| so much)? for (?:writing back|your (?:follow-?up|second|appeal|explanation|understanding note|further|gracious)|explaining|getting back to (?:me|us)|coming back to (?:me|us))\b|\bit was good of you to write\b/i,
  },
  {
    pattern:
      /\bnoch ?einmal (?:geprüft|besprochen|angesehen|beraten)|\b(?:bleiben|bleibt) (?:wir )?bei (?:unserer|der) (?:Entscheidung|Absage)|\bes bleibt bei\b|\bnous (?:maintenons|confirmons) (?:notre|la) (?:décision|position)|\brelu\b[^.\n]{0,40}\b(?:à nouveau|une seconde fois)|\b(?:hemos|he) vuelto a (?:valorar|revisar|leer|estudiar|hablar)|\bmantenemos (?:nuestra|la) decisión|\babbiamo (?:riesaminato|riconsiderato)|\bconfermiamo la (?:nostra )?decisione|\bmantemos (?:a nossa )?decisão|\bblijven (?:we|wij) bij (?:ons|het) besluit/iu,
  },
];
