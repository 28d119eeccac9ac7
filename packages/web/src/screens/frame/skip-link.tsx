import { t } from '../../i18n/t.ts';

/** The first thing that Tab comes to: past what is around every screen. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only rounded-md bg-sheet px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      {t.app.skip}
    </a>
  );
}
