import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '@ajar/core';
import { detectLanguage } from '../packages/core/src/language/detect-language.ts';
import { adviceLines, scoreAdvice } from './eval/advice-score.ts';
import { archive } from './eval/archive.ts';
import { jobMail } from './eval/job-mail.ts';
import { madeUpMail } from './eval/made-up-mail.ts';
import { lockLine } from './eval/lock-score.ts';
import { refusalLine } from './eval/refusal-score.ts';
import { LETTER_HEAD, letterLine, namesLine, scoreLetters } from './eval/letter-score.ts';
import { scoreSource } from './eval/score.ts';
import { toneTable } from './eval/tone-table.ts';
import { confusionOf, table } from './eval/table.ts';
import { lettersOf } from './train/corpus-files.ts';

const usage = 'usage: npm run eval -- --data FOLDER [--only reading|tone|advice] [--misses]';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});

// Advice is measured on letters of our own.
if (values.only !== 'advice' && (values.data === undefined || !existsSync(values.data))) {
  const why = values.data === undefined ? 'No data folder given.' : `There is no folder ${values.data}.`;
  process.stderr.write(
    `${why} The evaluation needs the measuring mail, which is not part of this repository.\n${usage}\n`,
  );
  process.exit(2);
}

const measuring = values.data ?? '';
const wanted = (part: string): boolean => values.only === undefined || values.only === part;
if (wanted('reading')) await readingTables(measuring, values.misses);
if (wanted('tone')) process.stdout.write(`${await toneTable(measuring)}\n`);
if (wanted('advice')) await adviceTables(values.misses);

async function adviceTables(misses: boolean): Promise<void> {
  for (const folder of ['development', 'held-out'] as const) {
    const score = await scoreAdvice(folder);
    process.stdout.write(`${adviceLines(folder, score)}\n${await refusalLine(folder)}\n${await lockLine(folder)}\n`);
    if (misses && folder !== 'held-out') process.stdout.write(`${score.misses.join('\n')}\n`);
  }
}

async function readingTables(data: string, misses: boolean): Promise<void> {
  const items = [
    ...(await jobMail(data)),
    ...(await archive(data, 'ham/easy_ham.tar.gz', 'ham', 'unlabelled', /cmds$|\/\._/u)),
    ...(await archive(data, 'bounces/bounces-half.tar.gz', 'bounces', 'bounce', /\/\._/u)),
    ...(await archive(data, 'mime/stalwart-eml.tar.gz', 'mime', 'unlabelled', /\.json$|\/\._/u)),
    ...madeUpMail(),
  ];
  const sources = [...new Set(items.map((item) => item.source))];
  const scores = sources.map((source) =>
    scoreSource(
      source,
      items.filter((item) => item.source === source),
    ),
  );

  process.stdout.write(`${table(scores)}\n\nread as\n${scores.map(confusionOf).join('\n')}\n\n`);

  process.stdout.write(`${LETTER_HEAD}\n`);
  for (const folder of ['development', 'adversarial', 'held-out'] as const) {
    const letters = await lettersOf(folder);
    const score = scoreLetters(letters);
    process.stdout.write(`${letterLine(folder, score)}\n${namesLine(folder, score)}\n`);
    for (const language of LANGUAGES) {
      const own = letters.filter(({ text }) => detectLanguage(text).language === language);
      process.stdout.write(`${letterLine(`  ${language}`, scoreLetters(own))}\n`);
    }
    // Those held out stay unread: who has seen them tunes to them.
    if (misses && folder !== 'held-out') process.stdout.write(`${score.misses.join('\n')}\n`);
  }
  if (misses) {
    for (const score of scores) {
      for (const miss of score.misses)
        process.stdout.write(`${score.source} ${miss.id}: ${miss.label} read as ${miss.verdict}: ${miss.head}\n`);
    }
  }
}
