import { useRef } from 'react';

import type { VoiceChange, VoiceView } from '../../api/types.ts';
import { languageName } from '../../i18n/language-name.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { learnedHabits } from './learned-habits.ts';
import type { LearnedHabit } from './learned-habits.ts';

interface LearnedVoiceProps {
  readonly voice: VoiceView['languages'][number];
  readonly onChange: (change: VoiceChange) => void;
}

/** What was learned in one language; each piece of it can be taken out. */
export function LearnedVoice({ voice, onChange }: LearnedVoiceProps) {
  const { language, mails } = voice;
  const section = useRef<HTMLElement>(null);
  const drop = (part: LearnedHabit['part'], form: string): void => {
    onChange({ kind: 'drop', language, part, form });
    // The button that was pressed goes away: whoever uses the keyboard stays here.
    section.current?.focus();
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="@container flex flex-col gap-2 outline-none"
      aria-label={languageName(language)}
    >
      <h3 className="font-semibold">{t.voice.from(languageName(language), mails)}</h3>
      <dl className="grid gap-x-6 gap-y-2 @md:grid-cols-[10rem_minmax(0,1fr)]">
        {learnedHabits(voice).map((habit) => (
          <Habit key={habit.part} habit={habit} onDrop={(form) => drop(habit.part, form)} />
        ))}
      </dl>
    </section>
  );
}

function Habit({ habit, onDrop }: { readonly habit: LearnedHabit; readonly onDrop: (form: string) => void }) {
  return (
    <>
      <dt className="pt-1.5 text-sm text-muted">{t.voice.parts[habit.part]}</dt>
      <dd className="flex min-w-0 flex-wrap gap-2">
        {habit.few ? <span className="pt-1.5 text-sm text-muted">{t.voice.few}</span> : null}
        {habit.items.map(({ form, says }) => (
          <span
            key={form}
            className="inline-flex max-w-full items-center gap-1 rounded-md border border-line bg-sheet pl-3 text-[0.9375rem]"
          >
            <span className="min-w-0 break-words py-1">{says}</span>
            <button
              type="button"
              aria-label={t.voice.remove(says)}
              title={t.voice.remove(says)}
              className="inline-flex size-9 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunk hover:text-ink"
              onClick={() => onDrop(form)}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
      </dd>
    </>
  );
}
