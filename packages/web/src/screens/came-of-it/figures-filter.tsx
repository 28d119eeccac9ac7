import { FIELDS } from '@ajar/core';

import type { InsightsFilter } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface FiguresFilterProps {
  readonly filter: InsightsFilter;
  readonly onChange: (filter: InsightsFilter) => void;
  readonly shown: string;
}

/** Which noes are counted: from and to a day, of one field. It stands in the address bar. */
export function FiguresFilter({ filter, onChange, shown }: FiguresFilterProps) {
  const { since, until, field } = filter;
  const filtered = since !== undefined || until !== undefined || field !== undefined;
  const change = (part: { readonly [Key in keyof InsightsFilter]: InsightsFilter[Key] }) => {
    const wanted = { ...filter, ...part };
    onChange(Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined && value !== '')));
  };
  return (
    <search className="mb-8 flex flex-wrap items-end gap-3">
      <TextField
        type="date"
        label={t.cameOfIt.since}
        value={since ?? ''}
        max={until}
        onChange={(event) => change({ since: event.target.value })}
      />
      <TextField
        type="date"
        label={t.cameOfIt.until}
        value={until ?? ''}
        min={since}
        onChange={(event) => change({ until: event.target.value })}
      />
      <Select
        label={t.cameOfIt.field}
        value={field ?? 'all'}
        options={[
          { value: 'all' as const, label: t.noes.allFields },
          ...FIELDS.map((one) => ({ value: one, label: t.field[one] })),
        ]}
        onChange={(one) => change({ field: one === 'all' ? undefined : one })}
      />
      {filtered ? (
        <Button look="quiet" onClick={() => onChange({})}>
          {t.noes.clear}
        </Button>
      ) : null}
      <output className="block basis-full text-sm text-muted empty:hidden">{filtered ? shown : ''}</output>
    </search>
  );
}
