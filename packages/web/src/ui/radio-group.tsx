import { useId } from 'react';
import type { ReactNode } from 'react';

interface RadioGroupProps<Value extends string> {
  readonly question: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly help?: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** What belongs to the answer that was given, below the others. */
  readonly children?: ReactNode;
}

/** One question with one answer, by the platform's own radio buttons: arrows move, space chooses. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const name = useId();
  const { question, options, value, onChange, children } = props;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{question}</legend>
      <div className="flex flex-col gap-1">
        {options.map((option) => (
          <label
            key={option.value}
            className={`flex min-h-10 cursor-pointer items-start gap-3 rounded-md border px-3 py-2 ${option.value === value ? 'border-accent bg-wash' : 'border-line bg-sheet hover:border-edge'}`}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              required
              checked={option.value === value}
              aria-labelledby={`${name}-${option.value}`}
              aria-describedby={option.help === undefined ? undefined : `${name}-${option.value}-help`}
              className="mt-[0.2rem] size-4 shrink-0 accent-accent"
              onChange={() => onChange(option.value)}
            />
            <span className="min-w-0">
              <span id={`${name}-${option.value}`} className="block text-[0.9375rem] leading-snug break-words">
                {option.label}
              </span>
              {option.help === undefined ? null : (
                <span id={`${name}-${option.value}-help`} className="mt-0.5 block text-sm leading-snug text-muted">
                  {option.help}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
