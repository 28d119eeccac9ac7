import type { DraftView } from '../../../api/types.ts';

export type SaveState =
  | { readonly kind: 'saved' | 'unsaved' | 'saving' }
  | { readonly kind: 'failed'; readonly message: string }
  /** Somebody else changed the draft since; nothing is saved until the writer has chosen. */
  | { readonly kind: 'stale'; readonly theirs: DraftView };

/** Thrown by `save` when the draft is no longer the one these words began from. */
export class StaleDraft extends Error {
  override readonly name = 'StaleDraft';
  readonly theirs: DraftView;

  constructor(theirs: DraftView) {
    super('The draft was changed elsewhere.');
    this.theirs = theirs;
  }
}

export interface AutosaveOptions {
  readonly savedText: string;
  /** `was` is what was saved last from here, as far as is known. */
  readonly save: (text: string, was: string) => Promise<unknown>;
  /** Runs `work` after `ms`; returns how to call it off. */
  readonly later: (work: () => void, ms: number) => () => void;
}

export interface Autosave {
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The words as they are now; they are saved when typing pauses. */
  readonly change: (text: string) => void;
  /** Saves what is not saved yet, now. False when that failed: the words are kept and tried again. */
  readonly flush: () => Promise<boolean>;
  /** Takes this as what is saved: words that differ from it are saved over it when typing pauses. */
  readonly adopt: (savedText: string) => void;
}

const PAUSE_MS = 700;
const RETRY_MS = 4_000;

const nothing = () => {};

/** Saves while somebody types: one save at a time, the last words always last, and never a false "saved". */
export function createAutosave({ savedText, save, later }: AutosaveOptions): Autosave {
  let saved = savedText;
  let wanted = savedText;
  let state: SaveState = { kind: 'saved' };
  let running: Promise<boolean> | null = null;
  let callOff = nothing;
  const listeners = new Set<() => void>();

  const become = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const saveAll = async (): Promise<boolean> => {
    while (wanted !== saved) {
      const text = wanted;
      become({ kind: 'saving' });
      try {
        await save(text, saved);
      } catch (error) {
        if (error instanceof StaleDraft) {
          become({ kind: 'stale', theirs: error.theirs });
          return false;
        }
        become({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
        callOff = later(() => void flush(), RETRY_MS);
        return false;
      }
      saved = text;
    }
    become({ kind: 'saved' });
    return true;
  };

  const flush = (): Promise<boolean> => {
    callOff();
    if (state.kind === 'stale') return Promise.resolve(false);
    running ??= saveAll().finally(() => (running = null));
    return running;
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (text) => {
      if (text === wanted) return;
      wanted = text;
      if (state.kind === 'stale') return;
      if (running === null) become({ kind: wanted === saved ? 'saved' : 'unsaved' });
      callOff();
      callOff = later(() => void flush(), PAUSE_MS);
    },
    flush,
    adopt: (text) => {
      if (wanted === saved) wanted = text;
      saved = text;
      become({ kind: wanted === saved ? 'saved' : 'unsaved' });
      callOff();
      callOff = later(() => void flush(), PAUSE_MS);
    },
  };
}
