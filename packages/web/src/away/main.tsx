import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { applyTheme, savedTheme } from '../theme/theme.ts';
import { AwayScreen } from './away-screen.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet has no value
import '../styles.css';

applyTheme(savedTheme());

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <AwayScreen />
  </StrictMode>,
);
