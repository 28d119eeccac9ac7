import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alarmsInPoliteRequests } from './eval/tone-alarms.ts';
import { toneGuide } from './eval/tone-guide.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined || !existsSync(values.data)) {
  process.stderr.write(
    'The page lists how often each rule is wrong, measured on texts that are not part of this repository.\nusage: npm run docs:tone -- --data FOLDER\n',
  );
  process.exit(2);
}
const page = toneGuide(await alarmsInPoliteRequests(values.data));
await writeFile(fileURLToPath(new URL('../docs/tone.md', import.meta.url)), page);
