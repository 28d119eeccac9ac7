import type { RejectionDetail } from '../../../api/types.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Section } from '../../../ui/section.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { AdviceActions } from './advice-actions.tsx';
import { AdviceQuestions } from './advice-questions.tsx';
import { AnsweredNote } from './answered-note.tsx';
import { Conditions } from './conditions.tsx';
import { Considerations } from './considerations.tsx';

/** One advice, with what speaks for it and against it. Letting go is an advice like any other. */
export function AdvicePanel({ no }: { readonly no: RejectionDetail }) {
  const { advice } = no;
  return (
    <Section id="advice" title={t.advice.title}>
      <Sheet className="@container p-5 sm:p-8">
        <AnsweredNote no={no} />
        <div aria-live="polite">
          <p className="font-letter text-2xl tracking-tight">{t.action[advice.action]}</p>
          <p className="mt-1 text-muted">{t.actionHelp[advice.action]}</p>
        </div>
        <div className="mt-6 grid grid-cols-1 gap-6 @lg:grid-cols-2">
          <Considerations title={t.advice.because} list={advice.because} />
          <Considerations title={t.advice.against} list={advice.against} nothing={t.advice.nothingAgainst} />
        </div>
        <Conditions no={no} />
        <AdviceActions no={no} />
        <AdviceQuestions no={no} />
        {no.customs.length === 0 ? null : <Customs customs={no.customs} />}
      </Sheet>
    </Section>
  );
}

function Customs({ customs }: { readonly customs: readonly string[] }) {
  return (
    <div className="mt-6 border-t border-line pt-5">
      <h3 className="mb-1.5 text-sm font-medium text-muted">{t.says.customs}</h3>
      <dl className="text-[0.9375rem]">
        {customs.map((custom, at) => (
          <div key={custom} className="grid grid-cols-1 gap-x-4 py-1 @sm:grid-cols-[6rem_minmax(0,1fr)]">
            <dt className="text-sm leading-[1.7] text-muted">{t.says.customParts[at]}</dt>
            <dd>{spoken(custom)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
