import { foundIn } from '../../asked-of.ts';
import type { Field } from '../../vocabulary.ts';
import type { DraftInput } from '../draft.ts';
import { referenceIn } from '../echo/route-in.ts';

const MARK = String.raw`((?=[\p{L}\d./-]*\d)[\p{L}\d][\p{L}\d./-]{1,22}[\p{L}\d])`;
/** "Application ST/26/114", "REQ 20418", "Ref: 318-26": the number that tells this matter from others, and what it is called. */
const NUMBERS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(application|candidate|submission|abstract|paper|manuscript|proposal)(?: (?:reference|ref|number|no|id))?\.?\s?[:#]?\s?${MARK}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(ref(?:erence)?|req(?:uisition)?|vacancy|job id|post)(?: (?:number|no|id))?\.?\s?[:#]?\s?${MARK}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(ITT|RFP|RFQ|ITQ|PQQ|tender|contract)(?: (?:reference|ref|number|no))?\.?\s?[:#]?\s?${MARK}`,
    'iu',
  ),
  /(?:\()((?=[\p{Lu}\d./-]*\d)(?=[\d./-]*\p{Lu})[\p{Lu}\d][\p{Lu}\d./-]{3,24})\)/u,
];
/** Offices that keep their matters by number. */
const BY_NUMBER: ReadonlySet<Field> = new Set<Field>([
  'grant',
  'admission',
  'journal',
  'conference',
  'residency',
  'tender',
]);
const A_DATE = /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2})$/;
const MOST_TEXT = 1200;

export interface Numbered {
  /** As it stands behind a name: "REQ 20418", "application 88213". */
  readonly mark: string;
  /** As it stands alone: "application ST/26/114"; empty where the letter does not call it so. */
  readonly alone: string;
}

const NONE: Numbered = { mark: '', alone: '' };

/**
 * The number of an English letter's matter, which an office needs to find it; nothing where a person wrote who knows it, or
 * where the answer gives it in a sentence of its own.
 */
export function numberedIn({ reading, message }: DraftInput): Numbered {
  if (reading.language !== 'en') return NONE;
  const form = reading.form === 'form-letter' || reading.form === 'automated';
  if (!BY_NUMBER.has(reading.field) && !(reading.field === 'job' && form)) return NONE;
  const { subject } = message;
  const text = reading.text.slice(0, MOST_TEXT);
  if (referenceIn(subject, reading.text.slice(0, 4000)) !== null) return NONE;
  for (const place of [subject, text]) {
    for (const pattern of NUMBERS) {
      const found = foundIn(pattern, place);
      if (found === null) continue;
      const [whole = '', called = '', named] = found;
      const number = named ?? called;
      if (A_DATE.test(number)) continue;
      if (named === undefined) return { mark: number, alone: '' };
      const word = called.toLowerCase();
      if (/^(?:req|itt|rfp|rfq|itq|pqq)$/.test(word)) return { mark: whole, alone: '' };
      if (/^(?:ref|req|vacancy|job|post)/.test(word))
        return { mark: word.startsWith('ref') ? `reference ${number}` : number, alone: '' };
      return { mark: `${word} ${number}`, alone: `${word} ${number}` };
    }
  }
  return NONE;
}
