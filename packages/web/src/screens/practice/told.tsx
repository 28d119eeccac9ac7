import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** What is said after a step. It takes the focus when it appears, so that it is read first and the next step follows. */
export function Told({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-3 outline-offset-4">
      {children}
    </div>
  );
}
