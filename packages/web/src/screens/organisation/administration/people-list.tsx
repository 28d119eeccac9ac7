import { useDeferredValue, useState } from 'react';

import type { PersonView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { PersonRow } from './person-row.tsx';

/** So many are drawn; the others are found by name. */
const MOST_SHOWN = 50;
/** From so many on it is quicker to search. */
const MANY = 8;

/** Everybody, or who is searched for. */
export function PeopleList({ people }: { readonly people: readonly PersonView[] }) {
  const words = t.organisation.administration;
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim().toLowerCase());
  const found = people.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(wanted));
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <>
      {people.length < MANY ? null : (
        <TextField
          className="mb-4"
          type="search"
          label={words.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul className="flex flex-col gap-3">
        {shown.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <output className="mt-4 block text-muted empty:hidden">
        {found.length === 0
          ? words.nobodyFound
          : found.length > shown.length
            ? words.moreFound(found.length - shown.length)
            : ''}
      </output>
    </>
  );
}
