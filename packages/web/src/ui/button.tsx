import type { ComponentProps } from 'react';

const LOOKS = {
  main: 'bg-accent text-on-accent border-accent hover:opacity-90',
  plain: 'bg-sheet text-ink border-edge hover:bg-sunk',
  // Its words stand in line with the text around it.
  quiet: 'bg-transparent text-accent border-transparent underline-offset-4 hover:underline px-1! -mx-1',
} as const;

export type ButtonLook = keyof typeof LOOKS;

/** The look of a button, for links that act like one. */
export function buttonLook(look: ButtonLook): string {
  return `inline-flex min-h-10 items-center justify-center gap-2 rounded-md border px-3.5 py-1.5 text-[0.9375rem] font-medium leading-tight disabled:opacity-55 ${LOOKS[look]}`;
}

type ButtonProps = ComponentProps<'button'> & { readonly look?: ButtonLook };

export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonLook(look)} ${className}`} {...rest} />;
}
