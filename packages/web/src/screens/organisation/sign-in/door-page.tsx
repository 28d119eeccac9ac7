import type { ReactNode } from 'react';

import { ThemeButton } from '../../../theme/theme-button.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { Brand, BRAND_LOOK } from '../../../ui/brand.tsx';
import { LanguageHere } from './language-here.tsx';

/** A page before the door: one question in the middle, nothing around it. */
export function DoorPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useTitle(title);
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex w-full max-w-6xl items-center justify-between px-4 py-2 sm:px-8">
        <span className={BRAND_LOOK}>
          <Brand />
        </span>
        <ThemeButton />
      </header>
      <main id="content" className="mx-auto w-full max-w-lg px-4 pt-[12dvh] pb-16">
        <h1 className="font-letter text-3xl tracking-tight text-balance">{title}</h1>
        {children}
        <div className="mt-12">
          <LanguageHere />
        </div>
      </main>
    </div>
  );
}
