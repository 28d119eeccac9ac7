import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { archive } from './eval/archive.ts';
import { jobMail } from './eval/job-mail.ts';
import { scoreSource } from './eval/score.ts';
import { confusionOf, table } from './eval/table.ts';

const usage = 'usage: node --conditions=source bench/eval.ts --data FOLDER [--misses]';

const { values } = parseArgs({ options: { data: { type: 'string' }, misses: { type: 'boolean', default: false } } });

if (values.data === undefined || !existsSync(values.data)) {
  const why = values.data === undefined ? 'No data folder given.' : `There is no folder ${values.data}.`;
  process.stderr.write(
    `${why} The evaluation needs the measuring mail, which is not part of this repository.\n${usage}\n`,
  );
  process.exit(2);
}

const items = [
  ...(await jobMail(values.data)),
  ...(await archive(values.data, 'ham/easy_ham.tar.gz', 'ham', 'unlabelled', /cmds$|\/\._/u)),
  ...(await archive(values.data, 'bounces/bounces-half.tar.gz', 'bounces', 'bounce', /\/\._/u)),
  ...(await archive(values.data, 'mime/stalwart-eml.tar.gz', 'mime', 'unlabelled', /\.json$|\/\._/u)),
];
const sources = [...new Set(items.map((item) => item.source))];
const scores = sources.map((source) =>
  scoreSource(
    source,
    items.filter((item) => item.source === source),
  ),
);

process.stdout.write(`${table(scores)}\n\nread as\n${scores.map(confusionOf).join('\n')}\n`);
if (values.misses) {
  for (const score of scores) {
    for (const miss of score.misses)
      process.stdout.write(`${score.source} ${miss.id}: ${miss.label} read as ${miss.verdict}: ${miss.head}\n`);
  }
}
