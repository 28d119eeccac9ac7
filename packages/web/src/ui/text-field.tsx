import { useId } from 'react';
import type { ComponentProps } from 'react';

import { FieldTold, toldIds } from './field-told.tsx';
import type { Told } from './field-told.tsx';

const LOOK =
  'w-full min-w-0 rounded-md border border-edge bg-sheet px-3 py-1.5 text-[0.9375rem] text-ink placeholder:text-muted aria-invalid:border-error';

type LineProps = ComponentProps<'input'> & Told & { readonly label: string };
type LinesProps = Omit<ComponentProps<'textarea'>, 'id'> & Told & { readonly label: string };

/** One line of text with its label, and what is wrong with it. */
export function TextField({ label, help, error, className = '', id: told, ...rest }: LineProps) {
  const made = useId();
  const id = told ?? made;
  return (
    <span className={`flex max-w-full min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm wrap-anywhere text-muted">
        {label}
      </label>
      <input
        id={id}
        className={`${LOOK} min-h-10`}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={toldIds(id, { help, error })}
        {...rest}
      />
      <FieldTold id={id} help={help} error={error} value={rest.value} maxLength={rest.maxLength} />
    </span>
  );
}

/** Several lines of text with their label, and what is wrong with them. */
export function TextArea({ label, help, error, className = '', ...rest }: LinesProps) {
  const id = useId();
  return (
    <span className={`flex max-w-full min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm wrap-anywhere text-muted">
        {label}
      </label>
      <textarea
        id={id}
        className={LOOK}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={toldIds(id, { help, error })}
        {...rest}
      />
      <FieldTold id={id} help={help} error={error} value={rest.value} maxLength={rest.maxLength} />
    </span>
  );
}
