import type { ReadMarks } from '@ajar/core';

import type { Mark, PracticeLetterView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { MarkedText } from '../one-no/letter/marked-text.tsx';
import { markPieces } from '../one-no/letter/mark-pieces.ts';

interface LetterSheetProps {
  readonly letter: PracticeLetterView;
  /** What there is to see in it, once it was read. */
  readonly marks: ReadMarks | null;
}

/** What went before, and the letter itself. It stays in view where the window is tall enough for all of it. */
export function LetterSheet({ letter, marks }: LetterSheetProps) {
  const { before, from, language, text } = letter;
  return (
    <section aria-label={t.practice.letter} className="min-w-0 lg:tall:sticky lg:tall:top-6">
      <p lang={language} className="mb-4 max-w-[62ch]">
        {before}
      </p>
      <Sheet className="px-4 py-5 sm:px-7 sm:py-6">
        <p className="mb-4 text-sm break-words text-muted">{t.practice.from(from.name, from.address)}</p>
        <div lang={language} className="letter max-w-[62ch]">
          <MarkedText pieces={markPieces(text, marks === null ? [] : marksIn(text, marks))} />
        </div>
      </Sheet>
    </section>
  );
}

function marksIn(text: string, { key }: ReadMarks): readonly Mark[] {
  const said: readonly (readonly [string, string])[] = [
    ['rejection', key.no],
    ...key.reasons.map(([kind, words]) => [`reason:${kind}`, words] as const),
    ...key.doors.map(([kind, words]) => [`door:${kind}`, words] as const),
  ];
  return said.flatMap(([says, words]) => {
    const start = text.indexOf(words);
    return start === -1 ? [] : [{ start, end: start + words.length, says }];
  });
}
