import { t } from '../../i18n/t.ts';
import { SkeletonBar } from '../../ui/skeleton.tsx';

export function NoesSkeleton() {
  return (
    <div aria-busy="true" className="pt-8 sm:pt-12">
      <h1 className="font-letter text-3xl tracking-tight">{t.noes.title}</h1>
      <output className="sr-only">{t.app.loading}</output>
      <SkeletonBar className="mt-3 mb-8 h-4 w-64" />
      <SkeletonBar className="mb-10 h-10 w-full" />
      {[0, 1, 2, 3].map((row) => (
        <div key={row} className="border-b border-line px-4 py-5">
          <SkeletonBar className="h-5 w-1/2" />
          <SkeletonBar className="mt-3 h-4 w-4/5" />
          <SkeletonBar className="mt-3 h-3 w-2/5" />
        </div>
      ))}
    </div>
  );
}
