import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { setSingleKeys, singleKeysOn } from '../../keyboard/single-keys.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { MeForm } from './me-form.tsx';

/** The person, what is spoken to them, and how the page takes their keys. */
export function YouPart() {
  const { data, error, refetch } = useQuery(overviewQuery);
  return (
    <>
      <Section id="me" title={t.settings.me}>
        {data === undefined ? (
          error === null ? (
            <Skeleton className="h-40" />
          ) : (
            <ErrorNotice error={error} onRetry={() => void refetch()} />
          )
        ) : (
          <MeForm me={data.me} />
        )}
      </Section>
      <Section id="language" title={t.settings.language}>
        <LanguageChoice />
      </Section>
      <Section id="look" title={t.keys.title}>
        <SingleKeys />
      </Section>
    </>
  );
}

function SingleKeys() {
  const [on, setOn] = useState(singleKeysOn);
  return (
    <CheckBox
      label={t.settings.singleKeys}
      checked={on}
      onChange={(checked) => {
        setSingleKeys(checked);
        setOn(checked);
      }}
    />
  );
}
