import type { Intent } from '../vocabulary.ts';

/** Words that tell what a letter of the user's own set out to do, strongest first. */
const CUES: readonly { readonly intent: Intent; readonly pattern: RegExp }[] = [
  {
    intent: 'ask-again',
    pattern:
      /\b(?:reconsider(?:ed|ation)?|consider(?:ing)? (?:me|my \w+|it) again|another (?:chance|look)|second look|reconsidér\w*|überdenken|noch einmal (?:in Betracht|ansehen)|reconsider(?:ar|en)|riconsiderare|heroverweg\w*)/iu,
  },
  {
    intent: 'ask-feedback',
    pattern:
      /\b(?:(?:any|some|your|brief|a little) (?:feedback|thoughts|advice|pointers)|one (?:thing|line)[^.\n]{0,60}(?:improve|better|differently?|learn|change|work on|strengthen)|retour (?:sur|de votre part)|(?:kurzes |ein )Feedback|Rückmeldung|comentarios sobre|feedback|riscontro|terugkoppeling)\b/iu,
  },
  {
    intent: 'keep-in-touch',
    pattern:
      /\b(?:keep in touch|stay in touch|keep me in mind|hear (?:of|about) (?:future|other)|restons? en contact|in Kontakt bleiben|en contacto|em contacto|in contatto|contact houden)\b/iu,
  },
];

/** What an answer to a no asks for, by its words; `thank` when it asks for nothing. */
export function intentOf(text: string): Intent {
  const looked = text.slice(0, 20_000);
  return CUES.find(({ pattern }) => pattern.test(looked))?.intent ?? 'thank';
}
