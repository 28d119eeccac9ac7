import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { ThemeButton } from '../../theme/theme-button.tsx';
import { Brand, BRAND_LOOK } from '../../ui/brand.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DemoLine } from './demo-line.tsx';
import { NAV_HERE, NAV_LINK } from './nav-link.ts';

/** Where they have no room beside the name, the ways stand below it, in as many rows as they need: none is out of sight. */
const FEW = 'max-md:order-last max-md:-mx-2 max-md:w-[calc(100%+1rem)]';
const MANY = 'max-xl:order-last max-xl:-mx-2 max-xl:w-[calc(100%+1rem)]';

interface FrameHeaderProps {
  readonly links: ReactNode;
  readonly aside: ReactNode;
  readonly onShowKeys: () => void;
  readonly onSearch: () => void;
}

export function FrameHeader({ links, aside, onShowKeys, onSearch }: FrameHeaderProps) {
  const { data } = useQuery(overviewQuery);
  return (
    <header className="border-b border-line">
      {data?.demo === true ? <DemoLine /> : null}
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 sm:gap-x-4 sm:px-8">
        <Link to="/" className={`${BRAND_LOOK} sm:mr-2`}>
          <Brand />
        </Link>
        <nav aria-label={t.app.navigation} className={`flex flex-wrap gap-x-1 ${links === undefined ? FEW : MANY}`}>
          <Link
            to="/"
            className={NAV_LINK}
            activeProps={NAV_HERE}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {t.app.noes}
          </Link>
          <Link to="/doors" className={NAV_LINK} activeProps={NAV_HERE}>
            {t.doorsPage.title}
          </Link>
          <Link to="/feedback" className={NAV_LINK} activeProps={NAV_HERE}>
            {t.feedbackPage.title}
          </Link>
          <Link to="/came-of-it" className={NAV_LINK} activeProps={NAV_HERE}>
            {t.cameOfIt.title}
          </Link>
          <Link to="/practice" className={NAV_LINK} activeProps={NAV_HERE} activeOptions={{ includeSearch: false }}>
            {t.app.practice}
          </Link>
          <Link to="/settings" className={NAV_LINK} activeProps={NAV_HERE} activeOptions={{ includeSearch: false }}>
            {t.app.settings}
          </Link>
          {links}
        </nav>
        <div className="ml-auto flex min-w-0 items-center gap-2">
          <button
            type="button"
            aria-label={t.palette.title}
            title={t.palette.title}
            aria-keyshortcuts="Control+K Meta+K"
            className="grid size-10 place-items-center rounded text-muted hover:text-ink"
            onClick={onSearch}
          >
            <Icon name="search" className="size-5!" />
          </button>
          <button type="button" className={`${NAV_LINK} max-lg:hidden`} onClick={onShowKeys}>
            {t.app.keys}
          </button>
          {aside}
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
