import { maskOf, masksFor, tellingWords, withoutNames } from '@ajar/core';
import type { Masks } from '@ajar/core';

import type { Counted } from './counted.ts';

/** Whom and what a no was about, as it may be told. */
export interface Named {
  readonly organisation: string | null;
  readonly person: string | null;
  /** The role, or the subject of the letter; empty where that would tell too much. */
  readonly about: string;
}

/** How each no is named: as it is, or with its names masked. */
export type Naming = (no: Counted) => Named;

/**
 * Names as they are known, or masked. Masks count organisations in the order in which they became known, of all noes and
 * not of those that are shown: "Organisation 3" is the same one next month.
 */
export function namingOf(all: readonly Counted[], masked: boolean): Naming {
  if (!masked) return nameOf;
  const masks = masksFor(all.map((no) => nameOf(no).organisation));
  return (no) => {
    const { organisation } = nameOf(no);
    // Subjects are written by strangers and hold names in every form.
    const role = no.state.correction.role ?? no.record.reading.role ?? '';
    return { organisation: maskOf(masks, organisation), person: null, about: withoutNames(role, namesIn(no, masks)) };
  };
}

function nameOf({ record, state }: Counted): Named {
  const { reading, message } = record;
  return {
    organisation: state.correction.organisation ?? reading.organisation,
    person: reading.person ?? (message.fromName === '' ? null : message.fromName),
    about: state.correction.role ?? reading.role ?? message.subject,
  };
}

/** Every name that is known of a no, with what stands for it. */
function namesIn(no: Counted, masks: Masks): readonly (readonly [string, string])[] {
  const { record } = no;
  const { organisation } = nameOf(no);
  const organisations = [organisation, record.reading.organisation].filter((name) => name !== null);
  const people = [record.reading.person, record.message.fromName].filter((name) => name !== null);
  const mask = maskOf(masks, organisation) ?? 'An organisation';
  return [
    ...organisations.flatMap((name) => [name, ...tellingWords(name)]).map((name) => [name, mask] as const),
    ...people.map((name) => [name, organisations.includes(name) ? mask : 'a person'] as const),
  ];
}
