import { useId } from 'react';
import type { ComponentProps } from 'react';

const LOOK =
  'w-full min-w-0 rounded-md border border-edge bg-sheet px-3 py-1.5 text-[0.9375rem] text-ink placeholder:text-muted';

type LineProps = Omit<ComponentProps<'input'>, 'id'> & { readonly label: string; readonly help?: string };
type LinesProps = Omit<ComponentProps<'textarea'>, 'id'> & { readonly label: string; readonly help?: string };

/** One line of text with its label. */
export function TextField({ label, help, className = '', ...rest }: LineProps) {
  const id = useId();
  return (
    <span className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm wrap-anywhere text-muted">
        {label}
      </label>
      <input
        id={id}
        className={`${LOOK} min-h-10`}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        {...rest}
      />
      {help === undefined ? null : <Help id={`${id}-help`}>{help}</Help>}
    </span>
  );
}

/** Several lines of text with their label. */
export function TextArea({ label, help, className = '', ...rest }: LinesProps) {
  const id = useId();
  return (
    <span className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm wrap-anywhere text-muted">
        {label}
      </label>
      <textarea id={id} className={LOOK} aria-describedby={help === undefined ? undefined : `${id}-help`} {...rest} />
      {help === undefined ? null : <Help id={`${id}-help`}>{help}</Help>}
    </span>
  );
}

function Help({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <span id={id} className="text-sm wrap-anywhere text-muted">
      {children}
    </span>
  );
}
