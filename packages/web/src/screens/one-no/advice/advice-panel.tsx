import type { RejectionDetail } from '../../../api/types.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { AdviceActions } from './advice-actions.tsx';
import { AdviceQuestions } from './advice-questions.tsx';
import { AfterAnswer } from './after-answer.tsx';
import { Conditions } from './conditions.tsx';
import { Considerations } from './considerations.tsx';
import { isAnswered } from './is-answered.ts';

/** One advice, with what speaks for it and against it. Once it lies behind the reader it is folded away. */
export function AdvicePanel({ no }: { readonly no: RejectionDetail }) {
  return (
    <Section id="advice" title={t.advice.title}>
      <Sheet className="@container p-5 sm:p-8">
        {isAnswered(no) ? (
          <>
            <AfterAnswer no={no} />
            <details className="group/past mt-6 border-t border-line pt-4">
              <summary className="inline-flex items-center gap-1.5 rounded py-1 font-medium">
                <Icon name="forward" className="transition-transform group-open/past:rotate-90" />
                {t.advice.onTheNo}
              </summary>
              <div className="mt-4">
                <Advised no={no} />
              </div>
            </details>
          </>
        ) : (
          <Advised no={no} />
        )}
        {no.customs.length === 0 ? null : <Customs customs={no.customs} />}
      </Sheet>
    </Section>
  );
}

/** What is advised on the no itself. Letting go is an advice like any other. */
function Advised({ no }: { readonly no: RejectionDetail }) {
  const { advice } = no;
  return (
    <>
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
    </>
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
