import { Link } from '@tanstack/react-router';

import { formatMonth } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';
import { buttonLook } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DoorsTable } from './doors-table.tsx';
import { MonthDay } from './month-day.tsx';
import { monthAfter, monthGrid } from './month-grid.ts';
import type { SentenceDoors } from './one-sentence.ts';
import { useDayKeys } from './use-day-keys.ts';

interface DoorsMonthProps {
  readonly month: string;
  readonly today: string;
  readonly doors: readonly SentenceDoors[];
}

/** One month as a calendar, a table by weeks; below it the same doors with their words. */
export function DoorsMonth({ month, today, doors }: DoorsMonthProps) {
  const here = doors.filter(({ date }) => date?.startsWith(month) === true);
  const byDay = Map.groupBy(here, ({ date }) => date);
  const first = today.startsWith(month) ? today : (here.map(({ date }) => date ?? '').toSorted()[0] ?? `${month}-01`);
  const { grid, active, onKeyDown } = useDayKeys(month, first);
  const name = formatMonth(month);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h2 className="mr-auto text-xl max-sm:basis-full font-semibold tracking-tight" aria-live="polite">
          {name}
        </h2>
        <MonthLink month={monthAfter(month, -1)} label={t.doorsPage.previousMonth} icon="back" />
        <Link to="/doors" search={{ month: today.slice(0, 7) }} replace className={buttonLook('plain')}>
          {t.doorsPage.thisMonth}
        </Link>
        <MonthLink month={monthAfter(month, 1)} label={t.doorsPage.nextMonth} icon="forward" />
      </div>
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a calendar is a grid made of a table (ARIA APG)
        role="grid"
        aria-describedby="month-keys"
        onKeyDown={onKeyDown}
        className="w-full table-fixed border-collapse rounded-lg bg-sheet"
      >
        <caption className="sr-only">{name}</caption>
        <thead>
          <tr>
            {t.doorsPage.weekdays.map((weekday) => (
              <th key={weekday} scope="col" className="border border-line px-1 py-2 text-sm font-medium text-muted">
                <abbr title={weekday} className="no-underline">
                  {weekday.slice(0, 2)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, at) => (
                <MonthDay
                  key={day ?? t.doorsPage.weekdays[at]}
                  day={day}
                  isToday={day === today}
                  isActive={day === active}
                  doors={day === null ? [] : (byDay.get(day) ?? [])}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id="month-keys" className="mt-2 text-sm text-muted max-sm:sr-only">
        {t.doorsPage.monthKeys}
      </p>
      <div className="mt-6">
        {here.length === 0 ? (
          <p className="text-muted">{t.doorsPage.monthNone}</p>
        ) : (
          <DoorsTable caption={name} doors={here} />
        )}
      </div>
    </>
  );
}

interface MonthLinkProps {
  readonly month: string;
  readonly label: string;
  readonly icon: 'back' | 'forward';
}

function MonthLink({ month, label, icon }: MonthLinkProps) {
  return (
    <Link to="/doors" search={{ month }} replace aria-label={label} title={label} className={buttonLook('plain')}>
      <Icon name={icon} />
    </Link>
  );
}
