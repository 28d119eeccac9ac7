import { INTERFACE_LANGUAGES } from '@ajar/core/vocabulary';
import { useMutation, useQuery } from '@tanstack/react-query';

import { chooseLanguage } from '../../api/language.ts';
import { overviewQuery } from '../../api/queries.ts';
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts';
import { t } from '../../i18n/t.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Select } from '../../ui/select.tsx';

const OPTIONS = [
  { value: 'browser' as const, label: t.settings.languageBrowser },
  ...INTERFACE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
];

/** What the interface speaks. The page starts anew in it. */
export function LanguageChoice() {
  const { data } = useQuery(overviewQuery);
  const choose = useMutation({ mutationFn: chooseLanguage });
  const chosen = choose.isIdle || choose.isError ? data?.language : choose.variables;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">{t.settings.languageHelp}</p>
      <div className="max-w-64">
        <Select
          label={t.settings.language}
          hideLabel
          value={chosen ?? 'browser'}
          options={OPTIONS}
          disabled={data === undefined || choose.isPending}
          onChange={(value) => choose.mutate(value === 'browser' ? null : value)}
        />
      </div>
      {choose.error === null ? null : <ErrorNotice error={choose.error} />}
    </div>
  );
}
