import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { ThemeButton } from '../../theme/theme-button.tsx';
import { Icon } from '../../ui/icon.tsx';

const LINK = 'inline-flex min-h-10 items-center rounded px-1.5 text-[0.9375rem] text-muted hover:text-ink sm:px-2';
const HERE = { className: 'text-ink! underline decoration-accent decoration-2 underline-offset-8' };

export function FrameHeader({ onShowKeys }: { readonly onShowKeys: () => void }) {
  const { data } = useQuery(overviewQuery);
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
        <nav aria-label={t.app.navigation} className="flex sm:gap-1">
          <Link to="/" className={LINK} activeProps={HERE} activeOptions={{ exact: true, includeSearch: false }}>
            {t.app.noes}
          </Link>
          <Link to="/practice" className={LINK} activeProps={HERE} activeOptions={{ includeSearch: false }}>
            {t.app.practice}
          </Link>
          <Link to="/settings" className={LINK} activeProps={HERE}>
            {t.app.settings}
          </Link>
        </nav>
        <div className="ml-auto flex items-center gap-2">
          <button type="button" className={`${LINK} max-sm:hidden`} onClick={onShowKeys}>
            {t.app.keys}
          </button>
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
