import type { OutboxRow, StoredAccount, StoredDraft } from '../../store/store.ts';
import type { ExportContext } from './export-context.ts';
import { noPages } from './no-pages.ts';
import type { ExportedNo } from './no-pages.ts';
import { messagePages } from './pages.ts';

/**
 * Everything that is kept, as one JSON document that is written while it is read. There are no secrets in it: passwords lie
 * in the keychain, and settings that open something are left out.
 */
export async function* noesJson(context: ExportContext): AsyncGenerator<string> {
  const { settings, accounts, scans } = await context.store.read(async (reader) => ({
    settings: await reader.settings(),
    accounts: await reader.accounts(),
    scans: await reader.scanStates(),
  }));
  const about = { format: 'ajar-export', version: 1, exportedAt: new Date(await context.now()).toISOString() };
  yield `${JSON.stringify({ ...about, profile: context.profile }).slice(0, -1)},\n`;
  yield `"settings":${JSON.stringify(mapped(settings))},\n`;
  yield `"accounts":${JSON.stringify(accounts.map(accountShape))},\n`;
  yield `"readFrom":${JSON.stringify(scans.map(({ path, done, updatedAt }) => ({ path, done, updatedAt })))},\n`;
  yield '"noes":[';
  yield* items(noesOf(context));
  yield '],\n"messages":[';
  yield* items(keptMessages(context));
  yield '],\n"headings":[';
  yield* items(headings(context));
  yield ']}\n';
}

async function* items(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = '\n';
  for await (const value of values) {
    yield separator + JSON.stringify(value);
    separator = ',\n';
  }
}

async function* noesOf(context: ExportContext): AsyncGenerator {
  for await (const page of noPages(context)) yield* page.map(noShape);
}

function noShape({ row, summary, dismissed, reading, events, drafts, letters }: ExportedNo): unknown {
  return {
    ...summary,
    dismissed,
    messageKey: row.messageKey,
    createdAt: row.createdAt,
    reading,
    events,
    drafts: drafts.map(draftShape),
    letters: letters.map(letterShape),
  };
}

function draftShape({ data, ...rest }: StoredDraft): unknown {
  return { ...rest, ...(parsed(data) as object) };
}

function letterShape({ raw, fence: _fence, ...rest }: OutboxRow): unknown {
  return { ...rest, source: Buffer.from(raw).toString('utf8') };
}

function accountShape({ address, data, state, createdAt }: StoredAccount): unknown {
  return { address, createdAt, account: parsed(data), state: parsed(state) };
}

/** Messages that are kept whole, as fields; their sources are in mail.mbox. */
async function* keptMessages(context: ExportContext): AsyncGenerator {
  for await (const { rows, kept } of messagePages(context.store)) {
    for (const { key, verdict, cue, sourceId } of rows) {
      const one = kept.get(key);
      if (one !== undefined) yield { key, verdict, cue, sourceId, ...one.message };
    }
  }
}

/** All other mail that was read: who, when and about what, never its text. */
async function* headings(context: ExportContext): AsyncGenerator {
  for await (const { rows, kept } of messagePages(context.store)) yield* rows.filter((row) => !kept.has(row.key));
}

/** An address that opens something (a calendar's) is as good as a password, and may be given to others with the file. */
const OPENS_SOMETHING = /secret|token|password/iu;

function mapped(settings: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const told = Object.entries(settings).filter(([name]) => !OPENS_SOMETHING.test(name));
  return Object.fromEntries(told.map(([name, value]) => [name, parsed(value)]));
}

/** Most values are JSON; what is not is a word or a number as it stands. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
