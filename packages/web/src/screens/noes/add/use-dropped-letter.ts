import { useEffect, useEffectEvent } from 'react';

/**
 * A letter that is dropped on the page as a file. Whatever is dropped, the page stays: the browser would open it in its place.
 * @param onOther called when none of the files is a letter
 */
export function useDroppedLetter(onLetter: (source: string) => void, onOther: () => void): void {
  const take = useEffectEvent(async (files: readonly File[]) => {
    const letter = files.find(isLetter);
    if (letter === undefined) onOther();
    else onLetter(await letter.text());
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (bringsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

/** Files for the page, and not for a field that takes files. */
function bringsFiles({ dataTransfer, target, defaultPrevented }: DragEvent): boolean {
  if (defaultPrevented || dataTransfer?.types.includes('Files') !== true) return false;
  return !(target instanceof Element && target.closest('input[type=file]') !== null);
}

function isLetter({ name, type }: File): boolean {
  return type === 'message/rfc822' || /\.eml$/iu.test(name);
}
