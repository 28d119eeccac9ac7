import type { TimelineEntry } from '../../../api/types.ts';
import { formatClock, formatDay } from '../../../i18n/format-date.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';

/** Everything that happened, oldest first; with the hour where several things fell on one day. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return null;
  const days = Map.groupBy(entries, ({ at }) => formatDay(at));
  const when = ({ at }: TimelineEntry): string => {
    const day = formatDay(at);
    return (days.get(day)?.length ?? 0) > 1 ? t.outcomes.dayAndTime(day, formatClock(at)) : day;
  };
  return (
    <>
      <h3 className="mt-6 mb-3 text-sm font-medium text-muted">{t.outcomes.timeline}</h3>
      <ol className="relative border-l-2 border-line pl-5">
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.kind} ${entry.text}`} className="relative pb-3 last:pb-0">
            <span
              aria-hidden="true"
              className="absolute top-2 -left-[1.6rem] size-2.5 rounded-full border-2 border-edge bg-paper"
            />
            <time
              dateTime={entry.at}
              className={`mr-3 inline-block text-sm text-muted tabular-nums ${days.size < entries.length ? 'min-w-28' : 'min-w-20'}`}
            >
              {when(entry)}
            </time>
            {spoken(entry.text)}
          </li>
        ))}
      </ol>
    </>
  );
}
