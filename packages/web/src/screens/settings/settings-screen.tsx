import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { inOrganisation } from '../../api/in-organisation.ts';
import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { setSingleKeys, singleKeysOn } from '../../keyboard/single-keys.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AccountsSection } from './accounts/accounts-section.tsx';
import { DataSection } from './data/data-section.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LlmForm } from './llm-form.tsx';
import { MeForm } from './me-form.tsx';
import { CalendarFeed } from './notices/calendar-feed.tsx';
import { NoticesForm } from './notices/notices-form.tsx';
import { ScanForm } from './scan-form.tsx';
import { VoiceSection } from './voice-section.tsx';

/** The person, the mail that is read, and how this page behaves. */
export function SettingsScreen() {
  useTitle(t.settings.title);
  const { data, error, refetch } = useQuery(overviewQuery);
  return (
    <div className="flex max-w-2xl flex-col gap-12 pt-8 sm:pt-12">
      <h1 className="font-letter text-3xl tracking-tight">{t.settings.title}</h1>
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
      <Section id="accounts" title={t.accounts.title}>
        <AccountsSection />
      </Section>
      {inOrganisation ? null : (
        <>
          <Section id="mail" title={t.scan.title}>
            <ScanForm />
          </Section>
          <Section id="notices" title={t.notices.title}>
            <NoticesForm />
            <CalendarFeed />
          </Section>
        </>
      )}
      <Section id="voice" title={t.voice.title}>
        <VoiceSection />
      </Section>
      {inOrganisation ? null : (
        <Section id="llm" title={t.llm.title}>
          <LlmForm />
        </Section>
      )}
      <Section id="data" title={t.data.title}>
        <DataSection />
      </Section>
      <Section id="look" title={t.keys.title}>
        <SingleKeys />
      </Section>
      {inOrganisation ? null : (
        <Section id="where" title={t.settings.where}>
          <p className="break-words text-muted">{t.settings.profile(data?.profile ?? '')}</p>
        </Section>
      )}
    </div>
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
