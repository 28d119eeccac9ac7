import { boundedFetch, ExchangeError } from './bounded-fetch.ts';
import type { LlmFailure } from './llm-failure.ts';
import type { LlmSettings } from './llm-settings.ts';
import { WORDINGS_FORMAT } from './wordings-in.ts';
import type { WordingsRequest } from './wordings-request.ts';

export interface LlmCall {
  readonly settings: LlmSettings;
  readonly key: string | null;
  readonly request: WordingsRequest;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

export type Completion =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: LlmFailure };

/** Asks an OpenAI-compatible endpoint once, within the time given. Never throws, and never tells what the other side said. */
export async function complete(call: LlmCall): Promise<Completion> {
  const timeout = AbortSignal.timeout(call.timeoutMs);
  const signal = call.signal === undefined ? timeout : AbortSignal.any([call.signal, timeout]);
  try {
    return { kind: 'answered', text: await answerOf(call, signal) };
  } catch (error) {
    if (call.signal?.aborted === true) return { kind: 'failed', why: 'stopped' };
    if (timeout.aborted) return { kind: 'failed', why: 'timeout' };
    return { kind: 'failed', why: exchangeErrorIn(error)?.failure ?? 'not-understood' };
  }
}

/** Most servers can be held to a form; one that does not know how is asked once more without. */
async function answerOf(call: LlmCall, signal: AbortSignal): Promise<string> {
  try {
    return await generate(call, signal, true);
  } catch (error) {
    const status = exchangeErrorIn(error)?.status;
    if (status !== 400 && status !== 422) throw error;
    return generate(call, signal, false);
  }
}

async function generate(call: LlmCall, signal: AbortSignal, inForm: boolean): Promise<string> {
  const [{ generateText }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const provider = createOpenAICompatible({
    name: 'llm',
    baseURL: call.settings.endpoint,
    fetch: boundedFetch,
    ...(call.key === null ? {} : { apiKey: call.key }),
    transformRequestBody: (body) => (inForm ? { ...body, response_format: WORDINGS_FORMAT } : body),
  });
  const { text } = await generateText({
    model: provider(call.settings.model),
    instructions: call.request.instructions,
    prompt: call.request.data,
    temperature: 0.7,
    maxRetries: 0,
    abortSignal: signal,
  });
  return text;
}

/** The SDK wraps what `fetch` throws, more or less deep. */
function exchangeErrorIn(error: unknown): ExchangeError | null {
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error; depth += 1) {
    if (inner instanceof ExchangeError) return inner;
    inner = inner.cause;
  }
  return null;
}
