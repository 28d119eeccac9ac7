import { Hono } from 'hono';

import type { Ajar } from '../service/ajar.ts';
import { body, llmBody } from './bodies.ts';

/** /api/llm: which LLM may propose wordings. 409 `leaves-the-machine` asks to be told that the user knows. */
export function llmRoutes(ajar: Ajar) {
  return new Hono()
    .get('/', async (c) => c.json(await ajar.llm()))
    .put('/', body(llmBody), async (c) => c.json(await ajar.setLlm(c.req.valid('json'))))
    .post('/off', async (c) => c.json(await ajar.llmOff()));
}
