import type { StoredDraft, OutboxRow } from '../../store/store.ts';
import type { ExportContext } from './export-context.ts';
import { recordsOf } from '../load.ts';
import { stateOf, toSummary } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';
import type { RejectionSummary } from '../views.ts';

/** A no with all that is known of it, as it is exported. */
export interface ExportedNo extends RejectionRecord {
  readonly summary: RejectionSummary;
  /** The user said that it is none: it is in no list, but still theirs. */
  readonly dismissed: boolean;
  readonly drafts: readonly StoredDraft[];
  readonly letters: readonly OutboxRow[];
}

const PAGE = 100;

/** Every no, some at a time, in the order in which they were found. */
export async function* noPages(context: ExportContext): AsyncGenerator<readonly ExportedNo[]> {
  const now = await context.now();
  const rows = await context.store.read((reader) => reader.rejections());
  for (let at = 0; at < rows.length; at += PAGE) {
    yield await context.store.read(async (reader) => {
      const noes: ExportedNo[] = [];
      for (const record of await recordsOf(reader, rows.slice(at, at + PAGE))) {
        const state = stateOf(record, now);
        const rejectionId = record.row.id;
        const drafts = await reader.drafts(rejectionId);
        const letters = await reader.outbox({ rejectionId });
        noes.push({ ...record, summary: toSummary(record, state), dismissed: state.dismissed, drafts, letters });
      }
      return noes;
    });
  }
}
