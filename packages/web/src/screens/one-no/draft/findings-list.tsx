import type { Finding, Severity } from '@ajar/core';
import { PLAINLY_CHECKED } from '@ajar/core/vocabulary';

import { findingSpoken, spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import type { CheckedDraft, DraftEditorHandle } from './checked-draft.ts';

const INK: Readonly<Record<Severity, string>> = { error: 'text-error', warning: 'text-warning', note: 'text-muted' };
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

interface FindingsListProps {
  readonly checked: CheckedDraft | null;
  readonly editor: DraftEditorHandle | null;
}

/** What the check marked, as text that needs no mouse: the gravest first, each with its fixes. */
export function FindingsList({ checked, editor }: FindingsListProps) {
  const findings =
    checked?.report.findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.start - b.start) ?? [];
  return (
    // What goes away here leaves the focus here, so that the next Tab is at the next finding.
    <section tabIndex={-1} aria-label={t.draft.findings} className="outline-none">
      <h3 className="mb-2 text-sm font-medium text-muted">{t.draft.findings}</h3>
      {checked?.report.checked === 'partial' ? (
        <p className="mb-2 text-sm text-muted">
          {PLAINLY_CHECKED.has(checked.report.language) ? t.draft.plainly : t.draft.partial}
        </p>
      ) : null}
      {findings.length === 0 ? <p>{t.draft.noFindings}</p> : null}
      <ul className="flex flex-col gap-4">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start} ${finding.quote}`} className="border-l-2 border-line pl-3">
            <FindingShown finding={finding} text={checked?.text ?? ''} editor={editor} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FindingShownProps {
  readonly finding: Finding;
  readonly text: string;
  readonly editor: DraftEditorHandle | null;
}

function FindingShown({ finding, text, editor }: FindingShownProps) {
  const { message, why } = findingSpoken(finding);
  return (
    <>
      <p>
        <span className={`text-sm font-medium ${INK[finding.severity]}`}>{t.severity[finding.severity]}</span>{' '}
        {finding.quote === '' ? null : (
          <button
            type="button"
            title={t.draft.find}
            className="font-letter underline decoration-dotted underline-offset-4"
            onClick={() => editor?.select(finding)}
          >
            {finding.quote}
          </button>
        )}
      </p>
      <p className="text-[0.9375rem]">{message}</p>
      <details className="text-sm text-muted">
        <summary className="inline-block rounded py-0.5 underline decoration-line underline-offset-4 hover:text-ink">
          {t.draft.why}
        </summary>
        <p className="mt-1">
          {why}
          {finding.source === null ? '' : ` (${finding.source})`}
        </p>
      </details>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {finding.fixes.map((fix) => (
          <Button
            key={`${fix.title} ${fix.text}`}
            className="text-left text-sm!"
            onClick={() => editor?.apply(fix, text)}
          >
            {spoken(fix.title)}
          </Button>
        ))}
        <Button look="quiet" className="text-sm!" title={t.draft.ignoreHelp} onClick={() => editor?.ignore(finding)}>
          {t.draft.ignore}
        </Button>
      </div>
    </>
  );
}
