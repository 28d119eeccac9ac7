import type { ReactNode } from 'react';

/** A sheet of paper on the desk. */
export function Sheet({ children, className = '' }: { readonly children: ReactNode; readonly className?: string }) {
  return <div className={`rounded-lg border border-line bg-sheet ${className}`}>{children}</div>;
}
