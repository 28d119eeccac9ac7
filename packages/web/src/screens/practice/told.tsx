import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface ToldProps {
  readonly children: ReactNode;
  /** It stood there when the page was opened. */
  readonly before?: boolean;
}

/** What is said after a step. It takes the focus when it appears, so that it is read first and the next step follows. */
export function Told({ children, before = false }: ToldProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!before) box.current?.focus();
  }, [before]);
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-3 outline-offset-4">
      {children}
    </div>
  );
}
