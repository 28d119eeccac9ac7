import { parseSearch, searchText } from '@ajar/core/list';

import type { ListFilter } from '../../service/ajar.ts';
import type { OpenList } from '../../service/open-list.ts';
import type { ListPage, RejectionSummary } from '../../service/views.ts';
import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, numberOption, textOption } from '../options.ts';
import { rejectionTable } from '../render/rejection-table.ts';
import { SEARCH_NAMES } from '../search-names.ts';
import { withList } from '../session.ts';
import { several } from '../text/numbers.ts';

type Options = Readonly<Record<string, unknown>>;

const USUAL_LINES = 100;
const MOST_LINES = 500;

export async function list(face: Face, _words: Words, options: Options): Promise<Exit> {
  const { unclear, ...search } = parseSearch(textOption(options, 'search') ?? '', SEARCH_NAMES);
  const filter = {
    field: textOption(options, 'field'),
    status: textOption(options, 'status'),
    reason: textOption(options, 'reason'),
    door: textOption(options, 'door'),
    search: textOption(options, 'search') === undefined ? undefined : searchText(search),
  };
  const limit = numberOption(options, 'limit', '--limit', 1, MOST_LINES) ?? USUAL_LINES;
  const whole = face.options.json || flagOption(options, 'all');
  return withList(face, async (ajar) => {
    const page = await ajar.page({ ...filter, limit: whole ? 0 : limit });
    const rows = whole ? await ajar.list(filter) : page.rows;
    await tellUnclear(face, unclear);
    if (face.options.json) await face.out.json(rows);
    else if (rows.length === 0) await tellNothing(face, await isEmpty(ajar, filter));
    else await print(face, ajar, { ...page, rows });
    return rows.length === 0 ? EXIT.findings : EXIT.fine;
  });
}

async function print(face: Face, ajar: OpenList, { rows, total }: Pick<ListPage, 'rows' | 'total'>): Promise<void> {
  const ids = rows.map((row: RejectionSummary) => row.id);
  const everyId = [...ids, ...(await ajar.idsBeside(ids))];
  await face.out.line(rejectionTable(rows, everyId, face.width, face.paint));
  const noes = several(total, 'no', 'noes');
  if (rows.length < total)
    await face.err.line(
      `\nThe newest ${rows.length} of ${noes}. All of them: ajar list --all   as data: ajar list --json`,
    );
  else if (face.err.isTerminal) await face.err.line(`\n${noes}. Look at one with: ajar show ID`);
}

async function tellUnclear(face: Face, unclear: ListPage['unclear']): Promise<void> {
  for (const { text, what, key } of unclear) {
    const why = what === 'key' ? `There is no "${key}:" to search by` : `Ajar knows no such value for "${key}:"`;
    await face.err.line(`${why}, so "${text}" was searched for as words.`);
  }
}

/** Whether there is none at all, or only none that fits. */
async function isEmpty(ajar: OpenList, filter: ListFilter): Promise<boolean> {
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return !filtered || (await ajar.page({ limit: 0 })).total === 0;
}

async function tellNothing(face: Face, empty: boolean): Promise<void> {
  if (empty)
    await face.err.line('No noes here yet. Read some mail with: ajar scan PATH   or look round with: ajar demo');
  else await face.err.line('No no fits that. Without the filter there are some: ajar list');
}
