import { takeKey } from './api/own-key.ts';
import { languageOfPage } from './i18n/language-of-page.ts';
import { speak } from './i18n/t.ts';
import { keepOffline } from './offline/keep-offline.ts';
import { applyTheme, savedTheme } from './theme/theme.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet has no value
import './styles.css';

takeKey();
applyTheme(savedTheme());
keepOffline();
void start();

/** The words come before the screens: these may take them when they are loaded. */
async function start(): Promise<void> {
  await speak(languageOfPage());
  const { showApp } = await import('./show-app.tsx');
  showApp();
}
