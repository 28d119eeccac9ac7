import { useEffect, useEffectEvent } from 'react';

import { isTyping } from './is-typing.ts';
import { singleKeysOn } from './single-keys.ts';

/** `event.key` to what it does. Return `false` to leave the key to the browser. */
export type Shortcuts = Readonly<Record<string, () => boolean | void>>;

/** Keys for the whole page, while the component is shown; never while somebody types or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector('[role=dialog], [role=alertdialog]') !== null) return;
    if (event.key.length === 1 && !singleKeysOn()) return;
    const act = Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
    if (act !== undefined && act() !== false) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
