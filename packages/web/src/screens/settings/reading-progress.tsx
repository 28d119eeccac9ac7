import type { ScanProgress } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { FoundSoFar } from './found-so-far.tsx';

/** Mail being read, from files or from accounts. That it began is read out; the counts, which change all the time, are not. */
export function ReadingProgress({ progress }: { readonly progress: ScanProgress | null }) {
  const share =
    progress?.bytesTotal == null || progress.bytesTotal === 0 ? undefined : progress.bytes / progress.bytesTotal;
  return (
    <div>
      <progress aria-label={t.scan.running} className="progress" max={1} value={share} />
      <p className="mt-1.5 text-sm text-muted" aria-live="off">
        {progress?.phase === 'linking'
          ? t.scan.linking
          : t.scan.progress(progress?.messages ?? 0, progress?.rejections ?? 0)}
      </p>
      <FoundSoFar found={progress?.found ?? []} />
    </div>
  );
}
