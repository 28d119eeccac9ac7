import { Link } from '@tanstack/react-router';

import type { SayingView } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';
import { whoOf } from '../../words/who.ts';
import { NoteForm } from './note-form.tsx';

/** One thing that was said: in their words, by whom, and what the user takes from it. */
export function SayingShown({ saying }: { readonly saying: SayingView }) {
  const { id, quote, said, form, at, learned } = saying;
  return (
    <li className="border-t border-line px-4 py-3 first:border-t-0">
      {said === 'yours' ? (
        <p className="text-muted">{t.feedbackPage.yours}</p>
      ) : (
        <blockquote className="max-w-[62ch] font-letter text-[1.0625rem] leading-snug wrap-anywhere" dir="auto">
          {t.app.quoted(quote)}
        </blockquote>
      )}
      <p className="mt-1 text-sm text-muted">
        <Link to="/noes/$id" params={{ id }} className="rounded text-ink underline underline-offset-4">
          <bdi>{whoOf(saying)}</bdi>
        </Link>
        {[formatDay(at), form === 'form-letter' || form === 'automated' ? t.feedbackPage.formLetter : '']
          .filter((fact) => fact !== '')
          .map((fact) => ` · ${fact}`)
          .join('')}
      </p>
      <NoteForm id={id} quote={quote} who={whoOf(saying)} learned={learned} />
    </li>
  );
}
