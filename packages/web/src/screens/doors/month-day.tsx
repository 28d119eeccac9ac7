import { Link } from '@tanstack/react-router';

import { t } from '../../i18n/t.ts';
import { whoOf } from '../../words/who.ts';
import { kindsSaid } from './one-sentence.ts';
import type { SentenceDoors } from './one-sentence.ts';

interface MonthDayProps {
  readonly day: string | null;
  readonly isToday: boolean;
  /** Tab leads to it; the arrow keys to the others. */
  readonly isActive: boolean;
  readonly doors: readonly SentenceDoors[];
}

/** The table below the calendar has the others. */
const MOST = 4;

/** One day of the calendar with its doors; on a phone, where names have no room, how many. */
export function MonthDay({ day, isToday, isActive, doors }: MonthDayProps) {
  if (day === null) return <td className="border border-line bg-paper">{'\u00A0'}</td>;
  return (
    <td
      data-day={day}
      tabIndex={isActive ? 0 : -1}
      className="h-14 border border-line p-1 align-top focus-visible:-outline-offset-2 sm:h-24 sm:p-1.5"
      aria-current={isToday ? 'date' : undefined}
    >
      <time
        dateTime={day}
        className={`inline-grid size-6 place-items-center rounded-full text-sm ${isToday ? 'bg-accent font-semibold text-on-accent forced-colors:border' : 'text-muted'}`}
      >
        {Number(day.slice(8))}
        {isToday ? <span className="sr-only"> {t.doorsPage.today}</span> : null}
      </time>
      {doors.length === 0 ? null : (
        <>
          <span className="mt-0.5 block rounded bg-wash text-center text-sm font-medium text-accent sm:hidden">
            <span aria-hidden="true">{doors.length}</span>
            <span className="sr-only">{t.doorsPage.doorsOn(doors.length)}</span>
          </span>
          <ul className="mt-1 flex flex-col gap-1 max-sm:hidden">
            {doors.slice(0, MOST).map((door) => (
              <li key={`${door.id} ${door.quote}`}>
                <Link
                  to="/noes/$id"
                  params={{ id: door.id }}
                  tabIndex={-1}
                  className={`block rounded px-1.5 py-0.5 text-sm leading-tight wrap-anywhere hover:underline ${door.standing === 'past' ? 'bg-sunk text-muted' : 'bg-wash text-accent'}`}
                >
                  <bdi className="block font-medium">{whoOf(door)}</bdi>
                  <span className="block text-xs">{kindsSaid(door.kinds)}</span>
                </Link>
              </li>
            ))}
            {doors.length > MOST ? (
              <li className="px-1.5 text-xs text-muted">{t.doorsPage.andMore(doors.length - MOST)}</li>
            ) : null}
          </ul>
        </>
      )}
    </td>
  );
}
