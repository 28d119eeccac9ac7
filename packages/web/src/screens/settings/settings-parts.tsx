import { Link } from '@tanstack/react-router';

import { t } from '../../i18n/t.ts';
import { PART_NAMES } from './part-names.ts';
import { parseSettingsSearch, SETTINGS_PARTS } from './settings-search.ts';
import type { SettingsPart } from './settings-search.ts';

/** Beside the part that is open; above it, in as many lines as it takes, where there is no room. */
const PLACE = 'flex flex-wrap gap-1.5 @2xl:sticky @2xl:top-6 @2xl:flex-col @2xl:flex-nowrap @2xl:gap-0.5 @2xl:-mt-1.5';
const WAY = 'inline-flex min-h-10 items-center rounded-md px-3 text-[0.9375rem] @max-2xl:border';
const HERE = 'bg-wash font-medium text-accent @max-2xl:border-accent forced-colors:underline';
const THERE = 'text-ink hover:bg-sunk @max-2xl:border-edge @max-2xl:bg-sheet';

/** The ways to the parts of the settings. */
export function SettingsParts({ open }: { readonly open: SettingsPart }) {
  return (
    <nav aria-label={t.settings.title} className={PLACE}>
      {SETTINGS_PARTS.map((part) => (
        <Link
          key={part}
          to="/settings"
          search={parseSettingsSearch({ part })}
          activeOptions={{ exact: true }}
          className={`${WAY} ${part === open ? HERE : THERE}`}
        >
          {PART_NAMES[part]}
        </Link>
      ))}
    </nav>
  );
}
