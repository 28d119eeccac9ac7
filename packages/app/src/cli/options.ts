import { UsageError } from './errors.ts';

type Options = Readonly<Record<string, unknown>>;

/** The options as `commander` gives them, by name and type. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function flagOption(options: Options, name: string): boolean {
  return options[name] === true;
}

export function listOption(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** `--me`, as addresses are compared. */
export function ownAddresses(options: Options): readonly string[] {
  return listOption(options, 'me').map((address) => address.trim().toLowerCase());
}

/** `commander` has checked the choice; this gives it its type. */
export function choiceOption<T extends string>(options: Options, name: string, choices: readonly T[]): T | undefined {
  const value = textOption(options, name);
  return choices.find((one) => one === value);
}

export function numberOption(
  options: Options,
  name: string,
  flag: string,
  least: number,
  most: number,
): number | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !Number.isInteger(number) || number < least || number > most) {
    throw new UsageError(`${flag} must be a whole number from ${least} to ${most}, not "${value}".`);
  }
  return number;
}

export function word(words: readonly (string | readonly string[] | undefined)[], index: number): string | undefined {
  const value = words[index];
  return typeof value === 'string' ? value : undefined;
}
