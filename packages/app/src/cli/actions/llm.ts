import type { Ajar } from '../../service/ajar.ts';
import type { LlmView } from '../../service/views.ts';
import { askYesNo } from '../ask.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption } from '../options.ts';
import { withAjar } from '../session.ts';
import { oneLine } from '../text/plain.ts';
import { wrap } from '../text/wrap.ts';

type Options = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly endpoint: string;
  readonly model: string;
}

/** Shows which LLM may propose wordings, turns one on, or turns it off. */
export async function llm(face: Face, _words: Words, options: Options): Promise<Exit> {
  const wanted = wantedOf(options);
  const view = await withAjar(face, (ajar) => {
    if (flagOption(options, 'off')) return ajar.llmOff();
    return wanted === null ? ajar.llm() : turnOn(face, ajar, wanted, flagOption(options, 'yes'));
  });
  if (view === null) {
    await face.err.line('Nothing was changed.');
    return EXIT.findings;
  }
  if (face.options.json) await face.out.json(view);
  else await face.out.line(shown(view));
  return EXIT.fine;
}

function wantedOf(options: Options): Wanted | null {
  const endpoint = textOption(options, 'endpoint');
  const model = textOption(options, 'model');
  if (flagOption(options, 'off') && (endpoint !== undefined || model !== undefined))
    throw new UsageError('--off does not go with --endpoint or --model.');
  if (endpoint === undefined && model === undefined) return null;
  if (endpoint === undefined || model === undefined)
    throw new UsageError('It takes both: --endpoint URL and --model NAME.');
  return { endpoint, model };
}

/** Null when the user would rather not. */
async function turnOn(face: Face, ajar: Ajar, wanted: Wanted, mayLeave: boolean): Promise<LlmView | null> {
  try {
    return await ajar.setLlm({ ...wanted, mayLeave });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'leaves-the-machine')) throw error;
    await face.err.line(`${wrap(error.message, Math.min(face.width, 90))}\n`);
    const understood = await askYesNo(face, 'May letters be sent there?', 'If that is what you want, say --yes.');
    return understood ? ajar.setLlm({ ...wanted, mayLeave: true }) : null;
  }
}

function shown(view: LlmView): string {
  const key = view.hasKey ? 'AJAR_LLM_KEY is set' : 'none (AJAR_LLM_KEY is not set)';
  if (!view.on) return 'Off. No LLM is asked, and Ajar needs none.';
  const where = view.local ? 'on this machine' : 'on another machine: letters are sent there when you ask for wordings';
  const lines = [
    `On, ${where}.`,
    `Endpoint  ${oneLine(view.endpoint)}`,
    `Model     ${oneLine(view.model)}`,
    `Key       ${key}`,
  ];
  return lines.join('\n');
}
