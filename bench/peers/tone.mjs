// Checks drafts one after another with one of the checkers of English prose, twice: what the second time takes is what counts.
// Arguments: the name of the checker, and a file with the drafts as a JSON list.
import { readFileSync } from 'node:fs';

const CHECKERS = {
  'write-good': async () => (await import('write-good')).default,
  'harper.js': async () => {
    const { binary } = await import('harper.js/binary');
    const { LocalLinter } = await import('harper.js');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  textlint: async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const plugin = (await import('@textlint/textlint-plugin-text')).default;
    const rule = (await import('textlint-rule-write-good')).default;
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
      rules: [{ ruleId: 'write-good', rule: rule.default ?? rule }],
    };
    return (text) => kernel.lintText(text, options);
  },
};

const [, , name, file] = process.argv;
const check = await CHECKERS[name]();
const drafts = JSON.parse(readFileSync(file, 'utf8'));
for (const text of drafts) await check(text);
const began = process.cpuUsage();
for (const text of drafts) await check(text);
const { user, system } = process.cpuUsage(began);
process.stdout.write(
  `${JSON.stringify({ drafts: drafts.length, cpuMsEach: (user + system) / 1000 / drafts.length })}\n`,
);
