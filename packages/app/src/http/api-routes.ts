import { Hono } from 'hono';

import type { Ajar } from '../service/ajar.ts';
import { accountRoutes } from './account-routes.ts';
import { body, forgetBody, languageBody, meBody, voiceBody } from './bodies.ts';
import { dataRoutes } from './data-routes.ts';
import { emlResponse } from './eml-response.ts';
import { demoRoutes } from './demo/demo-routes.ts';
import type { DemoPlace } from './demo/demo-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { doorsRoutes, feedbackRoutes, insightsRoutes } from './insights-routes.ts';
import { llmRoutes } from './llm-routes.ts';
import { eventRoutes, noesRoutes } from './noes-routes.ts';
import { practiceRoutes } from './practice-routes.ts';
import { rejectionRoutes } from './rejection-routes.ts';
import { scanRoutes } from './scan-routes.ts';
import { sendingRoutes, undoRoutes } from './sending-routes.ts';
import { syncRoutes } from './sync-routes.ts';
import { watchRoutes } from './watch-routes.ts';
import type { WorkBehind } from './work-behind.ts';

/** /api: every use case of one profile. `behind`: work that goes on after its answer, where somebody waits for it at the end. */
export function apiRoutes(ajar: Ajar, behind?: WorkBehind, demo?: DemoPlace) {
  return new Hono()
    .get('/overview', async (c) => c.json(await ajar.overview()))
    .put('/me', body(meBody), async (c) => {
      await ajar.setMe(c.req.valid('json'));
      return c.json(await ajar.overview());
    })
    .put('/language', body(languageBody), async (c) => {
      await ajar.chooseLanguage(c.req.valid('json').language);
      return c.json(await ajar.overview());
    })
    .get('/voice', async (c) => c.json(await ajar.voice()))
    .post('/voice', body(voiceBody), async (c) => c.json(await ajar.changeVoice(c.req.valid('json'))))
    .get('/messages/:key/html', async (c) => c.json(await ajar.messageHtml(c.req.param('key'))))
    .get('/messages/:key/eml', async (c) => {
      const { eml, fileName } = await ajar.originalMessage(c.req.param('key'));
      return emlResponse(c, eml, fileName);
    })
    .route('/noes', noesRoutes(ajar))
    .route('/events', eventRoutes(ajar))
    .route('/rejections', rejectionRoutes(ajar))
    .route('/drafts', draftRoutes(ajar))
    .route('/drafts', sendingRoutes(ajar))
    .get('/letters', async (c) => c.json(await ajar.letters()))
    .route('/undo-seconds', undoRoutes(ajar))
    .route('/llm', llmRoutes(ajar))
    .route('/accounts', accountRoutes(ajar))
    .route('/practice', practiceRoutes(ajar))
    .route('/data', dataRoutes(ajar))
    .route('/demo', demoRoutes(ajar, demo))
    .post('/forget', body(forgetBody), async (c) => {
      await ajar.forget();
      return c.json(await ajar.overview());
    })
    .route('/scan', scanRoutes(ajar, behind))
    .route('/sync', syncRoutes(ajar, behind))
    .route('/insights', insightsRoutes(ajar))
    .route('/doors', doorsRoutes(ajar))
    .route('/feedback', feedbackRoutes(ajar))
    .route('/', watchRoutes(ajar))
    .all('*', (c) => c.json({ error: { code: 'not-found', message: 'There is no such address.' } }, 404));
}
