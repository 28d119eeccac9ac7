import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { erasePerson, peopleQuery } from '../../../api/organisation.ts';
import type { PersonView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Question } from '../../../ui/dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { TextField } from '../../../ui/text-field.tsx';

/** The same in every language, as the server wants it. */
const WORD = 'erase';

/** Asks for a word to be typed: nothing brings back what this takes away. */
export function ErasePerson({ person: { id, name } }: { readonly person: PersonView }) {
  const words = t.organisation.administration;
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const erasing = useMutation({
    mutationFn: () => erasePerson(id),
    onSuccess: (people) => {
      client.setQueryData(peopleQuery.queryKey, people);
      focusSection('people');
    },
  });
  const isMeant = typed.trim().toLowerCase() === WORD;
  return (
    <>
      <Button
        aria-label={words.erasePerson(name)}
        onClick={() => {
          setTyped('');
          erasing.reset();
          setAsking(true);
        }}
      >
        {words.erase}
      </Button>
      <Question open={isAsking} onOpenChange={setAsking} title={words.eraseQuestion(name)}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (isMeant) erasing.mutate();
          }}
        >
          <p className="text-muted">{words.eraseHelp}</p>
          <TextField
            label={words.eraseType}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <span className="flex flex-wrap gap-3">
            <Button look="main" onClick={() => setAsking(false)}>
              {words.eraseNo}
            </Button>
            <Button type="submit" disabled={!isMeant || erasing.isPending}>
              {words.eraseYes}
            </Button>
          </span>
          {erasing.error === null ? null : <ErrorNotice error={erasing.error} />}
        </form>
      </Question>
    </>
  );
}
