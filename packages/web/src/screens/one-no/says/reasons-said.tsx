import { REASONS } from '@ajar/core';
import type { ReasonKind } from '@ajar/core';

import type { RejectionDetail } from '../../../api/types.ts';
import { formatList } from '../../../i18n/format-list.ts';
import { t } from '../../../i18n/t.ts';
import { Select } from '../../../ui/select.tsx';
import { TheirWords } from '../../../ui/their-words.tsx';
import { Fact } from './fact.tsx';
import { reasonGroups } from './reason-groups.ts';

const OPTIONS = REASONS.map((value) => ({ value, label: t.reason[value] }));

interface ReasonsSaidProps {
  readonly no: RejectionDetail;
  readonly onCorrect: (reason: ReasonKind) => void;
}

/** Why they said no: the first reason can be put right, each stands with the words that say it. */
export function ReasonsSaid({ no, onCorrect }: ReasonsSaidProps) {
  const [first, ...others] = reasonGroups(no.reasons.length === 0 ? ['none-given'] : no.reasons, no.reasonQuotes);
  const beside = first?.kinds.slice(1) ?? [];
  return (
    <Fact term={t.says.reason} yours={no.correction.reason !== undefined}>
      <Select
        label={t.says.reason}
        hideLabel
        quiet
        value={first?.kinds[0] ?? 'none-given'}
        options={OPTIONS}
        onChange={onCorrect}
      />
      {beside.length === 0 ? null : <p className="mt-1 text-sm">{namesOf(beside)}</p>}
      <Words quotes={first?.quotes ?? []} />
      {others.map(({ kinds, quotes }) => (
        <div key={kinds.join(' ')} className="mt-2.5">
          <p className="text-sm">{namesOf(kinds)}</p>
          <Words quotes={quotes} />
        </div>
      ))}
    </Fact>
  );
}

function Words({ quotes }: { readonly quotes: readonly string[] }) {
  return quotes.map((quote) => <TheirWords key={quote} words={quote} />);
}

function namesOf(kinds: readonly ReasonKind[]): string {
  return formatList(kinds.map((kind) => t.reason[kind]));
}
