import { FIELDS } from '@ajar/core';
import type { Correction } from '@ajar/core';

import type { RejectionDetail } from '../../../api/types.ts';
import { useRejectionChange } from '../../../api/use-rejection-change.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Address } from '../../../ui/address.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Select } from '../../../ui/select.tsx';
import { CorrectableText } from './correctable-text.tsx';
import { DoorsSaid } from './doors-said.tsx';
import { Fact } from './fact.tsx';
import { FeedbackSaid } from './feedback-said.tsx';
import { quoteOf } from './quote-of.ts';
import { ReasonsSaid } from './reasons-said.tsx';

const FIELD_OPTIONS = FIELDS.map((value) => ({ value, label: t.field[value] }));

/** The reading, each part with its words; what can be wrong can be put right in place. */
export function SaysPanel({ no }: { readonly no: RejectionDetail }) {
  const change = useRejectionChange(no.id);
  const correct = (body: Correction) => change.mutate({ kind: 'corrections', body });
  const doorWords = no.doorQuotes.map(({ quote }) => quote);
  const saved = change.isPending ? t.says.saving : change.isSuccess ? t.says.saved : '';
  return (
    <Section id="says" title={t.says.title} aside={<output className="text-sm text-muted">{saved}</output>}>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
      <dl>
        <Fact
          term={t.says.organisation}
          yours={no.correction.organisation !== undefined}
          quotes={[quoteOf(no, 'organisation', [no.organisation])]}
        >
          <CorrectableText
            label={t.says.organisation}
            value={no.organisation ?? ''}
            placeholder={t.says.unknown}
            onCorrect={(organisation) => correct({ organisation })}
          />
        </Fact>
        <Fact term={t.says.role} yours={no.correction.role !== undefined} quotes={[quoteOf(no, 'role', [no.role])]}>
          <CorrectableText
            label={t.says.role}
            value={no.role ?? ''}
            placeholder={t.says.unknown}
            onCorrect={(role) => correct({ role })}
          />
        </Fact>
        <Fact term={t.says.field} yours={no.correction.field !== undefined} quotes={[quoteOf(no, `field:${no.field}`)]}>
          <Select
            label={t.says.field}
            hideLabel
            quiet
            value={no.field}
            options={FIELD_OPTIONS}
            onChange={(field) => correct({ field })}
          />
        </Fact>
        <ReasonsSaid no={no} onCorrect={(reason) => correct({ reason })} />
        {no.withoutLetter === true ? null : (
          <Fact term={t.says.finality} quotes={[quoteOf(no, `finality:${no.finality ?? ''}`, doorWords)]}>
            <p className="pt-0.5">
              {t.finality[no.finality ?? 'unknown']}
              <span className="text-muted">. {t.finalityHelp[no.finality ?? 'unknown']}</span>
            </p>
          </Fact>
        )}
        <DoorsSaid doors={no.doorQuotes} />
        <FeedbackSaid no={no} />
        <Fact term={t.says.answer}>
          <p className="pt-0.5 wrap-anywhere">
            {no.replyable.to === null ? null : <Address className="block" of={no.replyable.to} />}
            <span className="text-[0.9375rem] text-muted">{spoken(no.answersElsewhere ?? no.replyable.why)}</span>
          </p>
        </Fact>
        {no.withoutLetter === true ? null : (
          <Fact term={t.says.form} quotes={[quoteOf(no, `form:${no.form}`)]}>
            <p className="pt-0.5">{t.form[no.form]}</p>
          </Fact>
        )}
      </dl>
      <p className="mt-2 text-sm text-muted">{t.says.help}</p>
    </Section>
  );
}
