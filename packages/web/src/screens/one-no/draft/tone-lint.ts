import type { Finding, IgnoredFinding, ToneInput } from '@ajar/core';
import { forEachDiagnostic, linter } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { StateEffect, StateField } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';

import { findingSpoken, spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import type { CheckedDraft } from './checked-draft.ts';
import { checkBeside } from './tone-check/check-beside.ts';

export const ignoreFinding = StateEffect.define<IgnoredFinding>();

/** What the writer has waved through. */
const ignored = StateField.define<readonly IgnoredFinding[]>({
  create: () => [],
  update(list, transaction) {
    const added = transaction.effects.flatMap((effect) => (effect.is(ignoreFinding) ? [effect.value] : []));
    return added.length === 0 ? list : [...list, ...added];
  },
});

const SEVERITY = { error: 'error', warning: 'warning', note: 'info' } as const;

/** The tone check while typing: marks in the text, explanations and fixes on hover, the report to `onChecked`. */
export function toneLint(input: Omit<ToneInput, 'text'>, onChecked: (checked: CheckedDraft) => void): Extension {
  const lint = linter(
    async (view) => {
      const { doc } = view.state;
      const text = doc.toString();
      const { report, hot } = await checkBeside({ ...input, text, ignore: view.state.field(ignored) });
      // Typed on meanwhile: the next check speaks of what stands there now.
      if (!view.state.doc.eq(doc)) return [];
      onChecked({ text, report, hot });
      return report.findings.map(diagnostic);
    },
    {
      delay: 180,
      needsRefresh: (update) => update.state.field(ignored) !== update.startState.field(ignored),
    },
  );
  return [ignored, lint];
}

/** Applies the first fix of the first finding at the cursor. */
export const fixAtCursor: Command = (view) => {
  const { head } = view.state.selection.main;
  let done = false;
  forEachDiagnostic(view.state, ({ actions }, from, to) => {
    const action = actions?.[0];
    if (done || action === undefined || head < from || head > to) return;
    action.apply(view, from, to);
    done = true;
  });
  return done;
};

function diagnostic(finding: Finding): Diagnostic {
  return {
    from: finding.start,
    to: finding.end,
    severity: SEVERITY[finding.severity],
    message: findingSpoken(finding).message,
    renderMessage: () => explanation(finding),
    actions: finding.fixes.map((fix) => ({
      name: spoken(fix.title),
      // A fix may reach beyond the marked words; it moves with them while somebody types.
      apply: (view: EditorView, from: number) => {
        const shift = from - finding.start;
        const end = Math.min(fix.end + shift, view.state.doc.length);
        view.dispatch({
          changes: { from: Math.min(fix.start + shift, end), to: end, insert: fix.text },
          userEvent: 'input.fix',
        });
      },
    })),
  };
}

function explanation(finding: Finding): HTMLElement {
  const { message, why } = findingSpoken(finding);
  const box = document.createElement('div');
  box.append(line('div', `${t.severity[finding.severity]}${t.app.colon}${message}`));
  box.append(line('p', finding.source === null ? why : `${why} (${finding.source})`, 'cm-finding-why'));
  queueMicrotask(() => callFixesByTheirWords(box));
  return box;
}

/** CodeMirror calls its buttons "Action: ..." in English, beside their words; it puts them there once the explanation is made. */
function callFixesByTheirWords(explained: HTMLElement): void {
  const fixes = explained.closest('.cm-diagnostic')?.querySelectorAll('button') ?? [];
  for (const fix of fixes) fix.removeAttribute('aria-label');
}

function line(tag: 'div' | 'p', text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}
