import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { llmQuery, proposeWordings } from '../../../api/llm.ts';
import type { DraftView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import type { Autosave } from './autosave.ts';
import { WordingsShown } from './wordings-shown.tsx';

interface WordingsPanelProps {
  readonly draft: DraftView;
  readonly autosave: Autosave;
  /** Puts these words in the letter; null while the editor is still coming. */
  readonly onUse: ((text: string) => void) | null;
}

/** Other wordings by an LLM, where one is turned on; otherwise nothing at all. */
export function WordingsPanel({ draft, autosave, onUse }: WordingsPanelProps) {
  const llm = useQuery(llmQuery).data;
  const [used, setUsed] = useState<string | null>(null);
  const ask = useMutation({
    mutationFn: async () => {
      setUsed(null);
      await autosave.flush();
      return proposeWordings(draft.id);
    },
  });
  if (llm?.on !== true) return null;
  const use = (text: string) => {
    onUse?.(text);
    setUsed(text);
  };
  return (
    <section aria-label={t.llm.title} className="flex flex-col gap-3 border-t border-line pt-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button disabled={ask.isPending} onClick={() => ask.mutate()}>
          {ask.data === undefined ? t.llm.suggest : t.llm.suggestAgain}
        </Button>
        <span className="min-w-0 text-sm break-words text-muted">{t.llm.before(llm.host, llm.local)}</span>
      </div>
      <output className="block text-sm text-muted">{ask.isPending ? t.llm.asking(llm.model, llm.host) : ''}</output>
      {ask.error === null ? null : <ErrorNotice error={ask.error} />}
      {ask.data === undefined || ask.isPending ? null : (
        <WordingsShown view={ask.data} used={used} onUse={onUse === null ? null : use} />
      )}
    </section>
  );
}
