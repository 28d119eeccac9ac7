import { checkTone } from '@ajar/core/tone';
import type { ToneInput, ToneReport } from '@ajar/core';

import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { toneInputOf } from '../machine/check-input.ts';
import type { Id } from '../machine/fields.ts';
import { inputKind, nameOf, openInput } from '../machine/input.ts';
import { readLetterText } from '../machine/letter-text.ts';
import { outputFormat } from '../machine/letter-work.ts';
import type { OutputFormat } from '../machine/letter-work.ts';
import { runLines } from '../machine/run-lines.ts';
import type { LineSink } from '../machine/run-lines.ts';
import { SarifLog } from '../machine/sarif.ts';
import { toneShape } from '../machine/shapes.ts';
import { blocks, jsonArray, jsonLines } from '../machine/sinks.ts';
import { choiceOption, flagOption, textOption, word } from '../options.ts';
import { toneCard } from '../render/tone-card.ts';
import { version } from '../version.ts';
import { FIELDS, INTENTS } from '../words.ts';

type Options = Readonly<Record<string, unknown>>;

interface Checked {
  readonly id: Id;
  readonly text: string;
  readonly report: ToneReport;
}

export async function check(face: Face, words: Words, options: Options): Promise<Exit> {
  const file = word(words, 0);
  const input = inputKind(textOption(options, 'input'), file, ['text', 'jsonl']);
  const told = await toldOptions(face, options);
  const sink = sinkFor(outputFormat(face, options, input), face, file, input === 'jsonl', await version());
  if (input === 'jsonl') {
    const ofRecord = (record: Parameters<typeof toneInputOf>[0], id: Id): Checked =>
      checkOne(toneInputOf(record, told), id);
    return runLines(face, await openInput(face, file), ofRecord, sink, hasFinding);
  }
  const checked = checkOne({ ...told, text: await readLetterText(face, file) }, nameOf(file));
  const single = { number: 1, text: checked.text, head: '' };
  await face.out.write((sink.begin?.() ?? '') + sink.result(checked, single) + (sink.end?.() ?? ''));
  return hasFinding(checked) ? EXIT.findings : EXIT.fine;
}

function checkOne(tone: ToneInput, id: Id): Checked {
  return { id, text: tone.text, report: checkTone(tone) };
}

/** Notes are advice that one may leave aside: they make no finding of the exit code. */
function hasFinding({ report }: Checked): boolean {
  return report.findings.some((finding) => finding.severity !== 'note');
}

async function toldOptions(face: Face, options: Options): Promise<Omit<ToneInput, 'text'>> {
  const answers = textOption(options, 'answers');
  return {
    intent: choiceOption(options, 'intent', INTENTS),
    field: choiceOption(options, 'field', FIELDS),
    answers: answers === undefined ? undefined : await readLetterText(face, answers),
    fragment: flagOption(options, 'fragment') ? true : undefined,
    profile: choiceOption(options, 'strictness', ['gentle', 'standard', 'strict'] as const),
  };
}

function sinkFor(
  format: OutputFormat,
  face: Face,
  file: string | undefined,
  many: boolean,
  ajarVersion: string,
): LineSink<Checked> {
  const shape = ({ id, report }: Checked): object => toneShape(id, report);
  if (format === 'pretty')
    return blocks(({ id, text, report }) => toneCard(id, text, report, Math.min(face.width, 90), face.paint));
  if (format === 'jsonl') return jsonLines(shape);
  if (format === 'json') {
    return many
      ? jsonArray(shape)
      : { ...jsonLines(shape), result: (checked) => `${JSON.stringify(shape(checked), null, 2)}\n` };
  }
  const log = new SarifLog(ajarVersion);
  const uri = encodeURI(nameOf(file).replaceAll('\\', '/'));
  return {
    begin: () => log.begin(),
    result: ({ id, text, report }, line) => log.results(id, text, report, { uri, jsonLine: many ? line.number : null }),
    error: (error) => log.error(error),
    end: () => log.end(),
  };
}
