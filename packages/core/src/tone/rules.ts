import { HEARD_RULES } from './hearing/heard-rules.ts';
import type { Rule } from './rule.ts';
import { ACCUSATION } from './rules/accusation.ts';
import { ARGUING } from './rules/arguing.ts';
import { ASKED_TWICE } from './rules/asked-twice.ts';
import { BEGGING } from './rules/begging.ts';
import { BOILERPLATE } from './rules/boilerplate.ts';
import { BRAGGING } from './rules/bragging.ts';
import { ENTITLEMENT } from './rules/entitlement.ts';
import { FLATTERY } from './rules/flattery.ts';
import { GUILT } from './rules/guilt.ts';
import { HARDSHIP } from './rules/hardship.ts';
import { MULTIPLE_ASKS } from './rules/multiple-asks.ts';
import { NO_ASK } from './rules/no-ask.ts';
import { NO_EASY_OUT } from './rules/no-easy-out.ts';
import { NO_GREETING } from './rules/no-greeting.ts';
import { NO_SIGNOFF } from './rules/no-signoff.ts';
import { NO_THANKS } from './rules/no-thanks.ts';
import { ASKING_IN_FRENCH } from './rules/other-languages/french-asking.ts';
import { IN_FRENCH } from './rules/other-languages/french.ts';
import { IN_GERMAN } from './rules/other-languages/german.ts';
import { IN_SPANISH } from './rules/other-languages/spanish.ts';
import { OVER_APOLOGY } from './rules/over-apology.ts';
import { OVER_HEAD } from './rules/over-head.ts';
import { PASSIVE_AGGRESSIVE } from './rules/passive-aggressive.ts';
import { PLACEHOLDER } from './rules/placeholder.ts';
import { PRESSURE } from './rules/pressure.ts';
import { RUDE } from './rules/rude.ts';
import { SHOUTING } from './rules/shouting.ts';
import { SNARK } from './rules/snark.ts';
import { THREAT } from './rules/threat.ts';
import { TOO_LONG } from './rules/too-long.ts';
import { TOO_SHORT } from './rules/too-short.ts';

/** Everything the tone check knows, category by category. */
export const RULES: readonly Rule[] = [
  ...ENTITLEMENT,
  ...SNARK,
  ...RUDE,
  ...ACCUSATION,
  ...PRESSURE,
  ...THREAT,
  ...GUILT,
  ...BEGGING,
  ...OVER_APOLOGY,
  ...PASSIVE_AGGRESSIVE,
  ...ARGUING,
  ...BRAGGING,
  ...OVER_HEAD,
  ...MULTIPLE_ASKS,
  ...NO_GREETING,
  ...NO_SIGNOFF,
  ...NO_THANKS,
  ...NO_ASK,
  ...NO_EASY_OUT,
  ...TOO_LONG,
  ...TOO_SHORT,
  ...SHOUTING,
  ...PLACEHOLDER,
  ...FLATTERY,
  ...BOILERPLATE,
  ...HARDSHIP,
  ...ASKED_TWICE,
  ...IN_FRENCH,
  ...ASKING_IN_FRENCH,
  ...IN_GERMAN,
  ...IN_SPANISH,
  ...HEARD_RULES,
];
