import { useEffect } from 'react';

import { t } from '../i18n/t.ts';

/** Names the browser tab after the page. */
export function useTitle(page: string): void {
  useEffect(() => {
    document.title = t.app.title(page);
  }, [page]);
}
