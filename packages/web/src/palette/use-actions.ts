import { INTERFACE_LANGUAGES } from '@ajar/core/vocabulary';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { accountsQuery, startSync, syncQuery } from '../api/accounts.ts';
import { chooseLanguage } from '../api/language.ts';
import { LANGUAGE_NAMES } from '../i18n/language-names.ts';
import { t } from '../i18n/t.ts';
import type { SettingsPart } from '../screens/settings/settings-search.ts';
import { chooseTheme, THEMES } from '../theme/theme.ts';
import type { PaletteItem } from './palette-item.ts';

/** What opens above the page, by whoever has the page. */
export interface PaletteOpens {
  readonly showKeys: () => void;
  readonly addNo: () => void;
}

/** What can be done from anywhere. Those of `often` are there before anything is typed. */
export function useActions({ showKeys, addNo }: PaletteOpens): {
  readonly often: readonly PaletteItem[];
  readonly more: readonly PaletteItem[];
} {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: accounts = [] } = useQuery(accountsQuery);
  const group = t.palette.actions;
  const { also } = t.palette;
  const inSettings = (part: SettingsPart, section: string) => ({
    run: () => navigate({ to: '/settings', search: { part }, hash: section }),
    landsOn: section,
  });
  const connect: PaletteItem = {
    id: 'connect',
    group,
    words: t.accounts.connect,
    also: also.mail,
    // The form takes the focus by itself.
    run: () => navigate({ to: '/settings', search: { part: 'mail' }, hash: 'connect' }),
    landsOn: 'connect',
  };
  const lookForMail: PaletteItem = {
    id: 'new-mail',
    group,
    words: t.palette.newMail,
    also: also.newMail,
    run: async () => {
      if (accounts.length > 0) {
        await startSync(undefined);
        void client.invalidateQueries(syncQuery);
      }
      await navigate({ to: '/settings', search: { part: 'mail' }, hash: 'accounts' });
    },
    landsOn: 'accounts',
  };
  return {
    often: [
      { id: 'add', group, words: t.add.open, also: also.add, run: () => undefined, opens: addNo },
      lookForMail,
      { id: 'keys', group, words: t.palette.keys, also: also.keys, run: () => undefined, opens: showKeys },
    ],
    more: [
      connect,
      ...THEMES.map((theme) => ({
        id: `theme-${theme}`,
        group,
        words: `${t.theme.label}${t.app.colon}${t.theme[theme]}`,
        also: also.theme,
        run: () => chooseTheme(theme),
      })),
      ...INTERFACE_LANGUAGES.map((language) => ({
        id: `language-${language}`,
        group,
        words: `${t.settings.language}${t.app.colon}${LANGUAGE_NAMES[language]}`,
        also: `${also.language} ${also.languages[language]}`,
        run: () => chooseLanguage(language),
      })),
      { id: 'export', group, words: t.data.exportTitle, also: also.export, ...inSettings('data', 'export') },
      { id: 'import', group, words: t.data.importTitle, also: also.import, ...inSettings('data', 'import') },
      { id: 'forget', group, words: t.data.forgetTitle, also: also.forget, ...inSettings('data', 'forget') },
    ],
  };
}
