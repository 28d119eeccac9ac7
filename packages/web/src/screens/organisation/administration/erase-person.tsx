import { useMutation, useQueryClient } from '@tanstack/react-query';

import { erasePerson, peopleQuery } from '../../../api/organisation.ts';
import type { PersonView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { focusSection } from '../../../ui/focus-section.ts';
import { TypedQuestion } from '../../../ui/typed-question.tsx';

/** Erases somebody and all of theirs, once the word is typed that says so. */
export function ErasePerson({ person: { id, name } }: { readonly person: PersonView }) {
  const words = t.organisation.administration;
  const client = useQueryClient();
  const erasing = useMutation({
    mutationFn: (_word: string) => erasePerson(id),
    onSuccess: (people) => {
      client.setQueryData(peopleQuery.queryKey, people);
      focusSection('people');
    },
  });
  return (
    <TypedQuestion
      button={words.erase}
      buttonName={words.erasePerson(name)}
      title={words.eraseQuestion(name)}
      help={words.eraseHelp}
      ask={words.eraseType}
      word="erase"
      yes={words.eraseYes}
      no={words.eraseNo}
      action={erasing}
    />
  );
}
