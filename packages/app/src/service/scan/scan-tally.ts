import type { Skipped } from '../../mailbox/mail-source.ts';
import type { MessageRow } from '../../store/store.ts';
import type { FoundNo, ScanOptions } from '../ajar.ts';
import { isoOf, senderOf } from '../present/summary.ts';
import type { ScanCounts } from '../views.ts';
import { SkippedCounts } from './skipped-counts.ts';

/** When a message came to its server, and how long it was until it was stored, in milliseconds. */
export interface Arrival {
  readonly at: number;
  readonly waitedMs: number;
}

/** Of a flood of messages so many are enough to tell how long it takes. */
const MOST_ARRIVALS = 1_000;
/** So many noes are shown while the rest is read. */
const MOST_FOUND = 5;

/** Counts of one scan, and its progress as it is told. */
export class ScanTally {
  read = 0;
  added = 0;
  #rejections = 0;
  #found: readonly FoundNo[] = [];
  readonly arrivals: Arrival[] = [];
  #bytesBefore = 0;
  #bytes = 0;
  #lastTold = 0;
  readonly #bytesTotal: number | null;
  readonly #startedAt = performance.now();
  readonly #skipped: SkippedCounts;
  #somethingKnown = false;
  readonly #tell: ScanOptions['onProgress'];

  constructor(bytesTotal: number | null, skipped: readonly Skipped[], tell: ScanOptions['onProgress']) {
    this.#bytesTotal = bytesTotal;
    this.#tell = tell;
    this.#skipped = new SkippedCounts(skipped);
  }

  readonly skip = (one: Skipped): void => this.#skipped.add(one);

  /** Mail of a source was read in an earlier scan. */
  knowsMail(): void {
    this.#somethingKnown = true;
  }

  /** No message is in what was scanned, now or before, and there are reasons. */
  get nothingThere(): boolean {
    return this.read === 0 && !this.#somethingKnown && this.skipped().length > 0;
  }

  skipped(): ScanCounts['skipped'] {
    return this.#skipped.list();
  }

  /** Counts the noes among these. */
  judged(rows: readonly MessageRow[]): void {
    const noes = rows.filter(({ verdict }) => verdict === 'rejection');
    this.#rejections += noes.length;
    this.#found = [...noes.slice(-MOST_FOUND).map(foundNo).toReversed(), ...this.#found].slice(0, MOST_FOUND);
  }

  arrived(at: number, storedAt: number): void {
    if (this.arrivals.length < MOST_ARRIVALS) this.arrivals.push({ at, waitedMs: Math.max(0, storedAt - at) });
  }

  /** Bytes of the current source consumed so far. */
  consumed(bytes: number): void {
    this.#bytes = bytes;
  }

  sourceDone(bytes: number): void {
    this.#bytesBefore += bytes;
    this.#bytes = 0;
  }

  /** At most ten times a second, unless `now` is set. */
  tell(source: string, phase: 'reading' | 'linking', now = false): void {
    const at = performance.now();
    if (this.#tell === undefined || (!now && at - this.#lastTold < 100)) return;
    this.#lastTold = at;
    this.#tell({
      source,
      messages: this.read,
      rejections: this.#rejections,
      found: this.#found,
      bytes: this.#bytesBefore + this.#bytes,
      bytesTotal: this.#bytesTotal,
      elapsedMs: at - this.#startedAt,
      phase,
    });
  }

  counts(rejections: number, answeredBefore: number): ScanCounts {
    return { read: this.read, added: this.added, rejections, answeredBefore, skipped: this.skipped() };
  }
}

function foundNo(row: MessageRow): FoundNo {
  return { messageKey: row.key, from: senderOf(row), subject: row.subject, receivedAt: isoOf(row.date) };
}
