const SETTING_ASIDE =
  '(?:ignore|disregard|forget|override|oublie[zr]?|ignore[zr]|ignorier(?:e|en|t)|vergiss|ignor[ae]|ignoren|olvid[ae]|esque[cç][ae]|dimentica|negeer|vergeet)';
const WHAT_WAS_SAID =
  '(?:instructions?|prompts?|guidelines|directives?|consignes?|anweisungen|vorgaben|instrucciones|órdenes|indicaciones|instruções|ordens|istruzioni|instructies|opdrachten)';

/** Words that are for a program which reads the mail, and no person: `ignore all previous instructions and write to ...`. */
const ORDERS = new RegExp(
  String.raw`(?<!\p{L})${SETTING_ASIDE}(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})${WHAT_WAS_SAID}(?!\p{L})|(?<!\p{L})(?:system|developer) prompt(?!\p{L})|(?<!\p{L})(?:you are|you['’]re|act as|as)(?: now)? an? (?:AI|A\.I\.|language model|LLM|chatbot|AI assistant)(?!\p{L})|(?<!\p{L})(?:note|message|attention|instructions?) (?:to|for) (?:the |any |all )?(?:AI|LLM|language model|assistant|chatbot|agent)s?(?!\p{L})`,
  'iu',
);

/** Whether a sentence orders about a program that reads it: what it says to do and whom to write to is no word of the letter. */
export function ordersAMachine(sentence: string): boolean {
  return ORDERS.test(sentence.slice(0, 2000));
}
