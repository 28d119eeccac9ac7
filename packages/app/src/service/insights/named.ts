import { bareSubject, maskOf, masksFor, plainRole, tellingWords, withoutNames } from '@ajar/core';

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
    // Subjects are written by strangers and hold names in every form; a role holds those that nobody has recognised.
    const role = no.state.correction.role ?? no.record.reading.role ?? '';
    const unnamed = withoutNames(
      role,
      namesIn(no).map((name) => [name, ' ']),
    );
    return { organisation: maskOf(masks, organisation), person: null, about: plainRole(unnamed) };
  };
}

function nameOf({ record, state }: Counted): Named {
  const { reading, message } = record;
  return {
    organisation: state.correction.organisation ?? reading.organisation,
    person: reading.person ?? (message.fromName === '' ? null : message.fromName),
    about: state.correction.role ?? reading.role ?? bareSubject(message.subject),
  };
}

/** Every name that is known of a no, and the words of them that tell. */
function namesIn(no: Counted): readonly string[] {
  const { reading, message } = no.record;
  const organisations = [nameOf(no).organisation, reading.organisation].filter((name) => name !== null);
  const people = [reading.person, message.fromName].filter((name) => name !== null);
  return [...organisations, ...organisations.flatMap(tellingWords), ...people, ...people.flatMap(tellingWords)];
}
