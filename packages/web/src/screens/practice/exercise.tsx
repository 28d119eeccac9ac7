import type { Field } from '@ajar/core';
import { useState } from 'react';

import type { PracticeBegunView, PracticeEndingView, PracticeLetterView } from '../../api/types.ts';
import { ChooseStep } from './choose-step.tsx';
import type { Chosen } from './choose-step.tsx';
import { EndingShown } from './ending-shown.tsx';
import { levelShown } from './level-shown.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { ReadStep } from './read-step.tsx';
import type { Read } from './read-step.tsx';
import { WriteStep } from './write-step.tsx';

interface ExerciseProps {
  readonly letter: PracticeLetterView;
  /** As it was left, where a letter was begun. */
  readonly begun: PracticeBegunView | null;
  readonly field: Field | undefined;
  readonly onAgain: () => void;
}

/** Read, choose, write, and what came back: each step appears when the one before is done. */
export function Exercise({ letter, begun, field, onAgain }: ExerciseProps) {
  const readBefore = begun === null ? null : { answers: begun.attempt, marks: begun.reading };
  const chosenBefore = begun === null ? null : { action: begun.attempt.action, mark: begun.choice };
  const [read, setRead] = useState<Read | null>(readBefore);
  const [chosen, setChosen] = useState<Chosen | null>(chosenBefore);
  const [ended, setEnded] = useState<{ readonly ending: PracticeEndingView; readonly mine: string } | null>(null);
  return (
    <>
      <h1 lang={letter.language} className="mt-2 mb-1 font-letter text-2xl tracking-tight break-words sm:text-3xl">
        {letter.subject}
      </h1>
      <p className="mb-6 text-muted">{levelShown(letter)}</p>
      <div className="grid grid-cols-1 items-start gap-x-10 gap-y-10 lg:grid-cols-2">
        <LetterSheet letter={letter} marks={read?.marks ?? null} />
        <div className="flex min-w-0 flex-col gap-10">
          <ReadStep letter={letter} before={readBefore} onRead={(answers, marks) => setRead({ answers, marks })} />
          {read === null ? null : <ChooseStep letter={letter} before={chosenBefore} onChosen={setChosen} />}
          {read === null || chosen === null || ended !== null ? null : (
            <WriteStep
              letter={letter}
              field={field}
              attempt={{ ...read.answers, action: chosen.action }}
              choice={chosen.mark}
              begun={begun?.attempt.letter ?? ''}
              onEnded={(ending, mine) => setEnded({ ending, mine })}
            />
          )}
        </div>
      </div>
      {ended === null ? null : (
        <EndingShown letter={letter} ending={ended.ending} mine={ended.mine} field={field} onAgain={onAgain} />
      )}
    </>
  );
}
