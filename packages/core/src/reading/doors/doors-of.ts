import type { DoorKind } from '../../vocabulary.ts';
import { claimsAbout, claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import { dateIn } from '../dates/date-in.ts';
import type { Passage } from '../passage/passage.ts';
import type { Door } from '../reading.ts';
import { contactIn } from './contact-in.ts';

/** The doors a letter leaves open, each once, with the date and the contact its sentence names. */
export function doorsOf(claims: readonly Claim[], passage: Passage, sent: number | null): readonly Door[] {
  const refused = new Set(claimsThatSay(claims, 'no-feedback').map(({ sentence }) => sentence));
  const doors = new Map<DoorKind, Door>();
  for (const claim of claimsAbout(claims, 'door:')) {
    if (claim.inSubject || (claim.phrase.says === 'door:feedback-offered' && refused.has(claim.sentence))) continue;
    const kind = claim.phrase.says.slice('door:'.length) as DoorKind;
    const door = doorAt(claim, kind, passage, sent);
    if (kind === 'contact-named' && door.contact === null) continue;
    const known = doors.get(kind);
    if (known === undefined || worth(door) > worth(known)) doors.set(kind, door);
  }
  return [...doors.values()].toSorted((one, other) => one.start - other.start);
}

function worth(door: Door): number {
  return (door.date === null ? 0 : 2) + (door.contact === null ? 0 : 1);
}

function doorAt(claim: Claim, kind: DoorKind, passage: Passage, sent: number | null): Door {
  const sentence = passage.sentences[claim.sentence];
  const start = passage.tokens.starts[sentence?.first ?? claim.from] ?? claim.start;
  const end = passage.tokens.ends[(sentence?.last ?? claim.to) - 1] ?? claim.end;
  const words = passage.text.slice(start, end);
  return {
    kind,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    date: dateIn(words, sent),
    contact: contactIn(words),
  };
}
