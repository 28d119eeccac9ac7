import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';

/** In the place of a screen that could not be loaded, since nobody answers, which the notice above it says: it opens by itself once somebody does. */
export function ScreenAway() {
  const router = useRouter();
  const [since] = useState(() => Date.now());
  const { dataUpdatedAt } = useQuery(overviewQuery);
  const back = dataUpdatedAt > since;
  useEffect(() => {
    if (back) void router.invalidate();
  }, [back, router]);
  return (
    <div role="alert" className="pt-10">
      <h1 className="font-letter text-3xl tracking-tight">{t.errors.screenAway}</h1>
      <p className="mt-3 max-w-[60ch] text-muted">{t.errors.screenAwayHelp}</p>
    </div>
  );
}
