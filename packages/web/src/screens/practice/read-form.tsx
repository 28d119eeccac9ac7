import type { DoorKind, Finality, ReadAnswers } from '@ajar/core';
import { useState } from 'react';

import type { PracticeLetterView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { whomWords } from './whom-words.ts';

interface ReadFormProps {
  readonly letter: PracticeLetterView;
  readonly busy: boolean;
  readonly onAnswered: (answers: ReadAnswers) => void;
}

/** The three questions. The browser itself asks for the ones left out. */
export function ReadForm({ letter, busy, onAnswered }: ReadFormProps) {
  const [finality, setFinality] = useState<Finality | null>(null);
  const [door, setDoor] = useState<DoorKind | 'none' | null>(null);
  const [whom, setWhom] = useState<string | null>(null);
  const { questions } = letter;
  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (finality !== null && door !== null && whom !== null) onAnswered({ finality, door, whom });
      }}
    >
      <RadioGroup
        question={t.practice.finalityAsk}
        options={questions.finality.map((value) => ({ value, label: t.practice.finality[value] }))}
        value={finality}
        onChange={setFinality}
      />
      <RadioGroup
        question={t.practice.doorAsk}
        options={questions.door.map((value) => ({ value, label: t.practice.door[value] }))}
        value={door}
        onChange={setDoor}
      />
      <RadioGroup
        question={t.practice.whomAsk}
        options={questions.whom.map((value) => ({ value, label: whomWords(letter, value) }))}
        value={whom}
        onChange={setWhom}
      />
      <Button type="submit" look="main" className="self-start" disabled={busy}>
        {t.practice.readDone}
      </Button>
    </form>
  );
}
