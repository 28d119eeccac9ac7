import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { llmOff, llmQuery, setLlm } from '../../api/llm.ts';
import type { LlmWish } from '../../api/llm.ts';
import type { LlmView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { LlmTurnOn } from './llm-turn-on.tsx';

/** Which LLM may propose wordings: none, until somebody turns one on. */
export function LlmForm() {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(llmQuery);
  const change = useMutation({
    mutationFn: (wish: LlmWish | null) => (wish === null ? llmOff() : setLlm(wish)),
    onSuccess: (view) => client.setQueryData(llmQuery.queryKey, view),
  });
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">{t.llm.help}</p>
      <p className="text-muted">{t.llm.sentHelp}</p>
      {data === undefined && error === null ? <Skeleton className="h-40" /> : null}
      {data === undefined && error !== null ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined ? null : <LlmState view={data} />}
      {data?.on === false ? <LlmTurnOn change={change} /> : null}
      {data?.on === true ? (
        <Button className="self-start" disabled={change.isPending} onClick={() => change.mutate(null)}>
          {t.llm.turnOff}
        </Button>
      ) : null}
      {data?.on === true && change.error !== null ? <ErrorNotice error={change.error} /> : null}
    </div>
  );
}

function LlmState({ view }: { readonly view: LlmView }) {
  return (
    <output className="block break-words">
      {view.on
        ? [t.llm.on(view.model, view.host), view.local ? t.llm.local : t.llm.away, t.llm.key(view.hasKey)].join(' ')
        : t.llm.off}
    </output>
  );
}
