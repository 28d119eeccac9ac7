export type SaveState =
  | { readonly kind: 'saved' | 'unsaved' | 'saving' }
  | { readonly kind: 'failed'; readonly message: string };

export interface AutosaveOptions {
  readonly savedText: string;
  readonly save: (text: string) => Promise<unknown>;
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
        await save(text);
      } catch (error) {
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
      if (running === null) become({ kind: wanted === saved ? 'saved' : 'unsaved' });
      callOff();
      callOff = later(() => void flush(), PAUSE_MS);
    },
    flush,
  };
}
