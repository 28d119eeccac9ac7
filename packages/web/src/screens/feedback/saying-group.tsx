import type { FeedbackView, SayingView } from '../../api/types.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { useShown } from '../../ui/use-shown.ts';
import { SayingShown } from './saying-shown.tsx';

/** More than these are shown when asked for. */
const SHOWN_FIRST = 3;

/** One kind of reason: what was stated, and apart from it what was only guessed. */
export function SayingGroup({ group }: { readonly group: FeedbackView['groups'][number] }) {
  const { kind, stated, guessed, noes, guessedNoes } = group;
  const counts = [
    ...(noes === 0 ? [] : [t.feedbackPage.said(noes)]),
    ...(guessedNoes === 0 ? [] : [t.feedbackPage.guessedOf(guessedNoes, noes > 0)]),
  ];
  return (
    <section aria-labelledby={`said-${kind}`}>
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h3 id={`said-${kind}`} className="text-lg font-semibold first-letter:uppercase">
          {t.reason[kind]}
        </h3>
        <p className="text-sm text-muted">{formatList(counts)}</p>
      </div>
      {stated.length === 0 ? null : <Sayings sayings={stated} />}
      {guessed.length === 0 ? null : (
        <details className="mt-2">
          <summary className="inline-flex min-h-10 items-center rounded text-[0.9375rem] text-accent underline-offset-4 hover:underline">
            {t.feedbackPage.guessed(guessed.length)}
          </summary>
          <p className="mb-2 text-sm text-muted">{t.feedbackPage.guessedHelp}</p>
          <Sayings sayings={guessed} />
        </details>
      )}
    </section>
  );
}

function Sayings({ sayings }: { readonly sayings: readonly SayingView[] }) {
  const { count, next, more } = useShown(sayings.length, SHOWN_FIRST);
  return (
    <>
      <ul className="rounded-lg border border-line bg-sheet">
        {sayings.slice(0, count).map((saying) => (
          <SayingShown key={`${saying.id} ${saying.said} ${saying.quote}`} saying={saying} />
        ))}
      </ul>
      {more === null ? null : (
        <Button look="quiet" className="mt-1" onClick={more}>
          {t.feedbackPage.more(next)}
        </Button>
      )}
    </>
  );
}
