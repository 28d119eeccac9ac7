import { useState } from 'react';

import { useLearn } from '../../api/insights.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextArea } from '../../ui/text-field.tsx';

interface NoteFormProps {
  /** The no that it was said of. */
  readonly id: string;
  readonly quote: string | null;
  readonly who: string;
  readonly learned: string | null;
}

/** What the user takes from these words: shown, written, changed, taken back. */
export function NoteForm({ id, quote, who, learned }: NoteFormProps) {
  const [text, setText] = useState<string | null>(null);
  // Whoever has just left the form goes on from the button that opened it.
  const [left, setLeft] = useState(false);
  const learn = useLearn(id);
  const leave = () => {
    setText(null);
    setLeft(true);
  };
  if (text === null)
    return (
      <div className="mt-1.5">
        {learned === null ? null : <Noted words={learned} />}
        <Button
          look="quiet"
          className="min-h-8! py-0! text-sm!"
          aria-label={learned === null ? t.feedbackPage.learnAbout(who) : t.feedbackPage.changeAbout(who)}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form that had the focus is gone
          autoFocus={left}
          onClick={() => setText(learned ?? '')}
        >
          {learned === null ? t.feedbackPage.learn : t.feedbackPage.change}
        </Button>
        <output className="sr-only">
          {learn.isSuccess ? (learned === null ? t.feedbackPage.takenBack : t.feedbackPage.saved) : ''}
        </output>
      </div>
    );
  return (
    <form
      className="mt-2 flex max-w-xl flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        learn.mutate({ text, quote }, { onSuccess: leave });
      }}
    >
      <TextArea
        label={t.feedbackPage.learned}
        {...(learned === null ? {} : { help: t.feedbackPage.emptyHelp })}
        rows={2}
        maxLength={1_000}
        value={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for a moment ago, and the button that did is gone
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && leave()}
      />
      <div className="flex gap-2">
        <Button type="submit" look="main" disabled={learn.isPending || (learned === null && text.trim() === '')}>
          {t.feedbackPage.save}
        </Button>
        <Button onClick={leave}>{t.feedbackPage.cancel}</Button>
      </div>
      {learn.error === null ? null : <ErrorNotice error={learn.error} />}
    </form>
  );
}

function Noted({ words }: { readonly words: string }) {
  return (
    <p className="flex items-baseline gap-2 rounded-md bg-wash px-3 py-2 text-[0.9375rem]">
      <Icon name="check" className="text-accent" />
      <span>
        <span className="block text-sm text-muted">{t.feedbackPage.learned}</span>
        <span className="whitespace-pre-wrap">{words}</span>
      </span>
    </p>
  );
}
