import { setTimeout as sleep } from 'node:timers/promises';

import { Random } from '../corpus/random.ts';
import { deliverMail } from './deliver-mail.ts';
import type { Delivered, Mailbox } from './deliver-mail.ts';
import type { LoadPlan } from './load-plan.ts';
import { compare } from './load-report.ts';
import type { Compared } from './load-report.ts';
import { putDay, putLetter } from './make-due.ts';
import { organisationHouse } from './organisation-house.ts';
import type { OrganisationHouse } from './organisation-house.ts';
import { seenRows, watchRows } from './watched-rows.ts';
import { WorkerTeam } from './worker-team.ts';
import type { TeamFigures } from './worker-team.ts';

export interface LoadReport extends Compared, TeamFigures {
  readonly plan: LoadPlan;
  readonly seconds: number;
  readonly kills: number;
  readonly crashes: number;
  /** Letters by the state they came to, and how many a server got twice. */
  readonly letters: Readonly<Record<string, number>>;
  readonly lettersTwice: number;
  /** Messages that were read as a no, and those of them that are in the list of their member. */
  readonly noesRead: number;
  readonly noesListed: number;
  /** Days that fell due for members, and how many of them were done. */
  readonly days: number;
  readonly daysDone: number;
}

const AT_ONCE = 4;

/** Nothing new for so long, and what is missing is lost. */
const PATIENCE_MS = 60_000;

/** Lets an organisation work under load while things go wrong, and compares what came of it with what was put in. */
export async function runLoad(plan: LoadPlan, tell: (words: string) => void): Promise<LoadReport> {
  await using house = await organisationHouse({ durable: false });
  const mailboxes = await settle(house, plan, tell);
  await watchRows(house.owner, house.schema);
  await using team = new WorkerTeam(house.env, plan.workers);
  await team.ready();
  await team.watches(plan.accounts);
  tell(`${String(plan.workers)} workers watch ${String(plan.accounts)} accounts`);
  const began = performance.now();
  const from = Date.now();
  await makeDue(house, plan, mailboxes, from);
  const delivered: Delivered[] = [];
  const delivering = deliverMail(plan, mailboxes.slice(0, plan.accounts), delivered, house.dovecot.lmtpPort);
  const trouble = makeTrouble(house, plan, team, tell);
  await Promise.all([delivering, trouble]);
  tell(`${String(delivered.length)} messages delivered in ${seconds(began)} s`);
  await untilDone(house, plan, delivered, tell);
  const took = seconds(began);
  const report = { plan, seconds: took, kills: plan.kills, crashes: plan.crashes, ...(await outcome(house)) };
  return { ...report, ...compare(delivered, await seenRows(house.owner)), ...(await team.figures()) };
}

/** The members; those that have an account first. */
async function settle(
  house: OrganisationHouse,
  plan: LoadPlan,
  tell: (words: string) => void,
): Promise<readonly Mailbox[]> {
  const began = performance.now();
  const mailboxes: Mailbox[] = [];
  for (let number = 0; number < plan.members; number += 1) {
    const { id } = await house.organisation.addMember({ name: `Member ${String(number)}` });
    const address = number < plan.accounts ? await house.addAccount(id, `m${String(number)}@home.example`) : '';
    mailboxes.push({ member: id, address });
  }
  tell(`${String(plan.members)} members, ${String(plan.accounts)} accounts in ${seconds(began)} s`);
  return mailboxes;
}

/** A day for everybody, and letters for some, spread over the time of the plan. */
async function makeDue(
  house: OrganisationHouse,
  plan: LoadPlan,
  mailboxes: readonly Mailbox[],
  from: number,
): Promise<void> {
  const random = new Random(plan.seed + 1);
  const moment = (): number => Math.round(from + random.next() * plan.seconds * 1_000);
  const putOne = async ({ member, address }: Mailbox, number: number): Promise<void> => {
    const store = await house.storeOf(member);
    await putDay(store, moment());
    if (number < plan.letters) await putLetter(store, `letter-${String(number)}`, address, moment());
  };
  for (let first = 0; first < mailboxes.length; first += AT_ONCE)
    await Promise.all(mailboxes.slice(first, first + AT_ONCE).map((one, index) => putOne(one, first + index)));
}

/** Kills workers and stops the database in turns, evenly over the time of the plan. */
async function makeTrouble(
  { postgres }: OrganisationHouse,
  plan: LoadPlan,
  team: WorkerTeam,
  tell: (words: string) => void,
): Promise<void> {
  const turns = [
    ...Array.from({ length: plan.kills }, () => 'kill'),
    ...Array.from({ length: plan.crashes }, () => 'crash'),
  ];
  const random = new Random(plan.seed + 2);
  const order = turns.map((what) => ({ what, at: random.next() })).toSorted((a, b) => a.at - b.at);
  for (const { what } of order) {
    await sleep((plan.seconds * 1_000) / (order.length + 1));
    if (what === 'kill') await team.killOne(random.next());
    else await postgres.crash();
    tell(what === 'kill' ? 'a worker was killed, and another started' : 'the database was stopped, and is back');
  }
}

/** Until all that was put in came out, or nothing more comes. */
async function untilDone(
  house: OrganisationHouse,
  plan: LoadPlan,
  delivered: readonly Delivered[],
  tell: (words: string) => void,
): Promise<void> {
  let [last, lastAt] = ['', performance.now()];
  for (;;) {
    const { rows } = await house.owner.query<{ messages: number; unlisted: number; days: number; letters: number }>(
      `select (select count(*)::int from load.seen) as messages,
         (select count(*)::int from ${house.schema}.message m where verdict = 'rejection'
           and not exists (select from ${house.schema}.rejection r where r.member = m.member and r.message_key = m.key)) as unlisted,
         (select count(*)::int from ${house.schema}.job where kind = 'door' and state = 'done') as days,
         (select count(*)::int from ${house.schema}.outbox where state in ('approved', 'sending')) as letters`,
    );
    const [now] = rows;
    if (
      now !== undefined &&
      now.messages >= delivered.length + plan.letters &&
      now.unlisted === 0 &&
      now.days >= plan.members &&
      now.letters === 0
    )
      return;
    const text = JSON.stringify(now);
    if (text !== last) [last, lastAt] = [text, performance.now()];
    if (performance.now() - lastAt > PATIENCE_MS) {
      tell(`nothing new for ${String(PATIENCE_MS / 1_000)} s: ${text}`);
      return;
    }
    await sleep(250);
  }
}

async function outcome({
  owner,
  schema,
  smtp,
}: OrganisationHouse): Promise<
  Pick<LoadReport, 'letters' | 'lettersTwice' | 'days' | 'daysDone' | 'noesRead' | 'noesListed'>
> {
  const letters = await owner.query<{ state: string; count: number }>(
    `select state, count(*)::int from ${schema}.outbox group by state`,
  );
  const days = await owner.query<{ all: number; done: number }>(
    `select count(*)::int as all, count(*) filter (where state = 'done')::int as done from ${schema}.job where kind = 'door'`,
  );
  const noes = await owner.query<{ read: number; listed: number }>(
    `select (select count(*)::int from ${schema}.message where verdict = 'rejection') as read,
       (select count(*)::int from ${schema}.rejection r join ${schema}.message m on m.member = r.member and m.key = r.message_key
         where m.verdict = 'rejection') as listed`,
  );
  const sent = Map.groupBy(smtp.accepted, ({ raw }) => /^X-Ajar-Id: (\S+)/imu.exec(raw)?.[1] ?? '');
  return {
    letters: Object.fromEntries(letters.rows.map(({ state, count }) => [state, count])),
    lettersTwice: [...sent.values()].filter(({ length }) => length > 1).length,
    noesRead: noes.rows[0]?.read ?? 0,
    noesListed: noes.rows[0]?.listed ?? 0,
    days: days.rows[0]?.all ?? 0,
    daysDone: days.rows[0]?.done ?? 0,
  };
}

function seconds(began: number): number {
  return Math.round((performance.now() - began) / 100) / 10;
}
