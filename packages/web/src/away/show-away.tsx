import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { AwayScreen } from './away-screen.tsx';

/** Puts the page for when the server is away into the document. */
export function showAway(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <AwayScreen />
    </StrictMode>,
  );
}
