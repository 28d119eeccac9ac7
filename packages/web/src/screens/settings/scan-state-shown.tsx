import type { ScanState } from '../../api/queries.ts';
import type { ScanResult } from '../../api/types.ts';
import { spoken } from '../../i18n/spoken.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/notice.tsx';
import { ReadingProgress } from './reading-progress.tsx';

/** How a scan goes, or how it went: read, found, and what was left out and why. */
export function ScanStateShown({ state }: { readonly state: ScanState }) {
  if (state.running) return <ReadingProgress progress={state.progress} />;
  if (state.error !== null) return <Notice tone="error">{spoken(state.error)}</Notice>;
  return state.result === null ? null : <Done result={state.result} />;
}

function Done({ result }: { readonly result: ScanResult }) {
  return (
    <Notice>
      <p>
        {t.scan.done(result.read, result.added, result.rejections)}
        {result.answeredBefore > 0 ? ` ${t.scan.answeredBefore(result.answeredBefore)}` : ''}
      </p>
      {result.complete ? null : <p>{t.scan.stopped}</p>}
      <ul className="text-sm text-muted">
        {result.skipped.map(({ why, count }) => (
          <li key={why}>{t.scan.skipped(count, spoken(why))}</li>
        ))}
      </ul>
    </Notice>
  );
}
