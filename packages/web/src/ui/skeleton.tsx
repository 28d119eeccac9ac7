import { t } from '../i18n/t.ts';

interface SkeletonProps {
  readonly className?: string;
}

/** Where words will stand in a moment, and says so to whoever does not see it. */
export function Skeleton({ className = '' }: SkeletonProps) {
  return (
    <output aria-busy="true" className="block">
      <span className="sr-only">{t.app.loading}</span>
      <SkeletonBar className={className} />
    </output>
  );
}

/** One of several shapes of what is coming, where something else says that it is. */
export function SkeletonBar({ className = '' }: SkeletonProps) {
  return <span aria-hidden="true" className={`block breathe rounded bg-sunk ${className}`} />;
}
