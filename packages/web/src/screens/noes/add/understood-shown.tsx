import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import type { Understood } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { formatList } from '../../../i18n/format-list.ts';
import { t } from '../../../i18n/t.ts';
import { Notice } from '../../../ui/notice.tsx';

interface UnderstoodShownProps {
  readonly understood: Understood;
  readonly isNo: boolean;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** What a pasted letter says, before it is kept. */
export function UnderstoodShown({ understood, isNo, children }: UnderstoodShownProps) {
  const { from, subject, date, organisation, role, person, field, reasons, doors, because } = understood;
  const facts: readonly (readonly [string, string | null])[] = [
    [t.add.organisation, organisation],
    [t.add.role, role],
    [t.add.person, person],
    [t.add.from, from],
    [t.add.subject, subject],
    [t.add.date, formatDay(date)],
    [t.add.field, isNo ? t.field[field] : null],
    [t.add.reason, formatList(reasons.map((reason) => t.reason[reason]))],
    [t.noes.doors, formatList(doors.map(({ kind }) => t.door[kind]))],
    [t.add.because, because],
  ];
  const section = useRef<HTMLElement>(null);
  // The button that was pressed has gone: whoever uses the keyboard, or listens, goes on with what it says.
  useEffect(() => section.current?.focus(), []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={isNo ? t.add.understood : t.add.notANo}
      className="flex flex-col gap-5 outline-none"
    >
      <div>
        {isNo ? (
          <p className="font-medium">{t.add.understood}</p>
        ) : (
          <Notice tone="warning" title={t.add.notANo}>
            {t.add.notANoHelp}
          </Notice>
        )}
      </div>
      <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-1.5 text-[0.9375rem]">
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="min-w-0 break-words">{value}</dd>
            </div>
          ))}
      </dl>
      <span className="flex flex-wrap gap-3">{children}</span>
    </section>
  );
}
