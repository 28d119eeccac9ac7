import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { leaveNote, sharedNoQuery, sharedQuery } from '../../../api/organisation.ts';
import type { SharedNoView } from '../../../api/types.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { saidOf } from '../../../words/said-of.ts';

/** What the counsellor wrote to the member before, and room for more. */
export function NoteForm({ view: { id, notes } }: { readonly view: SharedNoView }) {
  const words = t.organisation.counsel;
  const client = useQueryClient();
  const [text, setText] = useState('');
  const leaving = useMutation({
    mutationFn: () => leaveNote(id, text),
    onSuccess: (view) => {
      client.setQueryData(sharedNoQuery(id).queryKey, view);
      void client.invalidateQueries({ ...sharedQuery, exact: true });
      setText('');
    },
  });
  return (
    <form
      className="flex max-w-[68ch] flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!leaving.isPending) leaving.mutate();
      }}
    >
      <ul className="flex flex-col gap-4 empty:hidden">
        {notes.map((note) => (
          <li key={note.id} className="border-l-2 border-accent pl-4">
            <p className="letter" dir="auto">
              {note.text}
            </p>
            <p className="mt-1 text-sm text-muted">{formatMoment(note.at)}</p>
          </li>
        ))}
      </ul>
      <TextArea
        label={words.note}
        help={words.noteHelp}
        rows={4}
        maxLength={5_000}
        dir="auto"
        value={text}
        error={saidOf(leaving.error, 'text')}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" className="self-start">
        {words.leave}
      </Button>
      <output className="block text-[0.9375rem] empty:absolute">
        {leaving.isSuccess && text === '' ? words.left : ''}
      </output>
      {leaving.error === null ? null : <ErrorNotice error={leaving.error} saidAt={['text']} />}
    </form>
  );
}
