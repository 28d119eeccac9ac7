import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';

import { ApiError } from '../../api/api-error.ts';
import type { LlmWish } from '../../api/llm.ts';
import type { LlmView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Question } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface LlmTurnOnProps {
  readonly change: UseMutationResult<LlmView, Error, LlmWish | null>;
}

/** Names an endpoint and a model; where letters would leave the machine, the server asks back and so do we. */
export function LlmTurnOn({ change }: LlmTurnOnProps) {
  const [endpoint, setEndpoint] = useState('');
  const [model, setModel] = useState('');
  const wish = { endpoint: endpoint.trim(), model: model.trim() };
  const leaves = change.error instanceof ApiError && change.error.code === 'leaves-the-machine';
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(wish);
      }}
    >
      <TextField
        label={t.llm.endpoint}
        help={t.llm.endpointHelp}
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        maxLength={2_000}
        value={endpoint}
        onChange={(event) => setEndpoint(event.target.value)}
      />
      <TextField
        label={t.llm.model}
        help={t.llm.keyHelp}
        spellCheck={false}
        autoComplete="off"
        maxLength={200}
        value={model}
        onChange={(event) => setModel(event.target.value)}
      />
      <Button
        type="submit"
        className="self-start"
        disabled={change.isPending || wish.endpoint === '' || wish.model === ''}
      >
        {change.isPending ? t.llm.turningOn : t.llm.turnOn}
      </Button>
      {change.error === null || leaves ? null : <ErrorNotice error={change.error} />}
      <Question open={leaves} onOpenChange={() => change.reset()} title={t.llm.leavesTitle}>
        <p className="mb-5">{change.error?.message}</p>
        <div className="flex flex-wrap gap-3">
          <Button look="main" onClick={() => change.reset()}>
            {t.llm.leavesNo}
          </Button>
          <Button onClick={() => change.mutate({ ...wish, mayLeave: true })}>{t.llm.leavesYes}</Button>
        </div>
      </Question>
    </form>
  );
}
