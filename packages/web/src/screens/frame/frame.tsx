import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { useLive } from '../../api/live/use-live.ts';
import { ShortcutsDialog } from '../../keyboard/shortcuts-dialog.tsx';
import { useKeptFocus } from '../../keyboard/use-kept-focus.ts';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { usePalette } from '../../palette/use-palette.tsx';
import { AddNoDialog } from '../noes/add/add-no-dialog.tsx';
import { keepBeingAdded } from '../noes/add/being-added.ts';
import { useDroppedLetter } from '../noes/add/use-dropped-letter.ts';
import { FrameHeader } from './frame-header.tsx';
import { FrameNotices } from './frame-notices.tsx';
import { SkipLink } from './skip-link.tsx';

interface FrameProps {
  /** Further ways, behind the usual ones. */
  readonly links?: ReactNode;
  /** Beside the theme. */
  readonly aside?: ReactNode;
  /** Above every screen. */
  readonly notice?: ReactNode;
}

/** What is around every screen: the way home, the notices, the keys. */
export function Frame({ links, aside, notice }: FrameProps) {
  const [keysShown, setKeysShown] = useState(false);
  const [adding, setAdding] = useState(false);
  // Counts up with each letter that is dropped: the box that adds a no then begins with that letter.
  const [drops, setDrops] = useState(0);
  const [oddDrop, setOddDrop] = useState(false);
  useDroppedLetter(
    (letter) => {
      keepBeingAdded({ way: 'paste', letter });
      setOddDrop(false);
      setDrops((count) => count + 1);
      setAdding(true);
    },
    () => setOddDrop(true),
  );
  const { palette, open } = usePalette({ showKeys: () => setKeysShown(true), addNo: () => setAdding(true) });
  const newer = useLive();
  useKeptFocus();
  useShortcuts({
    '?': () => setKeysShown(true),
    // The list has a box of its own for it.
    '/': () => (document.querySelector('input[type=search]') === null ? open() : false),
  });
  return (
    <>
      <SkipLink />
      <FrameHeader links={links} aside={aside} onShowKeys={() => setKeysShown(true)} onSearch={open} />
      {notice}
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 pb-24 outline-none sm:px-8">
        <FrameNotices newer={newer} oddDrop={oddDrop} />
        <Outlet />
      </main>
      <ShortcutsDialog open={keysShown} onOpenChange={setKeysShown} />
      <AddNoDialog key={drops} open={adding} onOpenChange={setAdding} />
      {palette}
    </>
  );
}
