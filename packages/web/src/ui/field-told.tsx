import { useEffect } from 'react';

import { t } from '../i18n/t.ts';

export interface Told {
  readonly help?: string | undefined;
  /** What is wrong with what stands in the field. It gets the focus when this comes, and is brought into view. */
  readonly error?: string | undefined;
}

interface FieldToldProps extends Told {
  /** Of the field. */
  readonly id: string;
  readonly value: unknown;
  readonly maxLength: number | undefined;
}

/** What is told below a field: how it is meant, what is wrong with it, and that no more fits into it. */
export function FieldTold({ id, help, error, value, maxLength }: FieldToldProps) {
  useEffect(() => {
    if (error === undefined) return;
    const field = document.getElementById(id);
    field?.focus({ preventScroll: true });
    // With its label above and the error below.
    field?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [id, error]);
  const full = typeof value === 'string' && maxLength !== undefined && value.length >= maxLength;
  return (
    <>
      {error === undefined ? null : (
        <span id={`${id}-error`} role="alert" className="text-sm wrap-anywhere text-error">
          {error}
        </span>
      )}
      {help === undefined ? null : (
        <span id={`${id}-help`} className="text-sm wrap-anywhere text-muted">
          {help}
        </span>
      )}
      {maxLength === undefined ? null : (
        <output className="text-sm text-muted empty:absolute">{full ? t.errors.full(maxLength) : ''}</output>
      )}
    </>
  );
}

/** What describes the field, the error first. */
export function toldIds(id: string, { help, error }: Told): string | undefined {
  const ids = [...(error === undefined ? [] : [`${id}-error`]), ...(help === undefined ? [] : [`${id}-help`])];
  return ids.length === 0 ? undefined : ids.join(' ');
}
