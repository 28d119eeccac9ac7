import { Link } from '@tanstack/react-router';

import type { FeedbackView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Section } from '../../ui/section.tsx';
import { whoOf } from '../../words/who.ts';
import { NoteForm } from './note-form.tsx';

/** Notes on a no as a whole, or on words that are read otherwise by now: none is lost. */
export function NotesLeft({ notes }: { readonly notes: FeedbackView['notes'] }) {
  return (
    <Section id="notes" title={t.feedbackPage.notes}>
      <ul className="flex flex-col gap-4">
        {notes.map((note) => (
          <li key={`${note.id} ${note.quote ?? ''}`}>
            <Link to="/noes/$id" params={{ id: note.id }} className="rounded underline underline-offset-4">
              <bdi>{whoOf(note)}</bdi>
            </Link>
            <NoteForm id={note.id} quote={note.quote} who={whoOf(note)} learned={note.text} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
