import type { DoorKind, Finality, Mark, ReadAnswers, ReadMarks } from '@ajar/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { markReading } from '../../api/practice.ts';
import type { PracticeLetterView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Section } from '../../ui/section.tsx';
import { Told } from './told.tsx';

interface ReadStepProps {
  readonly letter: PracticeLetterView;
  readonly onRead: (answers: ReadAnswers, marks: ReadMarks) => void;
}

/** Three short questions, and then what there was to see. */
export function ReadStep({ letter, onRead }: ReadStepProps) {
  const [finality, setFinality] = useState<Finality | null>(null);
  const [door, setDoor] = useState<DoorKind | 'none' | null>(null);
  const [whom, setWhom] = useState<string | null>(null);
  const mark = useMutation({
    mutationFn: (answers: ReadAnswers) => markReading(letter.id, answers),
    onSuccess: (marks, answers) => onRead(answers, marks),
  });
  const settled = mark.isPending || mark.isSuccess;
  const { questions } = letter;
  return (
    <Section id="read" title={t.practice.read}>
      <form
        className="flex flex-col gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          if (finality !== null && door !== null && whom !== null) mark.mutate({ finality, door, whom });
        }}
      >
        <RadioGroup
          question={t.practice.finalityAsk}
          options={questions.finality.map((value) => ({ value, label: t.practice.finality[value] }))}
          value={finality}
          onChange={setFinality}
          settled={settled}
        />
        <RadioGroup
          question={t.practice.doorAsk}
          options={questions.door.map((value) => ({ value, label: t.practice.door[value] }))}
          value={door}
          onChange={setDoor}
          settled={settled}
        />
        <RadioGroup
          question={t.practice.whomAsk}
          options={questions.whom.map((value) => ({ value, label: whomWords(letter, value) }))}
          value={whom}
          onChange={setWhom}
          settled={settled}
        />
        {mark.isSuccess ? null : (
          <Button type="submit" look="main" className="self-start" disabled={mark.isPending}>
            {t.practice.readDone}
          </Button>
        )}
      </form>
      {mark.error === null ? null : <ErrorNotice error={mark.error} />}
      {mark.data === undefined ? null : (
        <Told>
          <MarkShown mark={mark.data.finality} />
          <MarkShown mark={mark.data.door} />
          <MarkShown mark={mark.data.whom} />
        </Told>
      )}
    </Section>
  );
}

function whomWords({ from }: PracticeLetterView, value: string): string {
  if (value === 'above' || value === 'nobody') return t.practice.whom[value];
  return value === from.address ? t.practice.from(from.name, from.address) : value;
}

function MarkShown({ mark }: { readonly mark: Mark }) {
  return (
    <div className="flex items-start gap-2.5">
      <Icon name={mark.right ? 'check' : 'info'} className={`mt-1 ${mark.right ? 'text-accent' : 'text-muted'}`} />
      <p className="min-w-0">
        <span className="text-sm text-muted">{mark.right ? t.practice.right : t.practice.missed}. </span>
        {mark.says}
        {mark.quote === null ? null : <q className="mt-0.5 block font-letter leading-snug text-muted">{mark.quote}</q>}
      </p>
    </div>
  );
}
