import { ACTIONS } from '@ajar/core';
import type { Action, ChoiceMark } from '@ajar/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { markChoice } from '../../api/practice.ts';
import type { PracticeLetterView } from '../../api/types.ts';
import { spoken } from '../../i18n/spoken.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Section } from '../../ui/section.tsx';
import { Told } from './told.tsx';

export interface Chosen {
  readonly action: Action;
  readonly mark: ChoiceMark;
}

interface ChooseStepProps {
  readonly letter: PracticeLetterView;
  /** What was chosen before the page was opened. */
  readonly before: Chosen | null;
  readonly onChosen: (chosen: Chosen) => void;
}

/** One of the six things to do, and what a careful friend would say to it. */
export function ChooseStep({ letter, before, onChosen }: ChooseStepProps) {
  const [action, setAction] = useState<Action | null>(null);
  const mark = useMutation({
    mutationFn: (taken: Action) => markChoice(letter.id, taken),
    onSuccess: (marked, taken) => onChosen({ action: taken, mark: marked }),
  });
  const chosen = mark.data === undefined ? before : { action: mark.variables, mark: mark.data };
  return (
    <Section id="choose" title={t.practice.choose}>
      {chosen === null ? (
        <form
          className="flex flex-col gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            if (action !== null) mark.mutate(action);
          }}
        >
          <RadioGroup
            question={t.practice.chooseAsk}
            options={ACTIONS.map((value) => ({ value, label: t.action[value], help: t.actionHelp[value] }))}
            value={action}
            onChange={setAction}
          />
          <Button type="submit" look="main" className="self-start" disabled={mark.isPending}>
            {t.practice.chooseDone}
          </Button>
        </form>
      ) : (
        <Told before={before !== null}>
          <Friend {...chosen} />
        </Told>
      )}
      {mark.error === null ? null : <ErrorNotice error={mark.error} />}
    </Section>
  );
}

function Friend({ action, mark }: Chosen) {
  return (
    <div className="flex items-start gap-2.5">
      <Icon
        name={mark.fit === 'other' ? 'info' : 'check'}
        className={`mt-1 ${mark.fit === 'other' ? 'text-muted' : 'text-accent'}`}
      />
      <div>
        <p className="text-sm text-muted">
          {t.practice.chooseAsk} {t.practice.you(t.action[action])}
        </p>
        <p>
          {t.practice.fit[mark.fit]}{' '}
          {mark.fit === 'best' ? '' : <span className="font-medium">{t.practice.best(t.action[mark.best])}</span>}{' '}
          {spoken(mark.why)}
        </p>
      </div>
    </div>
  );
}
