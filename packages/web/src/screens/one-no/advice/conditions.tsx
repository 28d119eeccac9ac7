import type { ReactNode } from 'react';

import type { RejectionDetail } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import { momentSaid } from '../../../words/moment-said.ts';
import { isAnswered } from './is-answered.ts';
import { lastDayAhead } from './last-day-ahead.ts';

/** What goes with an advice: what is locked, the days, how often it worked, and where a letter would go while none has gone. */
export function Conditions({ no }: { readonly no: RejectionDetail }) {
  const { advice } = no;
  const lastDay = lastDayAhead(no.doorQuotes);
  const sendable = !isAnswered(no);
  return (
    <ul className="mt-6 flex flex-col gap-2 text-[0.9375rem] text-muted">
      {advice.locked ? <Fact icon="lock">{t.advice.locked}</Fact> : null}
      {lastDay === null ? null : <Fact icon="clock">{t.advice.lastDay(formatDay(lastDay))}</Fact>}
      {advice.notBefore === null ? null : (
        <Fact icon="clock">
          {advice.action === 'keep-in-touch'
            ? t.advice.comeBack(formatDay(advice.notBefore))
            : t.advice.notBefore(formatDay(advice.notBefore))}
        </Fact>
      )}
      {sendable && typeof advice.when?.says === 'string' ? (
        <li>
          <Icon name="clock" className="mr-2" />
          <span className="text-ink">{t.advice.moment(momentSaid(advice.when))}</span>{' '}
          {spoken(advice.when.why.join(' '))}
        </li>
      ) : null}
      {advice.odds === null ? null : (
        // The source ends in an address, which has no place to break at.
        <li className="wrap-anywhere">
          {t.advice.odds}
          {t.app.colon}
          <span className="text-ink">{spoken(advice.odds.band)}</span> ({t.advice.source}
          {t.app.colon}
          {spoken(advice.odds.source)})
        </li>
      )}
      {sendable && (advice.action === 'ask-again' || advice.action === 'ask-feedback') ? (
        <li>{t.advice.worst}</li>
      ) : null}
      {!sendable || (advice.to === null && no.replyable.ok) ? null : (
        <li className="wrap-anywhere">
          {advice.to === null ? `${t.advice.nobody}${spoken(no.replyable.why)}` : t.advice.to(advice.to)}
        </li>
      )}
    </ul>
  );
}

function Fact({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <li className="text-ink">
      <Icon name={icon} className="mr-2" />
      {children}
    </li>
  );
}
