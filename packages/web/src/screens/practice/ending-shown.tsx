import type { Field } from '@ajar/core';
import { Link } from '@tanstack/react-router';

import type { PracticeEndingView, PracticeLetterView } from '../../api/types.ts';
import { spoken } from '../../i18n/spoken.ts';
import { t } from '../../i18n/t.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Told } from './told.tsx';

interface EndingShownProps {
  readonly letter: PracticeLetterView;
  readonly ending: PracticeEndingView;
  /** What was sent; empty for nothing. */
  readonly mine: string;
  readonly field: Field | undefined;
  readonly onAgain: () => void;
}

/** What came back, what went well, one thing to try, and another letter beside one's own. No score. */
export function EndingShown({ letter, ending, mine, field, onAgain }: EndingShownProps) {
  const { answer, well, tryNext, model, room } = ending;
  const search = field === undefined ? {} : { field };
  return (
    <div className="mt-12 border-t border-line pt-8">
      <Section id="came" title={t.practice.came}>
        <Told>
          {answer.text === null ? null : (
            <Sheet className="max-w-2xl px-4 py-5 sm:px-7">
              <p className="mb-3 text-sm break-words text-muted">
                {t.practice.from(letter.from.name, letter.from.address)}
              </p>
              <p className="letter">{answer.text}</p>
            </Sheet>
          )}
          <p className="max-w-2xl">{spoken(answer.says)}</p>
          {answer.odds === null ? null : <p className="max-w-2xl text-sm text-muted">{spoken(answer.odds)}</p>}
        </Told>
        <dl className="mt-6 grid max-w-4xl grid-cols-1 gap-x-10 gap-y-4 sm:grid-cols-2">
          <div className="border-l-2 border-accent pl-3">
            <dt className="text-sm text-muted">{t.practice.well}</dt>
            <dd>{spoken(well)}</dd>
          </div>
          <div className="border-l-2 border-line pl-3">
            <dt className="text-sm text-muted">{t.practice.tryNext}</dt>
            <dd>{spoken(tryNext)}</dd>
          </div>
        </dl>
        {model === null ? null : <Beside mine={mine} model={model} />}
        <p className="mt-8 font-letter text-xl">{t.practice.counts(room.heard, room.doorsFound)}</p>
        <div className="mt-3 flex flex-wrap items-center gap-4">
          {room.next === null ? null : room.next === letter.id ? (
            <Button look="main" onClick={onAgain}>
              {t.practice.again}
            </Button>
          ) : (
            <Link to="/practice" search={{ letter: room.next, ...search }} className={buttonLook('main')}>
              {t.practice.again}
            </Link>
          )}
          <Link to="/practice" search={search} className={buttonLook('quiet')}>
            {t.practice.enough}
          </Link>
        </div>
      </Section>
    </div>
  );
}

function Beside({ mine, model }: { readonly mine: string; readonly model: string }) {
  return (
    <div className="mt-8 grid grid-cols-1 items-start gap-x-10 gap-y-6 lg:grid-cols-2">
      {mine === '' ? null : (
        <div className="min-w-0">
          <h3 className="mb-2 text-sm font-medium text-muted">{t.practice.yours}</h3>
          <Sheet className="px-4 py-5 sm:px-7">
            <p className="letter">{mine}</p>
          </Sheet>
        </div>
      )}
      <div className="min-w-0">
        <h3 className="mb-2 text-sm font-medium text-muted">{t.practice.model}</h3>
        <Sheet className="px-4 py-5 sm:px-7">
          <p className="letter">{model}</p>
        </Sheet>
      </div>
    </div>
  );
}
