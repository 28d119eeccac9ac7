import type { ReadSomewhere } from '../watch/read-in-thread.ts';
import { Batch, BATCH_MEMORY } from './batch.ts';
import type { Examined } from './examine.ts';
import { judgeBeside, judgeHere } from './judge.ts';

/** Decodes mail and judges it, a batch at a time. */
export interface Examiner extends AsyncDisposable {
  /** How many batches it is worth to have on their way. */
  readonly ahead: number;
  begin(sourceId: string): Batch;
  /** Batches come back in the order they were given; each is done with then. */
  examine(batch: Batch): Promise<readonly Examined[]>;
  /** All that one message says, read where messages are judged. */
  readonly read: ReadSomewhere;
}

/** At 100 MB a worker takes a sixth more of the processor's time and 20 MB: below this it saves nobody anything. */
const WORTH_A_WORKER = 150_000_000;

/** For this many bytes of mail of a user with these addresses: with another thread that judges, where that pays. */
export function openExaminer(bytes: number, own: readonly string[]): Examiner {
  const judge = bytes < WORTH_A_WORKER ? judgeHere() : judgeBeside();
  const spare: Uint8Array[] = [];
  return {
    ahead: judge.ahead,
    begin: (sourceId) => new Batch(sourceId, spare.pop() ?? new Uint8Array(BATCH_MEMORY)),
    examine: async (batch) => {
      const judged = await judge.judge(batch.messages);
      const examined = batch.examined(judged, own);
      spare.push(batch.memory);
      return examined;
    },
    read: judge.read,
    [Symbol.asyncDispose]: () => judge[Symbol.asyncDispose](),
  };
}
