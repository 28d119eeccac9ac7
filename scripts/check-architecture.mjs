// Runs the architecture rules, and fails when nothing was looked at: a cruise of no modules finds no fault.
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

import config from '../.dependency-cruiser.mjs';

const { output } = await cruise(
  ['packages/core/src', 'packages/app/src', 'packages/web/src'],
  { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true },
  config.options.enhancedResolveOptions,
  { tsConfig: extractTsConfig(config.options.tsConfig.fileName) },
);
const { totalCruised, violations } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`);
console.log(`${totalCruised} modules looked at, ${violations.length} rules broken`);
if (totalCruised < 50) console.error('Too few modules: the check did not see the project.');
process.exitCode = violations.length > 0 || totalCruised < 50 ? 1 : 0;
