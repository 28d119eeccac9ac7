import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { Account, Credentials, ServerAddress } from '../../account/account.ts';
import type { DueWork } from '../../jobs/job-kind.ts';
import { runDueOnce } from '../../jobs/run-due.ts';
import { openStore } from '../../store/open-store.ts';
import type { OutboxRow, Store } from '../../store/store.ts';
import { openAccounts } from '../accounts/open-accounts.ts';
import type { Context } from '../context.ts';
import { approveDraft } from '../drafts/approve-draft.ts';
import { writeDraft } from '../drafts/write-draft.ts';
import { dueWork } from '../due-work.ts';
import { profileClock } from '../profile-clock.ts';
import type { ClockOptions } from '../profile-clock.ts';
import { scan } from '../scan/scan.ts';
import { PACE } from '../sending/pace.ts';
import type { SendingPace } from '../sending/pace.ts';
import { list, show } from '../use-cases.ts';
import type { DraftView } from '../views.ts';
import { aNo } from './profile-with.ts';

/** A server that a test has started. */
interface Server {
  readonly port: number;
  readonly certificate: string;
}

export interface SendingFacts {
  readonly smtp?: Server | undefined;
  readonly security?: ServerAddress['security'] | undefined;
  readonly imap?: { readonly port: number } | undefined;
  readonly filesSent?: boolean | undefined;
  readonly address?: string | undefined;
  readonly credentials?: Credentials | undefined;
  readonly letters?: readonly (string | Uint8Array)[] | undefined;
  /** Called whenever somebody signs in. */
  readonly onSignIn?: (() => Promise<void>) | undefined;
}

/** A profile with one account and a no in it, on a Thursday morning that lasts until the clock is set. */
export interface SendingProfile {
  readonly context: Context;
  /** The same profile as another process has it open. */
  readonly elsewhere: () => Promise<Context>;
  readonly pass: (milliseconds: number) => void;
  /** Sets the clock forward, or back, while no time passes. */
  readonly setClock: (milliseconds: number) => void;
  /** An approved letter of thanks. */
  readonly approved: () => Promise<DraftView>;
  /** Does what is due for letters; what watching makes due is not counted. */
  readonly due: (context?: Context) => Promise<number>;
  readonly rows: () => Promise<readonly OutboxRow[]>;
  readonly shown: () => Promise<DraftView['sending']>;
}

export const MORNING = '2026-11-26T10:00:00+01:00';
export const ME = 'tom@abara.example';
const PASSWORD: Credentials = { kind: 'password', user: 'writer', password: 'correct horse' };
const QUICK: SendingPace = { ...PACE, limits: { beforeMs: 4_000, afterMs: 4_000 } };

export async function sendingProfile(facts: SendingFacts): Promise<SendingProfile> {
  const root = await mkdtemp(join(tmpdir(), 'ajar-sending-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  let now = Date.parse(MORNING);
  let steady = 0;
  const open = async (): Promise<Context> => {
    const store = await openStore({ file: join(root, 'ajar.db') });
    onTestFinished(() => store[Symbol.asyncDispose]());
    return contextOn(store, facts, { now: () => now, steady: () => steady, zone: 'Europe/Berlin' });
  };
  const context = await open();
  const letters = facts.letters ?? [aNo()];
  const paths = letters.map((_, index) => join(root, `${String(index)}.eml`));
  await Promise.all(letters.map((letter, index) => writeFile(paths[index] ?? '', letter)));
  await scan(context, paths, { me: [facts.address ?? ME] });
  await addAccount(context, facts);
  const rows = (): Promise<readonly OutboxRow[]> => context.store.read((reader) => reader.outbox({}));
  return {
    context,
    elsewhere: open,
    pass: (milliseconds) => {
      now += milliseconds;
      steady += milliseconds;
    },
    setClock: (milliseconds) => {
      now += milliseconds;
    },
    approved: async () => {
      const [no] = await list(context);
      const draft = await writeDraft(context, no?.id ?? '', { intent: 'thank' });
      return approveDraft(context, draft.id, draft.text);
    },
    due: (who = context) =>
      runDueOnce({ store: who.store, work: ofLetters(dueWork(who, QUICK)), now: () => who.now() }),
    rows,
    shown: async () => {
      const [no] = await list(context);
      return (await show(context, no?.id ?? '')).drafts[0]?.sending ?? null;
    },
  };
}

const OF_LETTERS = new Set(['send', 'save-to-drafts', 'find-sent', 'file-sent']);

function ofLetters(work: DueWork): DueWork {
  return Object.fromEntries(Object.entries(work).filter(([kind]) => OF_LETTERS.has(kind)));
}

function contextOn(store: Store, { credentials = PASSWORD, onSignIn }: SendingFacts, time: ClockOptions): Context {
  const clock = profileClock(time);
  return {
    store,
    profile: 'test',
    demo: false,
    llm: { key: null, timeoutMs: 0 },
    accounts: openAccounts({ folder: null }, undefined, time.now ?? Date.now),
    signIn: async () => {
      await onSignIn?.();
      return credentials;
    },
    now: () => clock.now(store),
    setForward: (since) => clock.setForward(since),
    zone: clock.zone,
  };
}

async function addAccount(context: Context, facts: SendingFacts): Promise<void> {
  const { smtp, imap, filesSent = true, address = ME, security = 'starttls' } = facts;
  if (smtp === undefined) return;
  const account: Account = {
    id: 'account',
    address,
    name: 'Tom Abara',
    user: address,
    imap: { host: 'localhost', port: imap?.port ?? 1, security: 'tls' },
    smtp: { host: 'localhost', port: smtp.port, security },
    signIn: { kind: 'password' },
    trusted: smtp.certificate === '' ? null : smtp.certificate,
    filesSent,
  };
  await context.store.write((transactor) =>
    transactor.putAccount({
      id: account.id,
      address,
      data: JSON.stringify(account),
      state: '{}',
      createdAt: 1,
      updatedAt: 1,
    }),
  );
}
