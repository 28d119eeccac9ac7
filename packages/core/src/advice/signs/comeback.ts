import type { Sign } from './quoted-in.ts';

/** They say on what condition they would look again, or ask to hear if something changes. */
export const CONDITION: readonly Sign[] = [
  {
    pattern:
      /\b(?:if|in case|should|when|whenever|once|as soon as|were)\b[^.!?\n]{3,140}\b(?:(?:please |do |just |kindly |by all means )*(?:let (?:me|us) know|drop (?:me|us) a line|get (?:back )?in touch|come back(?: to (?:me|us))?|write (?:back )?(?:to )?(?:me|us)|reply|answer (?:me|us)|give (?:me|us) a (?:shout|call|ring)|shout|ring (?:me|us)|call (?:me|us)|revert|send it (?:back|again|over)|try (?:me|us) again|talk again|speak again|tell (?:me|us))|(?:we|i)(?:['’]d| would|['’]ll| will| shall| can| could| might)?(?: all)?(?: be)?(?: very| more than| really)? ?(?:be )?(?:happy|glad|delighted|pleased|willing|able|open|love|like|see|look|read|take|reconsider|revisit|reopen|consider|put|walk|sign)\b)/i,
    unless:
      /\bif you (?:have any (?:questions|queries)|would like to (?:be removed|unsubscribe)|need (?:any|this letter))|questions|unsubscribe|recommend us|queries|data protection|privacy/i,
  },
  {
    pattern:
      /\b(?:come back to (?:me|us)|get back to (?:me|us)|let (?:me|us) know|drop (?:me|us) a line|give (?:me|us) a shout|write to (?:me|us)|try (?:me|us) again|call (?:me|us)|happy to (?:look|read|talk|speak|reconsider|revisit|take another look)(?: \w{1,10}){0,3}|(?:would|could|might|can) (?:look (?:at it )?again|reconsider|revisit)) (?:if|when|once|should|as soon as)\b/i,
    unless: /questions|queries|unsubscribe/i,
  },
  {
    pattern:
      /\bhad (?:it|you|this|that|there|the)\b[^.\n]{3,80}\b(?:we|i)(?:['’]d| would)\b|\b(?:without|until) (?:\w{1,14} ){1,8}(?:we|i) (?:can['’]t|cannot|could not|couldn['’]t|am not able|are not able|won['’]t)\b|\b(?:we|i) (?:can['’]t|cannot|could not|couldn['’]t) (?:\w{1,14} ){1,10}(?:without|until|unless)\b|\bif (?:i|we) thought\b[^.\n]{3,80}\b(?:['’]d|would)\b|\bdelighted to be proved wrong\b/i,
  },
  {
    pattern:
      /\b(?:falls|wenn|sobald|sollten?)\b[^.!?\n]{3,140}\b(?:melden Sie sich|meld(?:e)? dich|geben Sie (?:mir|uns) Bescheid|gib (?:mir|uns) Bescheid|schreiben Sie|schreib|lassen Sie es (?:mich|uns) wissen|gern(?:e)? (?:noch einmal|wieder|erneut)|(?:noch einmal|erneut) (?:prüfen|ansehen|sprechen))|\bsi\b[^.!?\n]{3,140}\b(?:faites[- ](?:le-)?(?:moi|nous)|dites[- ](?:le-)?(?:moi|nous)|dis-le(?:-moi)?|n['’]hésitez pas à (?:me|nous)|n['’]hésite pas à|recontactez|revenez|reviens|écrivez|écris|(?:nous|je) (?:serai|serions|serais|pourr|regarder|reprendr)\w*)|\bsi\b[^.!?\n]{3,140}\b(?:avís\w{1,4}|escríb\w{2,6}|dí(?:me|ga\w{2,3})|vuelv\w{1,3}|(?:lo|la) (?:volvería|volveríamos|miramos|estudiaríamos)|encantad\w{1,2} de)|\bse\b[^.!?\n]{3,140}\b(?:ci|mi) (?:scriva|faccia sapere|contatti|ricontatti|scrivi|fai sapere)|\bse\b[^.!?\n]{3,140}\b(?:avise|escreva|diga|contacte)|\b(?:als|mocht|zodra)\b[^.!?\n]{3,140}\b(?:laat het (?:me|ons|mij) weten|mail|bel|schrijf)/iu,
  },
];

/** They ask for time: before then another mail would weigh on them. */
export const WAIT: readonly Sign[] = [
  {
    pattern:
      /\b(?:not before|no (?:use|point) (?:in )?(?:asking|writing|applying|trying)[^.\n]{0,20} (?:till|until|before)|(?:leave|keep) it (?:until|till)|(?:please |kindly )?(?:wait|hold off) (?:until|till|for|at least)|(?:do not|don['’]t|cannot|can['’]t|may not|must not)\b[^.\n]{0,50}\b(?:before|until|till|for (?:at least |another )?\w{1,8} (?:months?|years?))|(?:not|only) (?:\w{1,10} ){0,4}(?:before|until|after|from) (?:the )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|new year|easter|christmas))\b/i,
  },
  {
    pattern:
      /\b(?:frühestens|nicht vor|erst (?:wieder )?(?:ab|im|nach)|pas avant|attendre (?:le|la|jusqu)|no antes de|esperar (?:a|hasta)|non prima (?:di|del)|não antes de|niet voor|pas (?:na|in|vanaf))\b/iu,
  },
];
