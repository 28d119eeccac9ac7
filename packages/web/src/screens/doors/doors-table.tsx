import { Link } from '@tanstack/react-router';

import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { useShown } from '../../ui/use-shown.ts';
import { whoOf } from '../../words/who.ts';
import { doorWhen } from './door-when.ts';
import { kindsSaid } from './one-sentence.ts';
import type { SentenceDoors } from './one-sentence.ts';

const COLUMNS = [
  { title: t.doorsPage.when, width: 'lg:w-[18%]' },
  { title: t.doorsPage.door, width: 'lg:w-[20%]' },
  { title: t.doorsPage.who, width: 'lg:w-[24%]' },
  { title: t.doorsPage.words, width: '' },
];

const SHOWN_FIRST = 40;

interface DoorsTableProps {
  readonly caption: string;
  readonly doors: readonly SentenceDoors[];
  readonly faded?: boolean;
}

/** Doors with their words, each with the way back to its no. Where there is little room every row is a little sheet of its own. */
export function DoorsTable({ caption, doors, faded = false }: DoorsTableProps) {
  const { count, more } = useShown(doors.length, SHOWN_FIRST);
  // Where the heading says that no day is named, no row says so again.
  const dated = doors.some(({ date }) => date !== null);
  const columns = dated ? COLUMNS : COLUMNS.slice(1);
  return (
    <>
      <table className="block w-full rounded-lg border border-line bg-sheet lg:table lg:table-fixed lg:border-separate lg:border-spacing-0">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only lg:not-sr-only lg:table-header-group">
          <tr className="text-left text-sm text-muted">
            {columns.map(({ title, width }) => (
              <th key={title} scope="col" className={`px-4 py-2 font-medium ${width}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block lg:table-row-group">
          {doors.slice(0, count).map((one) => (
            <DoorRow key={`${one.id} ${one.date ?? ''} ${one.quote}`} door={one} dated={dated} faded={faded} />
          ))}
        </tbody>
      </table>
      {more === null ? null : (
        <Button className="mt-3" onClick={more}>
          {t.doorsPage.more}
        </Button>
      )}
    </>
  );
}

const CELL = 'lg:table-cell lg:border-t lg:border-line lg:px-4 lg:py-3 lg:align-top';

interface DoorRowProps {
  readonly door: SentenceDoors;
  readonly dated: boolean;
  readonly faded: boolean;
}

function DoorRow({ door: one, dated, faded }: DoorRowProps) {
  const ink = faded ? 'text-muted' : '';
  return (
    <tr className={`block border-t border-line px-4 py-3 first:border-t-0 lg:table-row lg:first:border-t ${ink}`}>
      {dated ? (
        <td
          className={`${CELL} mr-2 inline-block align-top ${faded || one.date === null ? 'text-muted' : 'font-medium text-accent'}`}
        >
          <time dateTime={one.date ?? undefined}>{doorWhen(one)}</time>
        </td>
      ) : null}
      <td className={`${CELL} inline-block align-top ${dated ? '' : 'font-medium text-accent'}`}>
        {kindsSaid(one.kinds)}
        {one.contacts
          .filter((contact) => !one.quote.includes(contact))
          .map((contact) => (
            <bdi key={contact} className="block text-sm wrap-anywhere text-muted">
              {t.doorsPage.contact(contact)}
            </bdi>
          ))}
      </td>
      <th scope="row" className={`${CELL} block text-left font-normal`}>
        <Link
          to="/noes/$id"
          params={{ id: one.id }}
          className="rounded font-semibold underline-offset-4 hover:underline"
        >
          <bdi>{whoOf(one)}</bdi>
        </Link>
        {one.about === whoOf(one) ? null : <bdi className="block text-sm wrap-anywhere text-muted">{one.about}</bdi>}
      </th>
      <td className={`${CELL} block max-lg:mt-1.5`}>
        <q className="font-letter leading-snug wrap-anywhere" dir="auto">
          {one.quote}
        </q>
      </td>
    </tr>
  );
}
