import { formatClock } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import type { SaveState } from './autosave.ts';

interface SaveStatusProps {
  readonly state: SaveState;
  readonly updatedAt: string;
}

/** Where the words are: saved, on their way, or only here. */
export function SaveStatus({ state, updatedAt }: SaveStatusProps) {
  if (state.kind === 'stale') return <span className="text-sm text-muted">{t.draft.save.unsaved}</span>;
  const failed = state.kind === 'failed';
  const words = state.kind === 'saved' ? t.draft.save.saved(formatClock(updatedAt)) : t.draft.save[state.kind];
  return (
    <span role={failed ? 'alert' : 'status'} className={`text-sm ${failed ? 'text-error' : 'text-muted'}`}>
      {words}
      {failed ? ` (${state.message})` : ''}
    </span>
  );
}
