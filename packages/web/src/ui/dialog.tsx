import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import type { ReactNode, RefObject } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Room for two letters side by side. */
  readonly wide?: boolean;
}

const BACKDROP = 'fixed inset-0 z-40 bg-black/35';
const POPUP =
  'fixed top-1/2 left-1/2 z-50 max-h-[85dvh] -translate-x-1/2 -translate-y-1/2 overflow-auto rounded-xl border border-line bg-sheet p-6 shadow-lg';
const NARROW = 'w-[min(30rem,calc(100vw-2rem))]';
const WIDE = 'w-[min(60rem,calc(100vw-2rem))]';

/** A box above the page; Escape and a click beside it close it, focus goes back where it was. */
export function Dialog({ open, onOpenChange, title, children, wide = false }: DialogProps) {
  // Read from its title on: the first button may be at the end of a long text.
  const popup = useRef<HTMLDivElement>(null);
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={BACKDROP} />
        <BaseDialog.Popup ref={popup} initialFocus={popup} className={`${POPUP} outline-none ${wide ? WIDE : NARROW}`}>
          <BaseDialog.Title className="mb-4 text-lg font-semibold">{title}</BaseDialog.Title>
          {children}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

interface QuestionProps extends DialogProps {
  /** Where the focus goes afterwards, where a field of the question takes it before the dialog can see who had it. */
  readonly finalFocus?: RefObject<HTMLElement | null>;
}

/** A question that wants an answer before anything else goes on. */
export function Question({ open, onOpenChange, title, children, finalFocus, wide = false }: QuestionProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={BACKDROP} />
        <AlertDialog.Popup finalFocus={finalFocus} className={`${POPUP} ${wide ? WIDE : NARROW}`}>
          <AlertDialog.Title className="mb-2 text-lg font-semibold">{title}</AlertDialog.Title>
          {children}
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
