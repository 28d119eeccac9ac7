import { useState } from 'react';

import type { AddedView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { saidOf } from '../../../words/said-of.ts';
import { beingAdded, keepBeingAdded } from './being-added.ts';
import { KnownNotice } from './known-notice.tsx';
import { UnderstoodShown } from './understood-shown.tsx';
import type { AddingNo } from './use-add-no.ts';

/** A letter is pasted, shown as it is understood, and then kept. */
export function PasteForm({ add }: { readonly add: AddingNo }) {
  const [letter, setLetter] = useState(() => beingAdded().letter);
  // What was understood stays while it is being kept.
  const [seen, setSeen] = useState<AddedView | null>(null);
  const [back, setBack] = useState(false);
  if (seen !== null && seen.kind !== 'known') {
    const isNo = seen.kind !== 'not-a-no';
    return (
      <UnderstoodShown understood={seen.understood} isNo={isNo}>
        <Button look="main" disabled={add.isPending} onClick={() => add.mutate({ letter, evenSo: !isNo })}>
          {isNo ? t.add.keep : t.add.keepEvenSo}
        </Button>
        <Button
          onClick={() => {
            setSeen(null);
            setBack(true);
          }}
        >
          {t.add.back}
        </Button>
        {add.error === null ? null : <ErrorNotice error={add.error} />}
      </UnderstoodShown>
    );
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ letter, preview: true }, { onSuccess: setSeen });
      }}
    >
      <TextArea
        label={t.add.letter}
        help={t.add.letterHelp}
        rows={10}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed has gone; opened anew, the dialog decides
        autoFocus={back}
        value={letter}
        error={saidOf(add.error, 'letter')}
        onChange={(event) => {
          setLetter(event.target.value);
          keepBeingAdded({ letter: event.target.value });
          setSeen(null);
          if (add.isError) add.reset();
        }}
      />
      <Button type="submit" look="main" className="self-start" disabled={add.isPending || letter.trim() === ''}>
        {add.isPending ? t.add.looking : t.add.look}
      </Button>
      <KnownNotice added={seen} />
      {add.error === null ? null : <ErrorNotice error={add.error} saidAt={['letter']} />}
    </form>
  );
}
