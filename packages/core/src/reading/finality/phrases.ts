import type { Phrase } from '../phrases/phrase.ts';
import { phrases } from '../phrases/phrase.ts';

const en = phrases('en', {
  final: [
    'finality:final',
    'sure',
    '(decision|decisions) ..2 (is|are) ..2 (final|not open|not negotiable|binding|irrevocable)',
    '(not|t|unable|cannot|no longer) ..4 (reconsider|appeal|appeals|reconsideration|revisit this|enter into|discuss this|correspondence|revised version|revised versions|resubmission|resubmissions|further submissions|debate)',
    '(please|kindly) (do not|don t) ..3 (contact|reply|resubmit|re-submit|apply|submit|reapply|write|respond|call|send)',
    '(no further|not accept further|not consider further|no more) ..2 (correspondence|applications|submissions|emails|communication|contact)',
    '(final|last) (decision|answer|word)',
    '(not|never) be (eligible|considered) ..4 (again|future|reapply)',
  ],
  conditional: [
    'finality:conditional',
    'sure',
    '(at this time|right now|for now|at the moment|at this point|at this stage|currently|at present|this time|this year|this round|this season|this cycle|this quarter|on this occasion|this time around)',
    '(unless|until|once|when|should|if) ..8 (changes|change|available|opens|open up|opens up|arise|arises|secured|funding|budget|circumstances|revised|experience|permit|visa|comes up|reopen|reopens|drops out)',
    '(in|after|within|wait) ..4 (months|year|years|weeks) ..4',
  ],
  open: [
    'finality:open',
    'sure',
    '(door|doors) ..3 (open|always open)',
    '(this|it) ..1 (is|s|isn t) ..1 (not|t)? ..2 (a no|the end|goodbye|forever)',
    '(hope|look forward|looking forward|love|like|happy|glad) ..4 (work with you|working with you|work together|cross paths|hear from you|hearing from you|stay in touch|keep in touch|meet again|see you|read more|see more|collaborate|chance to work)',
  ],
});

const enFeedback = phrases('en', {
  'no-feedback': [
    'no-feedback',
    'sure',
    '(not|t|unable|cannot|never|no longer|won t) ..5 (provide|give|offer|share|shared|provided|given|send|supply|comment|respond|discuss|discussed|able to|enter into|explain|disclose) ..6 (feedback|comments|critique|reasons|reason|critiques|individual responses|details|notes|individually|individual)',
    '(no|any) ..2 (individual|specific|detailed|further|personal|additional)? ..1 feedback ..3 (is|be|will|can|available|provided|given)? ..2 (available|provided|given|offered|shared)?  (available|provided|given|not|offered|possible)',
    'feedback ..6 (not|t|won t|cannot|unable) ..4 (provided|available|possible|given|shared|offered|be|able|discussed)',
    '(not|t|unable|cannot) ..3 (comment|respond|reply|give notes|answer) ..3 (individually|personally|on individual|to each|to every|on each|in detail|each)',
    '(policy|practice) ..3 not to (give|provide|offer|comment|discuss|share)',
    '(prevents|precludes|keeps|makes it impossible) ..6 (feedback|comments|responding individually|individual)',
    'without (feedback|comment|giving reasons)',
  ],
});

/** How final a no says it is, and whether it refuses feedback. */
export const finalityPhrases: readonly Phrase[] = [...en, ...enFeedback];
