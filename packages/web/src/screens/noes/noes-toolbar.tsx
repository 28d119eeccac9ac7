import { FIELDS } from '@ajar/core';
import type { Field } from '@ajar/core';
import { useRef } from 'react';

import { t } from '../../i18n/t.ts';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';
import { GROUPS } from './groups.ts';
import type { ListSearch, Typed } from './list-search.ts';

interface NoesToolbarProps {
  /** Fields that occur. */
  readonly fields: readonly Field[];
  readonly search: ListSearch;
  /** Null while it is not known. */
  readonly found: number | null;
  /** What was understood of the words in the box. */
  readonly typed: Typed;
  readonly onSearch: (search: ListSearch) => void;
}

/** On a phone as wide as what is chosen, at least: beside each other where both fit, else below. */
const FILTER = 'max-sm:max-w-full max-sm:flex-auto max-sm:[&_select]:field-sizing-content';

/** Search and filters. What they say stands in the address bar. */
export function NoesToolbar({ fields, search, found, typed, onSearch }: NoesToolbarProps) {
  const filtered = search.q !== undefined || search.field !== undefined || search.status !== undefined;
  return (
    <search className="mb-8 flex flex-wrap items-end gap-3">
      <SearchBox
        value={search.q ?? ''}
        onChange={(q) => onSearch({ ...without(search, 'q'), ...(q === '' ? {} : { q }) })}
      />
      <span className={FILTER}>
        <Select
          label={t.noes.field}
          hideLabel
          value={search.field ?? 'all'}
          options={[{ value: 'all' as const, label: t.noes.allFields }, ...optionsFor(fields)]}
          onChange={(field) => onSearch({ ...without(search, 'field'), ...(field === 'all' ? {} : { field }) })}
        />
      </span>
      <span className={FILTER}>
        <Select
          label={t.noes.status}
          hideLabel
          value={search.status ?? 'all'}
          options={[
            { value: 'all' as const, label: t.noes.allStatuses },
            ...GROUPS.map((group) => ({ value: group, label: t.noes.group[group] })),
          ]}
          onChange={(status) => onSearch({ ...without(search, 'status'), ...(status === 'all' ? {} : { status }) })}
        />
      </span>
      {filtered ? (
        <Button look="quiet" onClick={() => onSearch({})}>
          {t.noes.clear}
        </Button>
      ) : null}
      <output className="block basis-full text-sm text-muted empty:hidden">
        {typed.isNothing ? <span className="block">{t.list.nothing(search.q?.trim() ?? '')}</span> : null}
        {filtered && found !== null && !typed.isNothing ? (
          <span className={found === 0 ? 'sr-only' : ''}>{t.noes.found(found)}</span>
        ) : null}
        {typed.unclear.map((one) => (
          <span key={one.text} className="block">
            {t.list.unclear[one.what](one.text, one.key)}
          </span>
        ))}
      </output>
    </search>
  );
}

function SearchBox({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => box.current?.focus() });
  return (
    <span className="relative min-w-[min(12rem,100%)] flex-1 max-sm:basis-full">
      <Icon name="search" className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted" />
      <input
        ref={box}
        type="search"
        maxLength={1_000}
        aria-label={t.noes.search}
        placeholder={t.noes.searchHint}
        aria-keyshortcuts="/"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Some browsers empty a search box on Escape; here it leads back to the rows that were found.
          event.preventDefault();
          box.current?.blur();
        }}
        className="min-h-10 w-full rounded-md border border-edge bg-sheet py-1.5 pr-3 pl-9 text-[0.9375rem] placeholder:text-muted"
      />
    </span>
  );
}

/** Only fields that occur: a filter that finds nothing helps nobody. */
function optionsFor(present: readonly Field[]) {
  return FIELDS.filter((field) => present.includes(field)).map((field) => ({ value: field, label: t.field[field] }));
}

function without<Key extends keyof ListSearch>(search: ListSearch, key: Key): Omit<ListSearch, Key> {
  const { [key]: _dropped, ...rest } = search;
  return rest;
}
