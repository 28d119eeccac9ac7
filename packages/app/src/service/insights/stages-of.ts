import { organisationDomain } from '@ajar/core';
import type { OutcomeKind, RejectionEvent } from '@ajar/core';

import type { MessageRow, StoreReader } from '../../store/store.ts';
import { myAddresses } from '../me.ts';
import { toldOf } from '../present/advice-input.ts';
import { OUTCOME_WORDS } from '../present/plain-words.ts';
import { isMine } from '../watch/gather.ts';
import type { Counted } from './counted.ts';
import { localDay } from './local-day.ts';
import type { Named, Naming } from './named.ts';

/** One step of an application; `day` is an ISO day, null where nobody knows it. */
export interface Stage {
  readonly day: string | null;
  readonly says: string;
}

/** One application that ended in a no, with its steps, oldest first. */
export interface Application extends Named {
  readonly field: string;
  readonly stages: readonly Stage[];
}

const YEAR = 366 * 86_400_000;

const BEFORE: Readonly<Partial<Record<MessageRow['verdict'], string>>> = {
  acknowledgement: 'They confirmed that it arrived.',
  invitation: 'They invited me to the next step.',
  'on-hold': 'They had not decided yet.',
};

const FAR: Readonly<Record<string, string>> = {
  screened: 'I had a first talk or screening.',
  reviewed: 'It was read or reviewed.',
  interviewed: 'I was interviewed or met them.',
  final: 'I was in the last round.',
  client: 'I had worked with them before.',
};

/** The steps of these applications, oldest no first: from what came before in the mailbox, the no, and its events. */
export async function stagesOf(
  reader: StoreReader,
  noes: readonly Counted[],
  naming: Naming,
  zone: string,
): Promise<readonly Application[]> {
  const before = await lettersBefore(reader, noes);
  return noes
    .toSorted((a, b) => (a.life.receivedAt ?? 0) - (b.life.receivedAt ?? 0))
    .map((no) => {
      const steps = [...(before.get(no) ?? []), ...ownSteps(no)].toSorted((a, b) => a.at - b.at);
      return {
        ...naming(no),
        field: no.life.field,
        stages: steps.map(({ at, says }) => ({ day: localDay(at, zone), says })),
      };
    });
}

interface Step {
  readonly at: number;
  readonly says: string;
}

/** What came before each no: in its own thread, or as the only matter with that house. In three questions for all of them. */
async function lettersBefore(
  reader: StoreReader,
  noes: readonly Counted[],
): Promise<ReadonlyMap<Counted, readonly Step[]>> {
  const mine: ReadonlySet<string> = new Set(await myAddresses(reader));
  const refs = [...new Set(noes.flatMap(({ record }) => record.message.refs))];
  const threads = [...(await reader.messagesWithIds(refs)), ...(await reader.messagesReferringTo(refs))];
  const byRef = new Map<string, MessageRow[]>();
  for (const row of threads)
    for (const ref of row.messageId === null ? row.refs : [row.messageId, ...row.refs])
      byRef.set(ref, [...(byRef.get(ref) ?? []), row]);
  const houses = Map.groupBy(noes, ({ record }) => houseOf(record.message));
  const apart = await reader.messagesWithVerdict(['acknowledgement', 'invitation', 'on-hold']);
  const byHouse = Map.groupBy(apart, houseOf);
  return new Map(
    noes.map((no) => {
      const { message } = no.record;
      const house = houseOf(message);
      const alone = house !== null && houses.get(house)?.length === 1 ? (byHouse.get(house) ?? []) : [];
      const rows = [...message.refs.flatMap((ref) => byRef.get(ref) ?? []), ...alone];
      return [no, stepsIn(rows, message, mine)];
    }),
  );
}

function houseOf({ fromAddress }: MessageRow): string | null {
  return fromAddress === null ? null : organisationDomain(fromAddress);
}

function stepsIn(rows: readonly MessageRow[], no: MessageRow, mine: ReadonlySet<string>): readonly Step[] {
  const until = no.date ?? 0;
  const unique = [...new Map(rows.map((row) => [row.key, row])).values()];
  const before = unique.filter((row) => row.date !== null && row.date < until && until - row.date < YEAR);
  const asked = before.filter((row) => isMine(row, mine)).map((row) => row.date ?? 0);
  const first = asked.length === 0 ? [] : [{ at: Math.min(...asked), says: 'I wrote to them.' }];
  const theirs = before.flatMap((row): readonly Step[] => {
    const says = isMine(row, mine) ? undefined : BEFORE[row.verdict];
    return says === undefined ? [] : [{ at: row.date ?? 0, says }];
  });
  return [...first, ...theirs];
}

/** The no, how far it had got, and everything that happened to it since. */
function ownSteps({ record, state, life }: Counted): readonly Step[] {
  const at = life.receivedAt ?? record.row.createdAt;
  const { stage } = toldOf(record);
  const far = stage === undefined ? undefined : FAR[stage];
  return [
    // In front of the no, whenever it was told.
    ...(far === undefined ? [] : [{ at: at - 1, says: far }]),
    { at, says: 'They said no.' },
    ...life.events.flatMap(stepOf),
    ...state.outcomes.map((came) => ({ at: came.at, says: saidOf(came.outcome) })),
  ];
}

/** A record praises nobody. */
function saidOf(outcome: OutcomeKind): string {
  return outcome === 'no-again' ? 'They said no again.' : OUTCOME_WORDS[outcome];
}

const ANSWERED: Readonly<Record<string, string>> = {
  'ask-again': 'I answered, and asked to be considered again.',
  'ask-feedback': 'I answered, and asked for feedback.',
  thank: 'I answered with thanks.',
  'keep-in-touch': 'I answered, and asked to stay in touch.',
};

function stepOf(event: RejectionEvent): readonly Step[] {
  const { at } = event;
  switch (event.kind) {
    case 'sent':
      return [{ at, says: ANSWERED[event.intent ?? ''] ?? 'I answered.' }];
    case 'bounced':
      return [{ at, says: 'My answer could not be delivered.' }];
    case 'closed':
      return [{ at, says: 'I let it go.' }];
    case 'reopened':
      return [{ at, says: 'I took it up again.' }];
    default:
      return [];
  }
}
