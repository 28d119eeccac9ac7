import type { UseMutationResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { Button } from './button.tsx';
import { Question } from './dialog.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { TextField } from './text-field.tsx';
import { useFocusAtOnce } from './use-focus-at-once.ts';

interface TypedQuestionProps {
  /** On the button that asks. */
  readonly button: string;
  /** What it is called where several of them stand on a page. */
  readonly buttonName?: string;
  readonly title: string;
  readonly help: string;
  /** Above the field. */
  readonly ask: string;
  /** Has to be typed; the same in every language, as the server wants it. */
  readonly word: string;
  readonly yes: string;
  readonly no: string;
  /** What is done once the word is typed; given the word. */
  readonly action: UseMutationResult<unknown, Error, string>;
}

/** A button that asks for a word to be typed first: nothing brings back what this takes away. */
export function TypedQuestion({ button, buttonName, title, help, ask, word, yes, no, action }: TypedQuestionProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim().toLowerCase() === word;
  return (
    <>
      <Button
        ref={opener}
        className="self-start"
        aria-label={buttonName}
        onClick={() => {
          setTyped('');
          action.reset();
          setAsking(true);
        }}
      >
        {button}
      </Button>
      <Question open={isAsking} onOpenChange={setAsking} title={title} finalFocus={opener}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (isMeant) action.mutate(word, { onSuccess: () => setAsking(false) });
          }}
        >
          <p className="text-muted">{help}</p>
          <WordField label={ask} value={typed} onType={setTyped} />
          <span className="flex flex-wrap gap-3">
            <Button look="main" onClick={() => setAsking(false)}>
              {no}
            </Button>
            <Button type="submit" disabled={!isMeant || action.isPending}>
              {yes}
            </Button>
          </span>
          {action.error === null ? null : <ErrorNotice error={action.error} />}
        </form>
      </Question>
    </>
  );
}

interface WordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
}

function WordField({ label, value, onType }: WordFieldProps) {
  const field = useFocusAtOnce();
  return (
    <TextField
      ref={field}
      label={label}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
