import type { Rule } from './weighed.ts';
import { none } from './weighed.ts';

/** Facts of a kind that answers a letter only where the letter speaks of that kind, in the languages that are read. */
interface Subject {
  /** The user's fact is of this kind. */
  readonly told: RegExp;
  /** The letter speaks of it. */
  readonly named: RegExp;
}

const TONGUES =
  '(?:English|French|German|Spanish|Italian|Portuguese|Dutch|anglais|allemand|espagnol|Englisch|Französisch|Deutsch|inglés|inglese|inglês|Engels|Duits|IELTS|TOEFL|bilingual|fluent)';

const SUBJECTS: readonly Subject[] = [
  {
    told: new RegExp(`\\b(?:(?:${TONGUES})(?![ -](?:teacher|department|literature|Heritage))|[ABC][12])\\b`, 'iu'),
    named: new RegExp(
      `\\b(?:${TONGUES}|[ABC][12]|languages?|langues?|Sprach\\w{0,14}|idiomas?|lingu[ae]|línguas?|ta(?:al|len))\\b`,
      'iu',
    ),
  },
  {
    told: /\b(?:driving licen[cs]e|driving test|permis de conduire|Führerschein|(?:carn[eé]t?|permiso) de conducir|patente di guida|carta de condução|rijbewijs)\b/iu,
    named:
      /\b(?:driv\w{1,5}|licen[cs]e\w?|vehicles?|vans?|cars?|truck|HGV|LGV|travel\w{0,4}|permis|conduire|véhicule|Führerschein|fahren|Fahrer\w{0,4}|conduc\w{1,4}|patente|guida|condu\w{1,5}|rijbewijs|rijden)\b/iu,
  },
];

/** A fact of a kind that the letter does not speak of, while it names what stood in the way: true, and beside the point. */
export const besideThePoint: Rule = ({ reading, author }, { kind, text }) => {
  if (kind === 'corrected-error') return null;
  const stood = reading.reasons.find((reason) => reason.kind !== 'none-given' && reason.kind !== 'other');
  if (stood === undefined) return null;
  const subject = SUBJECTS.find(({ told }) => told.test(text));
  if (subject === undefined || subject.named.test(author)) return null;
  return none('What you give is true and new, and it is not what stood in the way.', stood.quote);
};
