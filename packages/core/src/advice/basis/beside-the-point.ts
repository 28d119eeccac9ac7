import type { Basis } from '../advice.ts';
import type { Case } from '../case.ts';
import { statedReason } from '../case.ts';
import { saidInLetter } from '../signs/letter-says.ts';
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

const COURSES =
  '(?:course|exam|test|certificate|level|class|cours|examen|niveau|Kurs|Prüfung|Zertifikat|Niveau|curso|nivel|nível|corso|esame|livello|cursus|[ABC][12])(?!\\p{L})';

const SUBJECTS: readonly Subject[] = [
  {
    told: new RegExp(
      `\\b${TONGUES}\\b[^.\\n]{0,30}\\b(?:${COURSES})|\\b(?:${COURSES})[^.\\n]{0,30}\\b${TONGUES}(?!\\p{L})`,
      'iu',
    ),
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
  {
    // What it costs answers a letter that speaks of money, and no other.
    told: /(?<!\p{L})(?:discounts?|reduc(?:e|ed|tion)|cheaper|lower(?:ed)? (?:my|our|the) (?:price|fee|rate)|(?:dropped|cut|lowered|reduced|halved) (?:my|our|the) (?:\p{L}{2,8} )?(?:price|fee|rate|quote)s?|free of charge|for free|for nothing|\d{1,3} ?(?:%|per ?cent) (?:off|less|cheaper)|remise|rabais|réduction|moins cher|gratuit\p{L}{0,6}|Rabatt|Nachlass|günstiger|billiger|kostenlos|umsonst|descuento|rebaja|más barato|gratis|sconto|desconto|korting)(?!\p{L})/iu,
    named:
      /(?<!\p{L})(?:price\w{0,2}|pricing|cost\w{0,4}|fees?|rates?|budgets?|money|funds?|funding|afford\w{0,4}|expens\w{1,5}|cheap\w{0,3}|quotes?|pay\w{0,4}|spend\w{0,4}|prix|tarifs?|coût\w{0,3}|cher|chère|budget\p{L}{0,4}|argent|moyens|devis|Preis\p{L}{0,6}|Kosten\p{L}{0,10}|teuer|teurer|Honorar\p{L}{0,3}|Geld|Angebot\p{L}{0,3}|precio\w?|coste?\w?|caro|cara|presupuesto\w?|tarifa\w?|dinero|prezz[oi]|cost[oi]|bilancio|soldi|preços?|custos?|orçamento|dinheiro|prijs|prijzen|begroting|geld|duur|kosten|[€£$]|\d{1,9} (?:euros?|pounds?|dollars?))(?!\p{L})/iu,
  },
];

/** A fact of a kind that the letter does not speak of, while it names what stood in the way: true, and beside the point. */
export const besideThePoint: Rule = (facts, basis) => {
  const stood = stoodBeside(facts, basis);
  return stood === null ? null : none('What you give is true and new, and it is not what stood in the way.', stood);
};

/** From here on a sentence counts as saying what stood in the way. */
const STOOD_AT = 0.3;

/** What stood in the way, in the letter's words, where a fact is of a kind that the letter does not speak of; else null. */
export function stoodBeside(facts: Case, { kind, text }: Basis): string | null {
  if (kind === 'corrected-error') return null;
  const subject = SUBJECTS.find(({ told }) => told.test(text));
  if (subject === undefined || subject.named.test(facts.author)) return null;
  return statedReason(facts)?.quote ?? saidInLetter(facts, ['obstacle', 'judgement'], STOOD_AT);
}
