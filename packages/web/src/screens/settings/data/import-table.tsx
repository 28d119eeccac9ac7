import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { RefObject } from 'react';

import { importTable } from '../../../api/data.ts';
import { overviewQuery } from '../../../api/queries.ts';
import type { ImportView, ImportWish } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ImportPreview } from './import-preview.tsx';

interface Chosen {
  readonly table: File;
  readonly wish: ImportWish;
}

/** A table is chosen, looked at, put right and then kept. */
export function ImportTable() {
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  // What was seen last stays while it is looked at anew.
  const [seen, setSeen] = useState<(Chosen & { readonly view: ImportView }) | null>(null);
  const look = useMutation({
    mutationFn: ({ table, wish }: Chosen) => importTable(table, { ...wish, preview: true }),
    onSuccess: (view, chosen) => setSeen({ ...chosen, view }),
  });
  const close = () => {
    setSeen(null);
    look.reset();
    if (input.current !== null) input.current.value = '';
  };
  const keep = useMutation({
    mutationFn: ({ table, wish }: Chosen) => importTable(table, wish),
    onSuccess: () => {
      close();
      void client.invalidateQueries(overviewQuery);
    },
  });
  const choose = (table: File | null) => {
    setSeen(null);
    keep.reset();
    look.reset();
    if (table !== null) look.mutate({ table, wish: {} });
  };
  return (
    <div className="flex flex-col gap-4">
      <FileField inputRef={input} onChoose={choose} />
      <div aria-live="polite" className="empty:hidden">
        {look.isPending && seen === null ? t.data.reading : ''}
        {keep.data === undefined ? null : <Notice>{t.data.added(keep.data.noes, keep.data.known)}</Notice>}
      </div>
      {seen === null ? null : (
        <>
          <ImportPreview view={seen.view} onChange={(wish) => look.mutate({ table: seen.table, wish })} />
          {seen.view.noes === 0 ? <p>{t.data.nothingToAdd(seen.view.read)}</p> : null}
          <span className="flex flex-wrap gap-3">
            {seen.view.noes === 0 ? null : (
              <Button look="main" disabled={keep.isPending || look.isPending} onClick={() => keep.mutate(seen)}>
                {t.data.add(seen.view.noes)}
              </Button>
            )}
            <Button onClick={close}>{t.data.cancel}</Button>
          </span>
        </>
      )}
      {look.error === null ? null : <ErrorNotice error={look.error} />}
      {keep.error === null ? null : <ErrorNotice error={keep.error} />}
    </div>
  );
}

interface FileFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onChoose: (table: File | null) => void;
}

function FileField({ inputRef, onChoose }: FileFieldProps) {
  const id = useId();
  return (
    <span className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm text-muted">
        {t.data.file}
      </label>
      <input
        ref={inputRef}
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        className="max-w-full text-[0.9375rem] file:mr-3 file:min-h-10 file:rounded-md file:border file:border-edge file:bg-sheet file:px-3.5 file:py-1.5 file:font-medium file:text-ink"
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      />
    </span>
  );
}
