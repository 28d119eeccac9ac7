import { useSearch } from '@tanstack/react-router';

import { t } from '../../i18n/t.ts';
import { useTitle } from '../../ui/use-title.ts';
import { PART_NAMES } from './part-names.ts';
import { PartShown } from './part-shown.tsx';
import { SettingsParts } from './settings-parts.tsx';

/** The person, the mail that is read, and how this page behaves: one part at a time. */
export function SettingsScreen() {
  const { part = 'you' } = useSearch({ from: '/settings' });
  useTitle(part === 'you' ? t.settings.title : `${t.settings.title}${t.app.colon}${PART_NAMES[part]}`);
  return (
    <div className="@container pt-8 sm:pt-12">
      <h1 className="font-letter text-3xl tracking-tight">{t.settings.title}</h1>
      <div className="mt-6 grid grid-cols-1 items-start gap-x-10 gap-y-10 @2xl:mt-8 @2xl:grid-cols-[12.5rem_minmax(0,42rem)]">
        <SettingsParts open={part} />
        <div className="flex min-w-0 flex-col gap-12">
          <PartShown key={part} part={part} />
        </div>
      </div>
    </div>
  );
}
