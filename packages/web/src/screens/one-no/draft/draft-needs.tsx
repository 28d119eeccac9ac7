import type { DraftFacts } from '@ajar/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { overviewQuery } from '../../../api/queries.ts';
import type { DraftView } from '../../../api/types.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';

interface DraftNeedsProps {
  readonly draft: DraftView;
  readonly busy: boolean;
  readonly onRedraft: (facts: DraftFacts) => void;
}

/** What only the writer knows, asked as questions; the answers make a new draft. */
export function DraftNeeds({ draft, busy, onRedraft }: DraftNeedsProps) {
  const [specific, setSpecific] = useState('');
  const [basis, setBasis] = useState('');
  const nameless = useQuery(overviewQuery).data?.me.name === '';
  if (draft.needs.length === 0) return null;
  return (
    <form
      className="flex flex-col gap-3 rounded-lg border border-line bg-wash p-5"
      onSubmit={(event) => {
        event.preventDefault();
        onRedraft(factsOf(draft, specific.trim(), basis.trim()));
      }}
    >
      <h3 className="font-medium">{t.draft.needs}</h3>
      <ul className="list-disc pl-5">
        {draft.needs.map((need) => (
          <li key={need}>{spoken(need)}</li>
        ))}
      </ul>
      {nameless ? (
        <Link to="/settings" className="self-start text-accent underline underline-offset-4">
          {t.draft.noName}
        </Link>
      ) : null}
      <TextField
        label={t.draft.specific}
        maxLength={300}
        value={specific}
        onChange={(event) => setSpecific(event.target.value)}
      />
      <TextField
        label={t.draft.basis}
        maxLength={300}
        value={basis}
        onChange={(event) => setBasis(event.target.value)}
      />
      <p className="text-sm text-muted">{t.draft.needsHelp}</p>
      <Button type="submit" className="self-start" disabled={busy || (specific.trim() === '' && basis.trim() === '')}>
        {busy ? t.draft.writing : t.draft.redraft}
      </Button>
    </form>
  );
}

function factsOf(draft: DraftView, specific: string, basis: string): DraftFacts {
  const news = draft.intent === 'ask-again' ? { basis } : { new: basis };
  return { ...(specific === '' ? {} : { specific }), ...(basis === '' ? {} : news) };
}
