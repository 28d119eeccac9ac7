import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Account } from '../packages/app/src/account/account.ts';
import { compose } from '../packages/app/src/outbox/compose.ts';
import { letterJob } from '../packages/app/src/service/sending/job-keys.ts';
import { openStore } from '../packages/app/src/store/open-store.ts';
import type { OutboxRow, OutboxState, Store } from '../packages/app/src/store/store.ts';
import type { TestEngine } from '../packages/app/src/store/testing/test-engine.ts';
import { ENGINES } from '../packages/app/src/store/testing/engines.ts';
import { addRejectionWithDraft, outboxRow } from '../packages/app/src/store/testing/samples.ts';
import type { Fault, FaultySmtp } from './servers/faulty-smtp.ts';
import { MOMENTS, startFaultySmtp } from './servers/faulty-smtp.ts';
import { present } from './servers/missing.ts';
import { seeded } from './support/seeded.ts';
import type { SendOrder } from './support/send-worker.ts';

const PROCESSES = 3;
const SEED = 20_261_126;

/** Over a third of all sessions go wrong, at every step, in every way. */
function faultOf(random: () => number): Fault | null {
  if (random() > 0.36) return null;
  const at = MOMENTS[Math.floor(random() * MOMENTS.length)] ?? 'dot';
  const way = random();
  const keeps = random() < 0.6;
  if (way < 0.2 && at !== 'middle' && at !== 'after') return { at, does: 'say', line: '451 4.3.0 not now' };
  return { at, does: way < 0.4 ? 'hang' : 'drop', keeps };
}

interface Told {
  readonly rows: readonly OutboxRow[];
  /** How often each letter was delivered, by its id. */
  readonly delivered: ReadonlyMap<string, number>;
  readonly kills: number;
  readonly sessions: number;
}

async function torture(engine: TestEngine, mode: SendOrder['mode'], letters: number): Promise<Told> {
  const random = seeded(SEED);
  const target = engine.newTarget();
  await using store = await openStore(target);
  await using smtp = present(await startFaultySmtp(() => faultOf(random)));
  const account = accountAt(smtp);
  await approve(store, account, letters);
  const order: SendOrder = { target, mode, account };
  const kills = await sendWithKills(order, random, smtp, async () => {
    const waiting = await store.read((reader) => reader.jobs('send'));
    return waiting.length === 0;
  });
  const rows = await store.read((reader) => reader.outbox({}));
  const delivered = new Map<string, number>();
  for (const { raw } of smtp.accepted) {
    const id = /^X-Ajar-Id: (\S+)/imu.exec(raw)?.[1] ?? '';
    delivered.set(id, (delivered.get(id) ?? 0) + 1);
  }
  return { rows, delivered, kills, sessions: smtp.sessions() };
}

function accountAt(smtp: FaultySmtp): Account {
  const server = { host: smtp.host, port: smtp.port, security: 'tls' } as const;
  return {
    id: 'a',
    address: 'me@home.example',
    name: 'Me',
    user: 'me',
    imap: server,
    smtp: server,
    signIn: { kind: 'password' },
    trusted: smtp.certificate,
    filesSent: true,
  };
}

async function approve(store: Store, account: Account, letters: number): Promise<void> {
  const rows = await Promise.all(Array.from({ length: letters }, (_, index) => letter(`letter-${String(index)}`)));
  await store.write(async (transactor) => {
    await addRejectionWithDraft(transactor);
    await transactor.putAccount({
      id: account.id,
      address: account.address,
      data: JSON.stringify(account),
      state: '{}',
      createdAt: 1,
      updatedAt: 1,
    });
    for (const row of rows) {
      await transactor.addOutbox(row);
      await transactor.putJob(letterJob('send', row.id, row.leavesAt ?? 0));
    }
  });
}

async function letter(id: string): Promise<OutboxRow> {
  const row = outboxRow(id, { replyKey: id, way: 'send', accountId: 'a', leavesAt: Date.now() });
  const raw = await compose({
    from: { name: 'Me', address: 'me@home.example' },
    to: 'editor@paper.example',
    subject: 'Re: Your story',
    headers: {},
    text: 'Dear Ann,\n\nThank you for reading it.\n\n.\n\nKind regards,\nMe',
    messageId: row.messageId,
    date: new Date(1_790_000_000_000),
    outboxId: id,
  });
  return { ...row, raw };
}

/**
 * Three processes send; after every few sessions, as the seed has it, one of them is killed at some moment of its work and
 * another takes its place.
 */
async function sendWithKills(
  order: SendOrder,
  random: () => number,
  smtp: FaultySmtp,
  isDone: () => Promise<boolean>,
): Promise<number> {
  const workers = Array.from({ length: PROCESSES }, () => startWorker(order));
  let kills = 0;
  let next = 10;
  try {
    while (!(await isDone())) {
      await sleep(5 + random() * 45);
      if (smtp.sessions() < next) continue;
      next = smtp.sessions() + 25 + Math.floor(random() * 40);
      const index = Math.floor(random() * PROCESSES);
      workers[index]?.kill('SIGKILL');
      kills += 1;
      workers[index] = startWorker(order);
    }
  } finally {
    await Promise.all(
      workers.map(async (worker) => {
        const gone = once(worker, 'exit');
        worker.kill('SIGKILL');
        await gone;
      }),
    );
  }
  return kills;
}

function startWorker(order: SendOrder): ChildProcess {
  const script = fileURLToPath(new URL('support/send-worker.ts', import.meta.url));
  const args = ['--conditions=ajar-source', script, JSON.stringify(order)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function count(rows: readonly OutboxRow[], state: OutboxState): number {
  return rows.filter((row) => row.state === state).length;
}

describe.each(ENGINES)('sending under torture on $name', ({ name, missing, start }) => {
  describe.skipIf(missing !== null)('three processes, killed at random, a server that goes wrong', () => {
    let engine: TestEngine;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine[Symbol.asyncDispose]());

    test('delivers nothing twice and loses nothing in silence', { timeout: 300_000 }, async () => {
      const letters = 600;
      const { rows, delivered, kills, sessions } = await torture(engine, 'once', letters);
      const twice = [...delivered].filter(([, times]) => times > 1);
      const unknown = rows.filter(({ state }) => state === 'unknown');
      console.info(
        `${name}: ${String(letters)} letters, ${String(sessions)} sessions, ${String(kills)} kills, sent ${String(count(rows, 'sent'))}, ` +
          `unknown ${String(unknown.length)} (of these delivered ${String(unknown.filter(({ id }) => delivered.has(id)).length)}), ` +
          `refused ${String(count(rows, 'refused'))}, approved ${String(count(rows, 'approved'))}, delivered twice ${String(twice.length)}`,
      );
      expect(twice).toEqual([]);
      expect(rows).toHaveLength(letters);
      // Whatever is not sent is known to the user as that; nothing is left half-way.
      for (const { id, state } of rows) {
        if (state === 'sent') expect(delivered.get(id), `${id} is called sent`).toBe(1);
        else if (state !== 'unknown') expect(delivered.get(id), `${id} is called ${state}`).toBeUndefined();
        expect(['sent', 'unknown', 'refused', 'approved']).toContain(state);
      }
      // No job is left, so one that still waits would wait for ever.
      expect(count(rows, 'approved')).toBe(0);
      expect(count(rows, 'sent')).toBeGreaterThan(letters / 2);
      expect(kills).toBeGreaterThan(3);
    });

    test('would show it if something were delivered twice: an ordinary job does', { timeout: 300_000 }, async () => {
      const letters = 220;
      const { delivered, kills } = await torture(engine, 'naive', letters);
      const twice = [...delivered].filter(([, times]) => times > 1);
      console.info(
        `${name}, ordinary job: ${String(letters)} letters, ${String(kills)} kills, delivered twice or more ${String(twice.length)}, ` +
          `most copies ${String(Math.max(...delivered.values()))}`,
      );
      expect(twice.length).toBeGreaterThan(0);
    });
  });
});
