import { t } from '../../i18n/t.ts';
import { SkeletonBar } from '../../ui/skeleton.tsx';

export function OneNoSkeleton() {
  return (
    <div aria-busy="true" className="pt-10">
      <h1 className="sr-only">{t.app.loading}</h1>
      <SkeletonBar className="h-8 w-1/2" />
      <SkeletonBar className="mt-3 h-4 w-1/3" />
      <div className="mt-10 grid grid-cols-1 gap-8 lg:grid-cols-[1fr_24rem]">
        <SkeletonBar className="h-96" />
        <SkeletonBar className="h-72" />
      </div>
    </div>
  );
}
