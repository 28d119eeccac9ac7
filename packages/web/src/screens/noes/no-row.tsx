import { Link } from '@tanstack/react-router';
import { memo } from 'react';

import type { RejectionSummary } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { doorWords } from '../../words/door-words.ts';
import { Facts } from '../../ui/facts.tsx';
import { RowCheck } from './batch/row-check.tsx';
import type { Group } from './groups.ts';
import { RowLeaving } from './row-leaving.tsx';
import { RowStatus } from './row-status.tsx';
import { todayWords } from './today-words.ts';
import { what, who } from '../../words/who.ts';

interface NoRowProps {
  readonly no: RejectionSummary;
  readonly group: Group;
  /** Its place in the group, from 0, of `total`: most rows of a long list are not on the page. */
  readonly at: number;
  readonly total: number;
}

/** One no in the list: who, what, the words that decided it, why, what is open, and where it stands. */
export const NoRow = memo(function NoRow({ no, group, at, total }: NoRowProps) {
  return (
    <li
      aria-posinset={at + 1}
      aria-setsize={total}
      className="group relative row-lazy flex border-b border-line focus-within:bg-sheet hover:bg-sheet has-checked:bg-wash"
    >
      <span className="shrink-0 pt-4 pl-1">
        <RowCheck place={{ id: no.id, group, at }} name={who(no)} />
      </span>
      <article className="grid min-w-0 flex-1 grid-cols-1 gap-x-6 gap-y-1 px-2 py-4 sm:px-4 md:grid-cols-[1fr_16rem]">
        <div className="min-w-0">
          <h3 className="text-[1.0625rem] leading-snug">
            <Link
              to="/noes/$id"
              params={{ id: no.id }}
              data-row={no.id}
              data-group={group}
              data-at={at}
              preload={false}
              className="scroll-mb-32 outline-none after:absolute after:inset-0 after:content-[''] focus-visible:after:rounded-md focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
            >
              <bdi className="font-semibold">{who(no)}</bdi> <bdi className="text-muted">{what(no)}</bdi>
            </Link>
          </h3>
          {no.because === null ? null : (
            <blockquote className="mt-1 line-clamp-2 max-w-[62ch] font-letter text-[1.0625rem] leading-snug" dir="auto">
              {t.app.quoted(no.because)}
            </blockquote>
          )}
          <RowFacts no={no} />
          <RowDoors no={no} />
        </div>
        <div className="flex flex-wrap items-baseline gap-x-3 text-sm text-muted md:flex-col md:items-end md:gap-y-1 md:text-right">
          <time dateTime={no.receivedAt ?? undefined}>{formatDay(no.receivedAt) || t.noes.undated}</time>
          <DayNear no={no} />
          {no.leaving === null ? <RowStatus no={no} /> : <RowLeaving no={no} leaving={no.leaving} />}
          {no.status === 'to-decide' && no.letter === null && !isToMend(no) ? <span>{whomToAnswer(no)}</span> : null}
        </div>
      </article>
    </li>
  );
});

/** Which day makes it one for today, where a day does. */
function DayNear({ no }: { readonly no: RejectionSummary }) {
  const words = todayWords(no.today);
  return words === '' ? null : <span className="font-medium text-ink">{words}</span>;
}

/** The letter came back: there may well be somebody to answer, at another address. */
function isToMend({ bounce }: RejectionSummary): boolean {
  return bounce?.permanent === true;
}

/** Of use while it is to decide; afterwards it would read like something to do. */
function whomToAnswer({ person, replyable }: RejectionSummary): string {
  return replyable.ok ? t.noes.answerTo(person ?? replyable.to ?? '') : t.noes.nobody;
}

function RowFacts({ no }: { readonly no: RejectionSummary }) {
  const facts = [
    t.field[no.field],
    ...(no.withoutLetter === true ? [] : [t.finality[no.finality ?? 'unknown']]),
    ...(no.reasons.length === 0 ? [t.reason['none-given']] : no.reasons.map((reason) => t.reason[reason])),
    no.withoutLetter === true ? t.noes.noted : t.form[no.form],
    ...(no.corrected ? [t.noes.corrected] : []),
  ];
  return (
    <p className="mt-1.5 text-sm text-muted">
      <Facts facts={facts} />
    </p>
  );
}

function RowDoors({ no }: { readonly no: RejectionSummary }) {
  if (no.doors.length === 0) return null;
  return (
    <p className="mt-1 text-sm text-accent">
      <Icon name="door" className="mr-1.5" />
      <span className="sr-only">
        {t.noes.doors}
        {t.app.colon}
      </span>
      {no.doors.map((door) => doorWords(door)).join('; ')}
    </p>
  );
}
