import { createContext, use, useState } from 'react';
import type { ReactNode } from 'react';

const SayContext = createContext<(words: string) => void>(() => undefined);

/** Tells those who listen to the page what was done with a row: its own place may be gone by then. */
export function useSay(): (words: string) => void {
  return use(SayContext);
}

export function ListNews({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState('');
  return (
    <SayContext value={setSaid}>
      {children}
      <output className="sr-only">{said}</output>
    </SayContext>
  );
}
