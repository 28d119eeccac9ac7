import { Link } from '@tanstack/react-router';

import type { LetterSaid as Letter } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { whoOf } from '../../words/who.ts';
import { NoteForm } from './note-form.tsx';

/** A letter in which somebody told the user more. */
export function LetterSaid({ letter }: { readonly letter: Letter }) {
  const { id, at, text, more, quote, learned, certain } = letter;
  return (
    <li>
      <Sheet className="p-5">
        <p className="mb-3 text-[0.9375rem]">
          <Link to="/noes/$id" params={{ id }} className="rounded font-semibold underline-offset-4 hover:underline">
            <bdi>{whoOf(letter)}</bdi>
          </Link>{' '}
          <bdi className="text-muted">{letter.about}</bdi>{' '}
          <time dateTime={at ?? undefined} className="text-sm text-muted">
            {formatDay(at)}
          </time>
        </p>
        {text === '' ? (
          <p className="text-muted">{t.feedbackPage.notKept}</p>
        ) : (
          <blockquote className="max-w-[62ch] letter" dir="auto">
            {text}
            {more ? ' …' : ''}
          </blockquote>
        )}
        {certain ? null : <p className="mt-2 text-sm text-muted">{t.feedbackPage.unsure}</p>}
        {more ? <p className="mt-1 text-sm text-muted">{t.feedbackPage.longer}</p> : null}
        <NoteForm id={id} quote={quote} who={whoOf(letter)} learned={learned} />
      </Sheet>
    </li>
  );
}
