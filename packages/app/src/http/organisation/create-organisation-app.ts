import type { InterfaceLanguage } from '@ajar/core';
import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';

import { PROVIDER_RETURN } from '../../service/organisation/open-people.ts';
import type { Metrics } from '../../service/organisation/health.ts';
import type { People } from '../../service/organisation/people.ts';
import { bodyLimits } from '../body-limits.ts';
import { toErrorResponseElsewhere } from '../errors.ts';
import { countRequests } from '../health/count-requests.ts';
import { languageOfBrowser } from '../../language-of-browser.ts';
import { securityHeaders } from '../security-headers.ts';
import { webFiles } from '../web-files.ts';
import type { WorkBehind } from '../work-behind.ts';
import { administrationRoutes } from './administration-routes.ts';
import { keepLanguage, languageOfCookie, sessionOf } from './cookies.ts';
import { memberRoutes } from './member-routes.ts';
import { organisationGuard } from './organisation-guard.ts';
import { ownSignInRoutes, sharedRoutes, shareRoutes } from './own-routes.ts';
import { personLimit } from './person-limit.ts';
import { sessionRoutes, signInRoutes } from './sign-in-routes.ts';
import { signedIn } from './signed-in.ts';
import { visitorOf } from './visitor-of.ts';
import type { Proxies } from './visitor-of.ts';

export interface OrganisationAppOptions {
  /** `https://ajar.example.org`. */
  readonly origin: string;
  readonly proxies: Proxies;
  readonly webDir: string;
  /** What one person may ask for in a minute; 600 when omitted. */
  readonly mostAMinute?: number | undefined;
  readonly behind?: WorkBehind | undefined;
  /** Told once, when somebody says that a proxy has forwarded a request. */
  readonly onForwarded?: (() => void) | undefined;
  /** Where requests are counted. */
  readonly metrics?: Metrics | undefined;
}

/** Tells the page that people sign in here. */
const MARK = '<meta name="ajar" content="organisation" />';

/** The web face of an organisation: signing in, then everybody's own, then what roles add. All it knows is in the database. */
export function createOrganisationApp(
  people: People,
  { origin, proxies, webDir, mostAMinute, behind, metrics, onForwarded }: OrganisationAppOptions,
) {
  const signed = new Hono()
    .use(
      signedIn(
        people,
        personLimit(() => performance.now(), mostAMinute),
      ),
    )
    .route('/own-sign-in', ownSignInRoutes(people))
    .route('/shares', shareRoutes(people))
    .route('/shared', sharedRoutes(people))
    .route('/organisation', administrationRoutes(people))
    .route('/', memberRoutes(people, behind));
  return new Hono()
    .use(metrics === undefined ? (_, next) => next() : countRequests(metrics))
    .use(onForwarded === undefined ? (_, next) => next() : noticeForwarded(onForwarded))
    .use(securityHeaders)
    .use(async (c, next) => {
      await next();
      if (origin.startsWith('https:')) c.header('Strict-Transport-Security', 'max-age=31536000');
    })
    .use(organisationGuard({ origin, proxies, comesBack: PROVIDER_RETURN }))
    .use(bodyLimits)
    .onError(toErrorResponseElsewhere)
    .route('/api/session', sessionRoutes(people))
    .route(
      '/api/sign-in',
      signInRoutes(people, (c) => visitorOf(c, proxies)),
    )
    .route('/api', signed)
    .get(
      '*',
      webFiles(webDir, (c) => languageOf(people, c), MARK),
    );
}

function noticeForwarded(tell: () => void): MiddlewareHandler {
  let told = false;
  return async (c, next) => {
    if (!told && c.req.header('x-forwarded-for') !== undefined) {
      told = true;
      tell();
    }
    await next();
  };
}

/** What a member chose, else what was chosen in this browser, else what it likes: nobody is to wait for a database that is away. */
async function languageOf(people: People, c: Context): Promise<InterfaceLanguage> {
  const likes = languageOfBrowser(c.req.header('accept-language'));
  const person = await people.whoIs(sessionOf(c)).catch(() => null);
  const isMember = person?.roles.includes('member') === true;
  const ajar = isMember ? await people.ajarOf(person).catch(() => null) : null;
  const chosen = ajar === null ? null : await ajar.language().catch(() => null);
  if (chosen !== null) keepLanguage(c, chosen);
  return chosen ?? languageOfCookie(c) ?? likes;
}
