import { inOrganisation } from '../../api/in-organisation.ts';
import { t } from '../../i18n/t.ts';
import { Section } from '../../ui/section.tsx';
import { AccountsSection } from './accounts/accounts-section.tsx';
import { DataSection } from './data/data-section.tsx';
import { LlmForm } from './llm-form.tsx';
import { CalendarFeed } from './notices/calendar-feed.tsx';
import { NoticesForm } from './notices/notices-form.tsx';
import { ProfilePlace } from './profile-place.tsx';
import { ScanForm } from './scan-form.tsx';
import type { SettingsPart } from './settings-search.ts';
import { VoiceSection } from './voice-section.tsx';
import { YouPart } from './you-part.tsx';

/** The sections of one part of the settings. */
export function PartShown({ part }: { readonly part: SettingsPart }) {
  switch (part) {
    case 'you':
      return <YouPart />;
    case 'mail':
      return (
        <>
          <Section id="accounts" title={t.accounts.title}>
            <AccountsSection />
          </Section>
          {inOrganisation ? null : (
            <Section id="mail" title={t.scan.title}>
              <ScanForm />
            </Section>
          )}
        </>
      );
    case 'notices':
      return (
        <Section id="notices" title={t.notices.title}>
          <NoticesForm />
          <CalendarFeed />
        </Section>
      );
    case 'voice':
      return (
        <Section id="voice" title={t.voice.title}>
          <VoiceSection />
        </Section>
      );
    case 'llm':
      return (
        <Section id="llm" title={t.llm.title}>
          <LlmForm />
        </Section>
      );
    case 'data':
      return (
        <>
          <Section id="data" title={t.data.title}>
            <DataSection />
          </Section>
          {inOrganisation ? null : <ProfilePlace />}
        </>
      );
  }
}
