import type { RefObject } from 'react';

import { Button } from './button.tsx';
import { Question } from './dialog.tsx';
import { ErrorNotice } from './error-notice.tsx';

interface YesQuestionProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What follows from a yes. */
  readonly help: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly error: Error | null;
  readonly finalFocus: RefObject<HTMLElement | null>;
}

/** Asks before something that is not simply undone; what changes nothing has the focus. */
export function YesQuestion({ open, onClose, title, help, yes, no, onYes, error, finalFocus }: YesQuestionProps) {
  return (
    <Question open={open} onOpenChange={(stays) => !stays && onClose()} title={title} finalFocus={finalFocus}>
      {help.map((one) => (
        <p key={one} className="mb-3 text-muted">
          {one}
        </p>
      ))}
      <span className="mt-4 flex flex-wrap gap-3">
        <Button look="main" onClick={onClose}>
          {no}
        </Button>
        <Button onClick={onYes}>{yes}</Button>
      </span>
      {error === null ? null : (
        <div className="mt-4">
          <ErrorNotice error={error} />
        </div>
      )}
    </Question>
  );
}
