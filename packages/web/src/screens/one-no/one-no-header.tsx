import { Link } from '@tanstack/react-router';

import type { RejectionDetail } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { what, who } from '../../words/who.ts';
import { RowStatus } from '../noes/row-status.tsx';

/** Who and what, and in short: which no it is and what could be done. */
export function OneNoHeader({ no }: { readonly no: RejectionDetail }) {
  const facts = [t.field[no.field], t.finality[no.finality ?? 'unknown'], t.form[no.form], formatDay(no.receivedAt)];
  return (
    <header>
      <Link to="/" className="inline-flex min-h-10 items-center gap-1 rounded pr-2 text-[0.9375rem] text-muted hover:text-ink">
        <Icon name="back" />
        {t.one.back}
      </Link>
      <h1 className="mt-2 font-letter text-3xl leading-tight tracking-tight break-words">
        <bdi>{who(no)}</bdi>
      </h1>
      <p className="mt-1 text-[1.0625rem] break-words">
        <bdi>{what(no)}</bdi>
      </p>
      <p className="mt-1 text-sm text-muted">
        {facts.filter((fact) => fact !== '').join(' · ')} <RowStatus no={no} />
      </p>
      {no.correction.verdict === 'not-a-rejection' || no.status === 'settled' ? null : (
        <p className="mt-4">
          <span className="text-muted">{t.one.inShort}:</span> {t.action[no.advice.action]}.{' '}
          <a href="#advice" className="text-accent underline underline-offset-4">
            {t.one.toAdvice}
          </a>
        </p>
      )}
    </header>
  );
}
