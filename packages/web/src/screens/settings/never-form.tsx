import { useState } from 'react';

import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useVoiceChange } from './use-voice-change.ts';

/** Words that no draft is to use. */
export function NeverForm({ forbidden }: { readonly forbidden: readonly string[] }) {
  const [words, setWords] = useState(forbidden.join(', '));
  const save = useVoiceChange();
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ kind: 'never', words }, { onSuccess: (voice) => setWords(voice.forbidden.join(', ')) });
      }}
    >
      <TextField
        label={t.voice.never}
        help={t.voice.neverHelp}
        placeholder={t.voice.neverExample}
        spellCheck={false}
        maxLength={2_000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <span className="flex items-center gap-4">
        <Button type="submit" disabled={save.isPending}>
          {t.settings.save}
        </Button>
        <output className="text-sm text-muted">{save.isSuccess ? t.settings.saved : ''}</output>
      </span>
      {save.error === null ? null : <ErrorNotice error={save.error} />}
    </form>
  );
}
