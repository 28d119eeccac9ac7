import type { Rule } from './rule.ts';
import { ACCUSATION } from './rules/accusation.ts';
import { ASKED_TWICE } from './rules/asked-twice.ts';
import { ENTITLEMENT } from './rules/entitlement.ts';
import { MULTIPLE_ASKS } from './rules/multiple-asks.ts';
import { NO_ASK } from './rules/no-ask.ts';
import { NO_EASY_OUT } from './rules/no-easy-out.ts';
import { NO_GREETING } from './rules/no-greeting.ts';
import { NO_SIGNOFF } from './rules/no-signoff.ts';
import { NO_THANKS } from './rules/no-thanks.ts';
import { PLACEHOLDER } from './rules/placeholder.ts';
import { RUDE } from './rules/rude.ts';
import { SHOUTING } from './rules/shouting.ts';
import { SNARK } from './rules/snark.ts';
import { TOO_LONG } from './rules/too-long.ts';
import { TOO_SHORT } from './rules/too-short.ts';

/** Everything the tone check knows, category by category. */
export const RULES: readonly Rule[] = [
  ...ENTITLEMENT,
  ...SNARK,
  ...RUDE,
  ...ACCUSATION,
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
  ...ASKED_TWICE,
];
