import { Dialog } from '@base-ui/react/dialog';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { t } from '../i18n/t.ts';
import { focusSection } from '../ui/focus-section.ts';
import { useFocusAtOnce } from '../ui/use-focus-at-once.ts';
import type { PaletteItem } from './palette-item.ts';
import { PaletteList } from './palette-list.tsx';
import type { PaletteOpens } from './use-actions.ts';
import { usePaletteItems } from './use-palette-items.ts';

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly opens: PaletteOpens;
}

/** One box for everything: type, choose with the arrows, Enter. */
export function CommandPalette({ open, onOpenChange, opens }: CommandPaletteProps) {
  const before = useRef<Element>(null);
  const chosen = useRef<PaletteItem>(undefined);
  const onOpenChangeComplete = (opened: boolean) => {
    if (opened) return;
    if (chosen.current?.landsOn !== undefined) focusSection(chosen.current.landsOn);
    else if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    chosen.current?.opens?.();
  };
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange} onOpenChangeComplete={onOpenChangeComplete}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/35" />
        <Dialog.Popup
          initialFocus={false}
          finalFocus={false}
          className="fixed top-[12dvh] left-1/2 z-50 flex max-h-[70dvh] w-[min(38rem,calc(100vw-1.5rem))] -translate-x-1/2 flex-col rounded-xl border border-line bg-sheet shadow-lg"
        >
          <Dialog.Title className="sr-only">{t.palette.title}</Dialog.Title>
          <PaletteBox
            opens={opens}
            onShown={(had) => {
              before.current = had;
              chosen.current = undefined;
            }}
            onDone={(item) => {
              chosen.current = item;
              onOpenChange(false);
            }}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface PaletteBoxProps {
  readonly opens: PaletteOpens;
  /** With what had the focus before. */
  readonly onShown: (had: Element | null) => void;
  readonly onDone: (item: PaletteItem) => void;
}

/** The box and what fits, as a combobox (WAI-ARIA APG): the focus stays in the box, `aria-activedescendant` tells the choice. */
function PaletteBox({ opens, onShown, onDone }: PaletteBoxProps) {
  const box = useFocusAtOnce(onShown);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const [failed, setFailed] = useState('');
  const items = usePaletteItems(words, opens);
  const active = Math.min(at, items.length - 1);
  const run = async (item: PaletteItem | undefined) => {
    if (item === undefined) return;
    setFailed('');
    try {
      await item.run();
      onDone(item);
    } catch (error) {
      setFailed(t.palette.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) setAt((active + step + items.length) % items.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) void run(items[active]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        maxLength={1_000}
        ref={box}
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-activedescendant={items[active] === undefined ? undefined : `${listId}-${items[active].id}`}
        aria-autocomplete="list"
        aria-label={t.palette.title}
        placeholder={t.palette.hint}
        autoComplete="off"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="min-h-13 w-full rounded-t-xl border-b border-line bg-transparent px-5 text-[1.0625rem] placeholder:text-muted focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
      />
      <PaletteList id={listId} items={items} active={active} onPick={(item) => void run(item)} onPoint={setAt} />
      <p role="alert" className="px-5 py-3 text-error empty:hidden">
        {failed}
      </p>
      <output className="sr-only">{t.palette.count(items.length)}</output>
    </>
  );
}
