import type { Ajar, VoiceChange } from '../../service/ajar.ts';
import type { VoiceView } from '../../service/views.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption } from '../options.ts';
import { voiceLines } from '../render/voice-lines.ts';
import { withAjar } from '../session.ts';

type Options = Readonly<Record<string, unknown>>;

/** Whether the command line asks about the voice, and not about who the user is. */
export function asksAboutVoice(options: Options): boolean {
  return (
    ['voice', 'voiceOn', 'voiceOff', 'relearn', 'forgetVoice'].some((name) => flagOption(options, name)) ||
    ['never', 'unlearn'].some((name) => textOption(options, name) !== undefined)
  );
}

/** Shows what was learned of the user's way of writing, after doing what they say about it. */
export async function meVoice(face: Face, options: Options): Promise<Exit> {
  if (flagOption(options, 'voiceOn') && flagOption(options, 'voiceOff'))
    throw new UsageError('--voice-on and --voice-off cannot both be meant.');
  const voice = await withAjar(face, async (ajar) => {
    for (const change of await changesOf(ajar, options)) await ajar.changeVoice(change);
    return ajar.voice();
  });
  if (face.options.json) await face.out.json(voice);
  else for (const line of voiceLines(voice)) await face.out.line(line);
  return EXIT.fine;
}

async function changesOf(ajar: Ajar, options: Options): Promise<readonly VoiceChange[]> {
  const never = textOption(options, 'never');
  const unlearn = textOption(options, 'unlearn');
  return [
    ...(flagOption(options, 'forgetVoice') ? [{ kind: 'erase' } as const] : []),
    ...(flagOption(options, 'voiceOn') ? [{ kind: 'switch', on: true } as const] : []),
    ...(flagOption(options, 'voiceOff') ? [{ kind: 'switch', on: false } as const] : []),
    ...(flagOption(options, 'relearn') ? [{ kind: 'restore' } as const] : []),
    ...(never === undefined ? [] : [{ kind: 'never', words: never } as const]),
    ...(unlearn === undefined ? [] : dropsOf(await ajar.voice(), unlearn)),
  ];
}

/** A greeting, a sign-off or a word, by what it says, in whichever languages it was learned. */
function dropsOf(voice: VoiceView, said: string): readonly VoiceChange[] {
  const wanted = plain(said);
  const drops = voice.languages.flatMap(({ language, greetings, signOffs, favourites }) => {
    const of = (part: 'greeting' | 'sign-off' | 'favourite', forms: readonly string[]): readonly VoiceChange[] =>
      forms.filter((form) => plain(form) === wanted).map((form) => ({ kind: 'drop', language, part, form }));
    return [...of('greeting', greetings ?? []), ...of('sign-off', signOffs ?? []), ...of('favourite', favourites)];
  });
  if (drops.length === 0)
    throw new UsageError(`"${said}" was not learned. "ajar me --voice" shows what was; write it as it stands there.`);
  return drops;
}

function plain(form: string): string {
  return form
    .toLowerCase()
    .replace(/[,:!]$/, '')
    .trim();
}
