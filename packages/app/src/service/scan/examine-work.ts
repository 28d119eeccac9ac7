import { explainReadError } from '../../mailbox/explain-error.ts';
import type { Skipped } from '../../mailbox/mail-source.ts';
import { readMessageFiles } from '../../mailbox/message-files.ts';
import type { MessageFile } from '../../mailbox/portions.ts';
import type { MboxStretch } from '../../mailbox/mbox-stretch.ts';
import { readStretch } from '../../mailbox/read-stretch.ts';
import type { ReadMemory } from '../../mailbox/split-mbox.ts';
import type { Bundle } from './bundle.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';

/** A part of a file, to be read where it is examined. */
export interface SourceStretch {
  readonly sourceId: string;
  readonly stretch: MboxStretch;
}

/** Messages in files of their own, likewise. */
export interface SourceFiles {
  readonly sourceId: string;
  readonly files: readonly MessageFile[];
}

/** Mail to be examined in one go. */
export type Work = Bundle | SourceStretch | SourceFiles;

/** What came of it. */
export interface Done {
  readonly examined: readonly Examined[];
  readonly skipped: readonly Skipped[];
  /** Files that were not where they were listed, by their position: their source may find them again. */
  readonly gone: ReadonlyMap<string, Skipped>;
  /** Reading stopped: what lies behind cannot be read either. */
  readonly stopped: boolean;
}

/** @param own addresses of the user  @param memory what files are read through, again and again */
export function examineWork(work: Work, own: readonly string[], memory: ReadMemory): Done {
  if ('stretch' in work) return examineStretch(work, own, memory);
  return 'files' in work ? examineFiles(work, own, memory) : examineBundle(work, own);
}

function examineBundle({ sourceId, bytes, messages }: Bundle, own: readonly string[]): Done {
  const examined = messages.map(({ start, end, ...rest }) =>
    examine({ ...rest, raw: new Uint8Array(bytes, start, end - start) }, sourceId, own),
  );
  return { examined, skipped: [], gone: NONE, stopped: false };
}

function examineStretch({ sourceId, stretch }: SourceStretch, own: readonly string[], memory: ReadMemory): Done {
  const examined: Examined[] = [];
  const skipped: Skipped[] = [];
  try {
    for (const raw of readStretch(stretch, (one) => skipped.push(one), memory))
      examined.push(examine(raw, sourceId, own));
  } catch (error) {
    skipped.push({ where: stretch.path, why: `Reading stopped. ${explainReadError(error)}` });
    return { examined, skipped, gone: NONE, stopped: true };
  }
  return { examined, skipped, gone: NONE, stopped: false };
}

const NONE: ReadonlyMap<string, Skipped> = new Map();

function examineFiles({ sourceId, files }: SourceFiles, own: readonly string[], memory: ReadMemory): Done {
  const skipped: Skipped[] = [];
  const gone = new Map<string, Skipped>();
  const told = {
    onSkip: (one: Skipped) => skipped.push(one),
    onGone: (position: string, one: Skipped) => gone.set(position, one),
  };
  const examined = Array.from(readMessageFiles(files, told, memory), (raw) => examine(raw, sourceId, own));
  return { examined, skipped, gone, stopped: false };
}
