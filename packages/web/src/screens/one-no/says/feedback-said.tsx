import type { RejectionDetail } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Fact } from './fact.tsx';
import { quoteOf } from './quote-of.ts';

/** Whether feedback is offered, refused, or not spoken of. */
export function FeedbackSaid({ no }: { readonly no: RejectionDetail }) {
  const offered = no.doorQuotes.some((door) => door.kind === 'feedback-offered');
  const words = no.noFeedback ? t.says.noFeedback : offered ? t.says.feedbackOffered : t.says.feedbackNothing;
  return (
    <Fact term={t.says.feedback} quotes={no.noFeedback ? [quoteOf(no, 'no-feedback')] : []}>
      <p className="pt-0.5">{words}</p>
    </Fact>
  );
}
