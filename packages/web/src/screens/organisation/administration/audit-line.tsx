import type { AuditRowView } from '../../../api/types.ts';
import { formatInFull, formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';

/** Who did what to whom, as a sentence. */
export function AuditLine({ row: { at, who, what, whom, detail } }: { readonly row: AuditRowView }) {
  const words = t.organisation.administration;
  const by = who === null ? (what === 'sign-in-failed' ? words.unknown : words.machine) : nameOf(who);
  const to = whom === null || whom.id === who?.id ? '' : nameOf(whom);
  const roles = (detail['roles'] ?? '').split(' ').flatMap((role) => nameIn(t.organisation.role, role));
  const more = [...roles, ...nameIn(words.how, detail['how'] ?? ''), ...[detail['from'] ?? []].flat()];
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 px-4 py-2.5 text-[0.9375rem]">
      <span className="min-w-0 wrap-anywhere">
        {words.did[what](by, to)}
        {more.length === 0 ? null : <span className="text-sm text-muted"> ({more.join(', ')})</span>}
      </span>
      <time dateTime={at} title={formatInFull(at)} className="text-sm text-muted tabular-nums">
        {formatMoment(at)}
      </time>
    </li>
  );
}

function nameOf({ name }: NonNullable<AuditRowView['who']>): string {
  return name ?? t.organisation.administration.somebodyGone;
}

function nameIn(names: Readonly<Record<string, string>>, code: string): readonly string[] {
  const name = names[code];
  return name === undefined ? [] : [name];
}
