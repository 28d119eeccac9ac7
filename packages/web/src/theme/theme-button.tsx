import { useSyncExternalStore } from 'react';

import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon.tsx';
import { chooseTheme, followTheme, shownTheme, THEMES } from './theme.ts';
import type { Theme } from './theme.ts';

const ICONS: Readonly<Record<Theme, IconName>> = { system: 'half', light: 'sun', dark: 'moon' };

/** One press to the next theme: as the system has it, light, dark. */
export function ThemeButton() {
  const theme = useSyncExternalStore(followTheme, shownTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const label = `${t.theme.label}${t.app.colon}${t.theme[theme]}`;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="grid size-10 place-items-center rounded text-muted hover:text-ink"
      onClick={() => chooseTheme(next)}
    >
      <Icon name={ICONS[theme]} className="size-5!" />
    </button>
  );
}
