import type { Job, StoreReader, StoreTransactor, Summariser } from './store.ts';

/** Rejections that a transaction changed: by their id, or by the key of their message. */
export interface Touched {
  readonly ids: Set<string>;
  readonly messageKeys: Set<string>;
  /** Rejections of which the summary is wanted anew, and from whom. */
  readonly renewed: Map<string, Summariser>;
  /** Whether a job that falls due was put down, claimed, put off, done or dropped. */
  due: boolean;
  /** Ids of accounts that were added. */
  readonly newAccounts: string[];
}

export function nothingTouched(): Touched {
  return { ids: new Set(), messageKeys: new Set(), renewed: new Map(), due: false, newAccounts: [] };
}

type Writers = Pick<
  StoreTransactor,
  | 'addRejection'
  | 'rehangRejection'
  | 'appendEvents'
  | 'putReadings'
  | 'keep'
  | 'emptyKept'
  | 'saveDraft'
  | 'addOutbox'
  | 'moveOutbox'
  | 'putAccount'
> &
  JobWriters;

type JobWriters = Pick<
  StoreTransactor,
  'putJob' | 'claimJob' | 'extendLease' | 'finishJob' | 'postponeJob' | 'dropJob'
>;

/** The same writers, noting what they touch: everything that a summary is made of, and everything that is shown beside it. */
export function noteTouched(
  writers: Writers & Pick<StoreReader, 'outbox'>,
  touched: Touched,
): Writers & Pick<StoreTransactor, 'renewSummaries'> {
  const { ids, messageKeys, renewed } = touched;
  return {
    ...noteDue(writers, touched),
    addRejection: (row) => {
      ids.add(row.id);
      return writers.addRejection(row);
    },
    rehangRejection: (id, messageKey) => {
      ids.add(id);
      return writers.rehangRejection(id, messageKey);
    },
    appendEvents: (events) => {
      for (const { rejectionId } of events) ids.add(rejectionId);
      return writers.appendEvents(events);
    },
    putReadings: (readings) => {
      for (const { key } of readings) messageKeys.add(key);
      return writers.putReadings(readings);
    },
    keep: (messages) => {
      for (const { key } of messages) messageKeys.add(key);
      return writers.keep(messages);
    },
    emptyKept: (keys) => {
      for (const key of keys) messageKeys.add(key);
      return writers.emptyKept(keys);
    },
    saveDraft: (draft) => {
      ids.add(draft.rejectionId);
      return writers.saveDraft(draft);
    },
    addOutbox: (row) => {
      ids.add(row.rejectionId);
      return writers.addOutbox(row);
    },
    moveOutbox: async (id, ...how) => {
      for (const row of await writers.outbox({ id })) ids.add(row.rejectionId);
      return writers.moveOutbox(id, ...how);
    },
    renewSummaries: (rejectionIds, summariser) => {
      for (const id of rejectionIds) renewed.set(id, summariser);
      return Promise.resolve();
    },
  };
}

/** Accounts that are read are jobs as well, which never fall due. */
const NEVER_DUE = 'watch';

/** What others wait for: jobs whose time may be another now, and accounts that nobody watches yet. */
function noteDue(writers: Writers, touched: Touched): JobWriters & Pick<StoreTransactor, 'putAccount'> {
  const note = ({ kind }: Pick<Job, 'kind'>): void => {
    if (kind !== NEVER_DUE) touched.due = true;
  };
  return {
    putAccount: (account) => {
      // One that is put for the first time was not changed since it was made.
      if (account.createdAt === account.updatedAt) touched.newAccounts.push(account.id);
      return writers.putAccount(account);
    },
    putJob: (job) => {
      note(job);
      return writers.putJob(job);
    },
    claimJob: async (claim) => {
      const job = await writers.claimJob(claim);
      if (job !== null) note(job);
      return job;
    },
    extendLease: (job, until) => {
      note(job);
      return writers.extendLease(job, until);
    },
    finishJob: (job) => {
      note(job);
      return writers.finishJob(job);
    },
    postponeJob: (job, ...when) => {
      note(job);
      return writers.postponeJob(job, ...when);
    },
    dropJob: (dedupKey) => {
      touched.due = true;
      return writers.dropJob(dedupKey);
    },
  };
}
