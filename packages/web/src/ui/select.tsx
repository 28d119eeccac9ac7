import { useId } from 'react';

import { Icon } from './icon.tsx';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Dressed as words that can be changed, not as a form. */
  readonly quiet?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
}

/** The platform's own list of choices, dressed like the rest: every keyboard and screen reader knows it. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const id = useId();
  return (
    <span className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={props.hideLabel === true ? 'sr-only' : 'text-sm text-muted'}>
        {props.label}
      </label>
      <span className="relative block min-w-0">
        <select
          id={id}
          value={props.value}
          disabled={props.disabled}
          aria-describedby={props.describedBy}
          className={`min-h-10 w-full min-w-0 appearance-none truncate rounded-md border py-1.5 pr-9 pl-3 text-[0.9375rem] text-ink ${props.quiet === true ? 'border-transparent bg-sunk hover:border-edge' : 'border-edge bg-sheet'}`}
          onChange={(event) => {
            const chosen = props.options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) props.onChange(chosen.value);
          }}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-muted" />
      </span>
    </span>
  );
}
