import type { StoreReader, StoreTransactor, Summariser } from './store.ts';

/** Rejections that a transaction changed: by their id, or by the key of their message. */
export interface Touched {
  readonly ids: Set<string>;
  readonly messageKeys: Set<string>;
  /** Rejections of which the summary is wanted anew, and from whom. */
  readonly renewed: Map<string, Summariser>;
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
>;

/** The same writers, noting what they touch: everything that a summary is made of, and everything that is shown beside it. */
export function noteTouched(
  writers: Writers & Pick<StoreReader, 'outbox'>,
  { ids, messageKeys, renewed }: Touched,
): Writers & Pick<StoreTransactor, 'renewSummaries'> {
  return {
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
