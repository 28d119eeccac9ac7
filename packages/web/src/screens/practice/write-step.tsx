import type { Attempt, ChoiceMark, Field } from '@ajar/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { finishPractice, keepLetter } from '../../api/practice.ts';
import type { PracticeEndingView, PracticeLetterView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { SaveStatus } from '../one-no/draft/save-status.tsx';
import { useSaving } from '../one-no/draft/use-saving.ts';
import { PracticeEditor } from './practice-editor.tsx';

interface WriteStepProps {
  readonly letter: PracticeLetterView;
  readonly field: Field | undefined;
  readonly attempt: Omit<Attempt, 'letter'>;
  readonly choice: ChoiceMark;
  /** The words written before the page was opened. */
  readonly begun: string;
  readonly onEnded: (ending: PracticeEndingView, mine: string) => void;
}

/** A few lines, where there is something to write; else a moment to let it rest. */
export function WriteStep({ letter, field, attempt, choice, begun, onEnded }: WriteStepProps) {
  const client = useQueryClient();
  const [text, setText] = useState(begun);
  const { autosave, state } = useSaving({
    savedText: begun,
    save: (words) => keepLetter(letter.id, { ...attempt, letter: words }),
  });
  const finish = useMutation({
    mutationFn: async (mine: string) => {
      // What is on its way is kept first: nothing of it must come behind the end.
      await autosave.flush();
      return finishPractice(letter.id, { ...attempt, letter: mine === '' ? null : mine }, field);
    },
    onSuccess: (ending, mine) => {
      onEnded(ending, mine);
      return client.invalidateQueries({ queryKey: ['practice'] });
    },
  });
  const { intent, fit, end } = choice;
  return (
    <Section id="write" title={t.practice.write}>
      {intent === null ? (
        <p className="mb-4">{fit === 'other' && end === choice.best ? t.practice.leaveBe : t.practice.rest}</p>
      ) : (
        <>
          <PracticeEditor
            letter={letter}
            intent={intent}
            end={end}
            begun={begun}
            onText={(words) => {
              setText(words);
              autosave.change(words);
            }}
          />
          {text === '' && state.kind === 'saved' ? null : (
            <p className="mt-3">
              <SaveStatus state={state} updatedAt="" />
            </p>
          )}
        </>
      )}
      {finish.error === null ? null : <ErrorNotice error={finish.error} />}
      {finish.isPending ? null : (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          {intent === null ? (
            <Button look="main" onClick={() => finish.mutate('')}>
              {t.practice.restDone}
            </Button>
          ) : (
            <>
              <Button look="main" disabled={text.trim() === ''} onClick={() => finish.mutate(text.trim())}>
                {t.practice.send}
              </Button>
              <Button look="quiet" onClick={() => finish.mutate('')}>
                {t.practice.unsent}
              </Button>
            </>
          )}
        </div>
      )}
    </Section>
  );
}
