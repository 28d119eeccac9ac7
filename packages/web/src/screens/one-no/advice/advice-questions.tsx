import { BASIS_KINDS, STAGES } from '@ajar/core';
import type { BasisKind, Stage } from '@ajar/core';
import { useState } from 'react';

import type { RejectionDetail } from '../../../api/types.ts';
import { useRejectionChange } from '../../../api/use-rejection-change.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';

const STAGE_OPTIONS = [
  { value: 'unsaid' as const, label: t.advice.stageUnsaid },
  ...STAGES.map((value) => ({ value, label: t.stage[value] })),
];
const BASIS_OPTIONS = [
  { value: 'none' as const, label: t.advice.basisNone },
  ...BASIS_KINDS.map((value) => ({ value, label: t.basis[value] })),
];

/** What the letter cannot know, asked of the user; the answer may change the advice. */
export function AdviceQuestions({ no }: { readonly no: RejectionDetail }) {
  const [stage, setStage] = useState<Stage | 'unsaid'>(no.told.stage ?? 'unsaid');
  const [first, ...others] = no.told.basis;
  const [kind, setKind] = useState<BasisKind | 'none'>(first?.kind ?? 'none');
  const [text, setText] = useState(first?.text ?? '');
  const change = useRejectionChange(no.id);
  if (no.advice.locked) return null;
  const basis = kind === 'none' ? [] : [{ kind, text: text.trim() }, ...others];
  const { questions } = no.advice;
  const told = no.told.stage !== null || no.told.basis.length > 0;
  return (
    <details
      open={(questions.length > 0 || told) && no.drafts.length === 0}
      className="group/ask mt-6 border-t border-line pt-4"
    >
      <summary className="inline-flex items-center gap-1.5 rounded py-1 font-medium">
        <Icon name="forward" className="transition-transform group-open/ask:rotate-90" />
        {t.advice.questions}
      </summary>
      <ul className="mt-2 mb-4 list-disc pl-5">
        {questions.map((question) => (
          <li key={question}>{spoken(question)}</li>
        ))}
      </ul>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ kind: 'told', body: { ...(stage === 'unsaid' ? {} : { stage }), basis } });
        }}
      >
        <Select label={t.advice.stage} value={stage} options={STAGE_OPTIONS} onChange={setStage} />
        <Select label={t.advice.basis} value={kind} options={BASIS_OPTIONS} onChange={setKind} />
        {kind === 'none' ? null : (
          <TextField
            label={t.advice.basisText}
            required
            maxLength={400}
            className="basis-full"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <Button type="submit" disabled={change.isPending}>
          {t.advice.tell}
        </Button>
        <output className="text-sm text-muted">{change.isSuccess ? t.advice.told : ''}</output>
      </form>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </details>
  );
}
