import { useQuery } from '@tanstack/react-query';

import { voiceQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EraseVoice } from './erase-voice.tsx';
import { LearnedVoice } from './learned-voice.tsx';
import { NeverForm } from './never-form.tsx';
import { useVoiceChange } from './use-voice-change.ts';

/** What was learned of how the user writes: each piece can be taken out, all of it switched off or erased. */
export function VoiceSection() {
  const { data: voice, error, refetch } = useQuery(voiceQuery);
  const change = useVoiceChange();
  if (voice === undefined)
    return error === null ? (
      <Skeleton className="h-40" />
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  // The box shows what was chosen while it is being sent.
  const wished = change.isPending && change.variables.kind === 'switch' ? change.variables.on : null;
  return (
    <div className="flex flex-col gap-6">
      <p className="text-muted">{t.voice.help}</p>
      <CheckBox
        label={t.voice.use}
        checked={wished ?? voice.on}
        onChange={(checked) => change.mutate({ kind: 'switch', on: checked })}
      />
      {voice.languages.length === 0 ? <p className="text-muted">{t.voice.none}</p> : null}
      {voice.languages.map((language) => (
        <LearnedVoice key={language.language} voice={language} onChange={change.mutate} />
      ))}
      {voice.dropped === 0 ? null : (
        <Button look="quiet" className="self-start" onClick={() => change.mutate({ kind: 'restore' })}>
          {t.voice.restore(voice.dropped)}
        </Button>
      )}
      <NeverForm forbidden={voice.forbidden} />
      {voice.languages.length === 0 ? null : <EraseVoice onErase={() => change.mutate({ kind: 'erase' })} />}
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </div>
  );
}
