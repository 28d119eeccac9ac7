import { Hono } from 'hono';

import type { Ajar } from '../service/ajar.ts';
import { apiRoutes } from './api-routes.ts';
import { bodyLimits } from './body-limits.ts';
import { withoutOwnMail } from './demo/demo-routes.ts';
import type { DemoPlace } from './demo/demo-routes.ts';
import { toErrorResponse } from './errors.ts';
import { guard } from './guard.ts';
import type { GuardOptions } from './guard.ts';
import { languageFor } from './language-for.ts';
import { securityHeaders } from './security-headers.ts';
import { calendarRoute } from './watch-routes.ts';
import { webFiles } from './web-files.ts';
import type { WorkBehind } from './work-behind.ts';

/** The web face: the API over the use cases, and the built web app beside it. */
export function createApp(
  ajar: Ajar,
  options: GuardOptions & {
    readonly webDir: string;
    readonly behind?: WorkBehind | undefined;
    readonly demo?: DemoPlace | undefined;
  },
) {
  return new Hono()
    .use(securityHeaders)
    .use(guard(options))
    .use(bodyLimits)
    .use(withoutOwnMail(options.demo))
    .onError(toErrorResponse)
    .route('/api', apiRoutes(ajar, options.behind, options.demo))
    .route('/calendar', calendarRoute(ajar))
    .get(
      '*',
      webFiles(options.webDir, (c) => languageFor(ajar, c)),
    );
}
