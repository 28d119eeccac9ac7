import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.tsx';
import { keepOffline } from './offline/keep-offline.ts';
import { applyTheme, savedTheme } from './theme/theme.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet has no value
import './styles.css';

applyTheme(savedTheme());
keepOffline();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
