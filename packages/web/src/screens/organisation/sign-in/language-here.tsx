import { INTERFACE_LANGUAGES } from '@ajar/core/vocabulary';
import { useMutation } from '@tanstack/react-query';

import { chooseLanguageHere } from '../../../api/language.ts';
import { languageOfPage } from '../../../i18n/language-of-page.ts';
import { LANGUAGE_NAMES } from '../../../i18n/language-names.ts';
import { t } from '../../../i18n/t.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Select } from '../../../ui/select.tsx';

const OPTIONS = INTERFACE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** What the interface speaks in this browser, for whoever has no settings. The page starts anew in it. */
export function LanguageHere() {
  const choose = useMutation({ mutationFn: chooseLanguageHere });
  return (
    <div className="max-w-64">
      <Select
        label={t.settings.language}
        value={choose.isIdle || choose.isError ? languageOfPage() : choose.variables}
        options={OPTIONS}
        onChange={(language) => choose.mutate(language)}
      />
      {choose.error === null ? null : <ErrorNotice error={choose.error} />}
    </div>
  );
}
