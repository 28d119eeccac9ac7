import { hostOf, isOnThisMachine, readSettings } from '../../llm/llm-settings.ts';
import type { LlmSettings } from '../../llm/llm-settings.ts';
import type { StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import type { LlmView } from '../views.ts';

const LLM = 'llm';
const OFF = '';

/** Which LLM may be asked; null when it is off, as it is until somebody turns it on. */
export async function llmSetting(reader: StoreReader): Promise<LlmSettings | null> {
  const stored = await reader.setting(LLM);
  return stored === null || stored === OFF ? null : (JSON.parse(stored) as LlmSettings);
}

export async function llm(context: Context): Promise<LlmView> {
  return viewOf(context, await context.store.read(llmSetting));
}

/**
 * Turns the LLM on. Throws `bad-input` when the endpoint or the model cannot be one, and `leaves-the-machine`, with what that
 * means, when the endpoint is on another machine and `mayLeave` does not say that this is understood.
 */
export async function setLlm(
  context: Context,
  wanted: { readonly endpoint: string; readonly model: string; readonly mayLeave?: boolean | undefined },
): Promise<LlmView> {
  const read = readSettings(wanted.endpoint, wanted.model);
  if (read.kind === 'bad') throw new AjarError('bad-input', read.message);
  const { settings } = read;
  if (!isOnThisMachine(settings) && wanted.mayLeave !== true)
    throw new AjarError('leaves-the-machine', leavingWords(settings));
  await context.store.write((transactor) => transactor.putSetting(LLM, JSON.stringify(settings)));
  return viewOf(context, settings);
}

export async function llmOff(context: Context): Promise<LlmView> {
  await context.store.write((transactor) => transactor.putSetting(LLM, OFF));
  return viewOf(context, null);
}

function viewOf({ llm: { key } }: Context, settings: LlmSettings | null): LlmView {
  if (settings === null) return { on: false, hasKey: key !== null };
  const { endpoint, model } = settings;
  return { on: true, hasKey: key !== null, endpoint, model, host: hostOf(settings), local: isOnThisMachine(settings) };
}

function leavingWords(settings: LlmSettings): string {
  const open = settings.endpoint.startsWith('https:')
    ? ''
    : ' The way there is not encrypted: others on it could read along.';
  return `${hostOf(settings)} is not this machine. Each time you ask for wordings, the letter you answer, your name, your draft and what you told are sent there, and what becomes of them is up to whoever runs it.${open}`;
}
