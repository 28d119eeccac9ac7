import { Link } from '@tanstack/react-router';

import type { RejectionDetail } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { what, who } from '../../words/who.ts';
import { lastListSearch } from '../noes/last-opened.ts';
import { Facts } from '../../ui/facts.tsx';
import { RowStatus } from '../noes/row-status.tsx';

/** Who and what, and in short: which no it is and what could be done. */
export function OneNoHeader({ no }: { readonly no: RejectionDetail }) {
  const letter = no.withoutLetter === true ? [t.noes.noted] : [t.finality[no.finality ?? 'unknown'], t.form[no.form]];
  const facts = [t.field[no.field], ...letter, formatDay(no.receivedAt)];
  return (
    <header>
      <Link
        to="/"
        search={lastListSearch()}
        className="inline-flex min-h-10 items-center gap-1 rounded pr-2 text-[0.9375rem] text-muted hover:text-ink"
      >
        <Icon name="back" />
        {t.one.back}
      </Link>
      <h1 className="mt-2 font-letter text-3xl leading-tight tracking-tight break-words">
        <bdi>{who(no)}</bdi>
      </h1>
      <p className="mt-1 text-[1.0625rem] break-words empty:hidden">{what(no) === '' ? null : <bdi>{what(no)}</bdi>}</p>
      <p className="mt-1 text-sm text-muted">
        <Facts facts={facts.filter((fact) => fact !== '')} />
      </p>
      <InShort no={no} />
    </header>
  );
}

/** One line: how a letter under way gets on, what came of it where something did, else what could be done. */
function InShort({ no }: { readonly no: RejectionDetail }) {
  if (no.correction.verdict === 'not-a-rejection') return null;
  const toAnswer = no.today?.why === 'to-answer';
  const came = no.proposals.length > 0 || no.bounce?.permanent === true || toAnswer || no.answers > 0;
  const asks = no.status === 'to-decide' && came;
  const begun = came && (no.status === 'drafting' || no.status === 'approved');
  const place = no.letter !== null || begun ? 'answer' : 'outcome';
  const news = no.letter !== null || asks || begun || no.status === 'settled' || no.status === 'waiting';
  return (
    <p className="mt-4">
      <span className="text-muted">
        {news ? t.one.where : t.one.inShort}
        {t.app.colon}
      </span>
      {news ? <RowStatus no={no} /> : `${t.action[no.advice.action]}.`}{' '}
      <a href={news ? `#${place}` : '#advice'} className="text-accent underline underline-offset-4">
        {news ? t.one.to[place] : t.one.toAdvice}
      </a>
    </p>
  );
}
