import { foundIn } from '../../asked-of.ts';
import { turned } from './turned.ts';

const WHAT =
  'vacancy|post|opening|role|position|solo|part|round|call|intake|place|slot|flat|house|apartment|room|project|issue|season|show|production|cohort|tender|commission|competition|edition';
/** "We'll have another vacancy in September", "there'll be another solo at midsummer". */
const NEXT = new RegExp(
  String.raw`\b(?:we|I|there|they)(?:['’]ll| will| should| are going to| expect to)(?: probably| likely| almost certainly)? (?:have|be) (?:another|a (?:new|second|further)|one more|more) ((?:\p{L}+ ){0,2}(?:${WHAT}))s? ((?:in|at|for|this|next|from) (?:the )?(?:\p{L}+)(?: \d{4})?)`,
  'iu',
);
/** "hopes you will come in for it": what follows "I would love to". */
const HOPES =
  /\bhopes? (?:that )?you(?:['’]ll| will) ((?:come|join|apply|try|audition|read|submit|write|send) ?[^.;,!?]{0,60})/i;
const TITLE = /(?<=\p{L} )((?:The |A )?\p{Lu}[\p{L}'’]{1,20}(?:(?: of| and| the| in)? \p{Lu}[\p{L}'’]{1,20}){1,4})/u;

export interface Next {
  readonly kind: 'next' | 'would-love';
  readonly what: string;
}

/** Another chance that they tell of, as the answer may take it up; null where they tell of none. */
export function nextIn(sentences: readonly string[]): Next | null {
  for (const sentence of sentences) {
    if (/\b(?:not|never|\w+n['’]t)\b/i.test(sentence)) continue;
    const found = foundIn(NEXT, sentence);
    if (found !== null) return { kind: 'next', what: `the ${found[1] ?? ''} ${found[2] ?? ''}` };
    const hoped = foundIn(HOPES, sentence);
    if (hoped === null) continue;
    const title = TITLE.exec(sentence.slice(0, hoped.index))?.[1];
    const said = turned((hoped[1] ?? '').trim().replace(/\bit$/, title ?? 'it'));
    if (said !== null && !/\b(?:it|that|this)$/.test(said)) return { kind: 'would-love', what: said };
  }
  return null;
}
