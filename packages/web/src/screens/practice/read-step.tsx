import type { Mark, ReadAnswers, ReadMarks } from '@ajar/core';
import { useMutation } from '@tanstack/react-query';

import { markReading } from '../../api/practice.ts';
import type { PracticeLetterView } from '../../api/types.ts';
import { spoken } from '../../i18n/spoken.ts';
import { t } from '../../i18n/t.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';
import { ReadForm } from './read-form.tsx';
import { Told } from './told.tsx';
import { whomWords } from './whom-words.ts';

export interface Read {
  readonly answers: ReadAnswers;
  readonly marks: ReadMarks;
}

interface ReadStepProps {
  readonly letter: PracticeLetterView;
  /** What was answered before the page was opened. */
  readonly before: Read | null;
  readonly onRead: (answers: ReadAnswers, marks: ReadMarks) => void;
}

/** Three short questions, and then what there was to see. */
export function ReadStep({ letter, before, onRead }: ReadStepProps) {
  const mark = useMutation({
    mutationFn: (answers: ReadAnswers) => markReading(letter.id, answers),
    onSuccess: (marks, answers) => onRead(answers, marks),
  });
  const { error, isPending } = mark;
  const data = mark.data ?? before?.marks;
  const variables = mark.variables ?? before?.answers;
  return (
    <Section id="read" title={t.practice.read}>
      {data === undefined || variables === undefined ? (
        <ReadForm letter={letter} busy={isPending} onAnswered={(answers) => mark.mutate(answers)} />
      ) : (
        <Told before={before !== null}>
          <Answered
            question={t.practice.finalityAsk}
            answer={t.practice.finality[variables.finality]}
            mark={data.finality}
          />
          <Answered question={t.practice.doorAsk} answer={t.practice.door[variables.door]} mark={data.door} />
          <Answered question={t.practice.whomAsk} answer={whomSaid(letter, variables.whom)} mark={data.whom} />
        </Told>
      )}
      {error === null ? null : <ErrorNotice error={error} />}
    </Section>
  );
}

function Answered(props: { readonly question: string; readonly answer: string; readonly mark: Mark }) {
  const { question, answer, mark } = props;
  return (
    <div className="flex items-start gap-2.5">
      <Icon name={mark.right ? 'check' : 'info'} className={`mt-1 ${mark.right ? 'text-accent' : 'text-muted'}`} />
      <div className="min-w-0">
        <p className="text-sm break-words text-muted">
          {question} {t.practice.you(answer)}
        </p>
        <p>
          <span className="text-muted">{mark.right ? t.practice.right : t.practice.missed}</span> {spoken(mark.says)}
        </p>
        {mark.quote === null ? null : <q className="mt-0.5 block font-letter leading-snug">{mark.quote}</q>}
      </div>
    </div>
  );
}

function whomSaid(letter: PracticeLetterView, value: string): string {
  return value === letter.from.address ? letter.from.name : whomWords(letter, value);
}
