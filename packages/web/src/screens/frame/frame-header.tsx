import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { ThemeButton } from '../../theme/theme-button.tsx';
import { Icon } from '../../ui/icon.tsx';

const LINK = 'inline-flex min-h-10 items-center rounded px-2 text-[0.9375rem] text-muted hover:text-ink';
const HERE = { className: 'text-ink! underline decoration-accent decoration-2 underline-offset-8' };

interface FrameHeaderProps {
  readonly onShowKeys: () => void;
  readonly onSearch: () => void;
}

export function FrameHeader({ onShowKeys, onSearch }: FrameHeaderProps) {
  const { data } = useQuery(overviewQuery);
  return (
    <header className="border-b border-line">
      {data?.demo === true ? (
        <p className="border-b border-line bg-wash px-4 py-2 text-center text-sm">{t.app.demo}</p>
      ) : null}
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-8">
        <Link to="/" className="mr-2 inline-flex min-h-10 items-center gap-2 text-lg font-semibold tracking-tight">
          <Icon name="door" className="size-6! text-accent" />
          {t.app.name}
        </Link>
        <nav aria-label={t.app.navigation} className="flex gap-1">
          <Link to="/" className={LINK} activeProps={HERE} activeOptions={{ exact: true, includeSearch: false }}>
            {t.app.noes}
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
          <button type="button" className={`${LINK} max-sm:hidden`} onClick={onShowKeys}>
            {t.app.keys}
          </button>
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
