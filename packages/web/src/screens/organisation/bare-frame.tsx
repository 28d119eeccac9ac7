import { Outlet, useLocation, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactNode } from 'react';

import type { Role } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { ThemeButton } from '../../theme/theme-button.tsx';
import { useKeptFocus } from '../../keyboard/use-kept-focus.ts';
import { Brand, BRAND_LOOK } from '../../ui/brand.tsx';
import { SkipLink } from '../frame/skip-link.tsx';
import { isAdded } from './own-paths.ts';

interface BareFrameProps {
  readonly links: ReactNode;
  readonly aside: ReactNode;
  readonly notice: ReactNode;
  readonly roles: readonly Role[];
}

/** Around the screens of somebody who has no noes of their own here. */
export function BareFrame({ links, aside, notice, roles }: BareFrameProps) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  // What is shown lags behind the address while a screen is loaded: until then it is the list, which they have none of.
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname ?? '' });
  const isTheirs = isAdded(pathname, roles);
  useKeptFocus();
  useEffect(() => {
    if (isTheirs) return;
    const to = roles.includes('counsellor') ? '/shared' : roles.includes('administrator') ? '/organisation' : '/you';
    void navigate({ to, replace: true });
  }, [isTheirs, navigate, roles]);
  return (
    <>
      <SkipLink />
      <header className="border-b border-line">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 sm:gap-x-4 sm:px-8">
          <span className={`${BRAND_LOOK} sm:mr-2`}>
            <Brand />
          </span>
          <nav
            aria-label={t.app.navigation}
            className="flex flex-wrap gap-x-1 max-sm:order-last max-sm:-mx-2 max-sm:w-full"
          >
            {links}
          </nav>
          <div className="ml-auto flex min-w-0 items-center gap-2">
            {aside}
            <ThemeButton />
          </div>
        </div>
      </header>
      {notice}
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 pb-24 outline-none sm:px-8">
        {isTheirs && isAdded(shown, roles) ? <Outlet /> : null}
      </main>
    </>
  );
}
