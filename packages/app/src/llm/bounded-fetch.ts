import { boundedText } from '../bounded-text.ts';
import { failureOfStatus } from './llm-failure.ts';
import type { LlmFailure } from './llm-failure.ts';

const MOST_BYTES = 64 * 1024;

/** Nobody was reached: the request never left. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNABORTED']);

/** Thrown instead of an answer; whoever asked looks at `failure` and at nothing else. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly failure: LlmFailure;
  readonly status: number | null;

  constructor(failure: LlmFailure, status: number | null = null) {
    super(failure);
    this.failure = failure;
    this.status = status;
  }
}

/**
 * A `fetch` that follows no redirect, reads at most 64 KB and hands on nothing of an answer that is no success: what a server
 * says in an error may repeat what was sent to it, the key too. Throws `ExchangeError`.
 */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await reached(input, init);
  const failure = failureOfStatus(response.status);
  if (failure !== null) {
    await response.body?.cancel();
    throw new ExchangeError(failure, response.status);
  }
  return new Response(await boundedText(response, MOST_BYTES, () => new ExchangeError('too-large')), {
    headers: { 'Content-Type': 'application/json' },
  });
}

async function reached(input: string | URL | Request, init: RequestInit | undefined): Promise<Response> {
  try {
    return await fetch(input, { ...init, redirect: 'manual' });
  } catch (error) {
    throw init?.signal?.aborted === true ? error : new ExchangeError(wasNotReached(error) ? 'unreachable' : 'broken');
  }
}

function wasNotReached(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && NOT_REACHED.has(String(cause.code));
}
