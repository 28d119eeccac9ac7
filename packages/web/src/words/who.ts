import { bareSubject } from '@ajar/core';

import type { DoorView, RejectionSummary } from '../api/types.ts';
import { t } from '../i18n/t.ts';

/** The name in `Ann Lee <ann@example.org>`, or the address where there is no name. */
export function senderName(from: string): string {
  const name = from
    .slice(0, Math.max(from.lastIndexOf('<'), 0))
    .replaceAll('"', '')
    .trim();
  return name === '' ? from : name;
}

/** Who said no, as well as it is known: the organisation, the person, or at least the address. */
export function who(no: RejectionSummary): string {
  return no.organisation ?? no.person ?? (no.from === '' ? t.noes.nobodyKnown : senderName(no.from));
}

/** What it was about: the role, or the subject of the mail; empty where that says no more than who it was. */
export function what(no: RejectionSummary): string {
  const about = no.role ?? bareSubject(no.subject);
  return about.trim().toLowerCase() === who(no).trim().toLowerCase() ? '' : about;
}

/** Who said no, where no more is known than this. */
export function whoOf({ organisation, person, about }: Pick<DoorView, 'organisation' | 'person' | 'about'>): string {
  return organisation ?? person ?? about;
}
