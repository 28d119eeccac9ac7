import { languageOfPage } from '../i18n/language-of-page.ts';
import { speak } from '../i18n/t.ts';
import { applyTheme, savedTheme } from '../theme/theme.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet has no value
import '../styles.css';

applyTheme(savedTheme());
void start();

async function start(): Promise<void> {
  await speak(languageOfPage());
  const { showAway } = await import('./show-away.tsx');
  showAway();
}
