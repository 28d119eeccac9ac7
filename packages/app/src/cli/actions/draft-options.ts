import type { DraftFacts } from '@ajar/core';

import { numberOption, textOption } from '../options.ts';

/** `--alternatives`: how many letters to choose from. */
export function alternativesOption(options: Readonly<Record<string, unknown>>): number | undefined {
  return numberOption(options, 'alternatives', '--alternatives', 2, 9);
}

/** `--specific`, `--basis` and `--new`; undefined when none of them was given. */
export function factsOption(options: Readonly<Record<string, unknown>>): DraftFacts | undefined {
  const facts = {
    specific: textOption(options, 'specific'),
    basis: textOption(options, 'basis'),
    new: textOption(options, 'new'),
  };
  return Object.values(facts).every((value) => value === undefined) ? undefined : facts;
}
