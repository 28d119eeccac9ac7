/** Why an LLM gave no answer that can be used. */
export type LlmFailure =
  | 'unreachable'
  | 'timeout'
  | 'stopped'
  | 'key-refused'
  | 'unknown-model'
  | 'busy'
  | 'broken'
  | 'refused'
  | 'redirected'
  | 'too-large'
  | 'not-understood';

/** The failure that a status of HTTP stands for; null when it is none. */
export function failureOfStatus(status: number): LlmFailure | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 401 || status === 403) return 'key-refused';
  if (status === 404) return 'unknown-model';
  if (status === 429) return 'busy';
  return status >= 500 ? 'broken' : 'refused';
}

/** What happened, for people. The words of the other side are never repeated: they could hold anything, the key too. */
export function failureWords(why: LlmFailure, host: string, model: string, hasKey: boolean): string {
  switch (why) {
    case 'unreachable':
      return `Nothing answers at ${host}, so nothing was sent. Is it running, and is the address right?`;
    case 'timeout':
      return `${host} took too long, so Ajar stopped waiting. A smaller model answers sooner.`;
    case 'stopped':
      return 'Stopped before there was an answer.';
    case 'key-refused':
      return hasKey
        ? `${host} did not accept the key in AJAR_LLM_KEY.`
        : `${host} asks for a key. Set AJAR_LLM_KEY before you start Ajar.`;
    case 'unknown-model':
      return `${host} does not know “${model}”, or does not answer at this address.`;
    case 'busy':
      return `${host} is busy, or your quota there is used up. Try again later.`;
    case 'broken':
      return `${host} had trouble of its own. Try again later.`;
    case 'refused':
      return `${host} did not take the request.`;
    case 'redirected':
      return `${host} wanted to pass the letter on to another address. Ajar did not follow.`;
    case 'too-large':
      return `${host} sent far more than three wordings, so Ajar stopped reading.`;
    case 'not-understood':
      return `${host} did not answer in the form that was asked for. Larger models do so more often.`;
  }
}
