import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { ThemeButton } from '../../theme/theme-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useHereInView } from './use-here-in-view.ts';

const LINK = 'inline-flex min-h-10 shrink-0 items-center rounded px-2 text-[0.9375rem] text-muted hover:text-ink';
const HERE = { className: 'text-ink! underline decoration-accent decoration-2 underline-offset-8' };

interface FrameHeaderProps {
  readonly onShowKeys: () => void;
  readonly onSearch: () => void;
}

export function FrameHeader({ onShowKeys, onSearch }: FrameHeaderProps) {
  const { data } = useQuery(overviewQuery);
  const nav = useHereInView();
  return (
    <header className="border-b border-line">
      {data?.demo === true ? (
        <p className="border-b border-line bg-wash px-4 py-2 text-center text-sm">{t.app.demo}</p>
      ) : null}
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 sm:gap-x-4 sm:px-8">
        <Link to="/" className="inline-flex min-h-10 items-center gap-2 text-lg font-semibold tracking-tight sm:mr-2">
          <Icon name="door" className="size-6! text-accent" />
          {t.app.name}
        </Link>
        <nav
          ref={nav}
          aria-label={t.app.navigation}
          className="-mx-4 flex gap-1 px-2 [scrollbar-width:none] max-md:order-last max-md:w-[calc(100%+2rem)] max-md:overflow-x-auto md:mx-0 md:px-0"
        >
          <Link to="/" className={LINK} activeProps={HERE} activeOptions={{ exact: true, includeSearch: false }}>
            {t.app.noes}
          </Link>
          <Link to="/doors" className={LINK} activeProps={HERE}>
            {t.doorsPage.title}
          </Link>
          <Link to="/feedback" className={LINK} activeProps={HERE}>
            {t.feedbackPage.title}
          </Link>
          <Link to="/came-of-it" className={LINK} activeProps={HERE}>
            {t.cameOfIt.title}
          </Link>
          <Link to="/practice" className={LINK} activeProps={HERE} activeOptions={{ includeSearch: false }}>
            {t.app.practice}
          </Link>
          <Link to="/settings" className={LINK} activeProps={HERE}>
            {t.app.settings}
          </Link>
        </nav>
        <div className="ml-auto flex items-center gap-2">
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
          <button type="button" className={`${LINK} max-lg:hidden`} onClick={onShowKeys}>
            {t.app.keys}
          </button>
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
