import type { ReactNode } from 'react';

import type { SharedNo } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Section } from '../../../ui/section.tsx';
import { doorWords } from '../../../words/door-words.ts';

/** What the letter says, what came of it, and what Ajar advises the member. */
export function SharedSays({ no }: { readonly no: SharedNo }) {
  const words = t.organisation.counsel;
  return (
    <div className="flex min-w-0 flex-col gap-10">
      <Section id="says" title={words.says}>
        <p>
          {t.field[no.field]}
          {no.finality === null ? '' : `. ${t.finality[no.finality]}: ${t.finalityHelp[no.finality]}`}
        </p>
        <Quotes
          title={words.reasons}
          quotes={no.reasons.map(({ kind, quote }) => ({ name: nameIn(t.reason, kind), quote }))}
        />
        <Quotes title={words.doors} quotes={no.doors.map((door) => ({ name: doorWords(door), quote: door.quote }))} />
      </Section>
      <Section id="outcomes" title={words.outcomes}>
        <p className="mb-2 text-muted">{t.status[no.status]}</p>
        {no.outcomes.length === 0 ? (
          <p className="text-muted">{words.nothingYet}</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {no.outcomes.map(({ outcome, at }) => (
              <li key={`${outcome} ${at}`}>
                {t.outcome[outcome]} <span className="text-sm text-muted">{formatDay(at)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="advice" title={words.advice}>
        <p className="font-medium">{t.action[no.advice.action]}</p>
        <ul className="mt-2 flex list-disc flex-col gap-1 pl-5 text-[0.9375rem]">
          {[...no.advice.because, ...no.advice.against].map(({ text }) => (
            <li key={text}>{spoken(text)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

interface QuotesProps {
  readonly title: ReactNode;
  readonly quotes: readonly { readonly name: string; readonly quote: string }[];
}

function Quotes({ title, quotes }: QuotesProps) {
  if (quotes.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="mb-1 text-sm text-muted">{title}</h3>
      <ul className="flex flex-col gap-2">
        {quotes.map(({ name, quote }) => (
          <li key={`${name} ${quote}`}>
            {name}
            {quote === '' ? null : <q className="block font-letter text-muted">{quote}</q>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The name of a code; the code itself where this page is older than the server. */
function nameIn(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}
