export interface Counting {
  /** `1,204` as the language groups it. */
  readonly number: (count: number) => string;
  /** `plural(2, 'no', 'noes')` is "2 noes": the form that goes with the count, by the rule of the language. */
  readonly plural: (count: number, one: string, many: string) => string;
  /** The form alone, where the number is not said beside it. */
  readonly form: (count: number, one: string, many: string) => string;
}

/** How a language counts. French says "0 refus" in the singular, German and English do not (Intl.PluralRules). */
export function counting(locale: string): Counting {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const number = (count: number): string => numbers.format(count);
  const form = (count: number, one: string, many: string): string => (rules.select(count) === 'one' ? one : many);
  return { number, form, plural: (count, one, many) => `${number(count)} ${form(count, one, many)}` };
}
