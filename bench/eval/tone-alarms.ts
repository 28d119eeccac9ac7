import { checkTone } from '../../packages/core/src/tone/check-tone.ts';
import { RULES } from '../../packages/core/src/tone/rules.ts';
import { mostPolite, ratedRequests, stackExchangeRequests } from '../train/tone/rated-requests.ts';
import { archive } from './archive.ts';

/** Findings of a rule in texts that nobody should mind. */
export interface Alarm {
  readonly rule: string;
  readonly alarms: number;
  readonly of: number;
}

/** The messages of the ham archive that are measured on. */
const OFFICE_MESSAGES = 400;

/** How often each rule speaks up in the politest quarter of the published requests (Wikipedia and Stack Exchange). */
export async function alarmsInPoliteRequests(data: string): Promise<readonly Alarm[]> {
  const texts = [
    ...mostPolite(await ratedRequests(data, 'tydip-en-train-scored.csv'), 1 / 4, 'to measure'),
    ...mostPolite(await stackExchangeRequests(data), 1 / 4, 'to measure'),
  ];
  const counts = new Map<string, number>();
  for (const text of texts) {
    const rules = new Set(checkTone({ text, fragment: true }).findings.map(({ rule }) => rule));
    for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return RULES.map(({ id }) => ({ rule: id, alarms: counts.get(id) ?? 0, of: texts.length }));
}

/** Errors in ordinary office mail, and how many words were read. */
export interface OfficeMail {
  readonly messages: number;
  readonly words: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What is said of the first messages of the ham archive. */
export async function officeMail(data: string): Promise<OfficeMail> {
  const items = await archive(data, 'ham/easy_ham.tar.gz', 'ham', 'unlabelled', /cmds$|\/\._/u);
  const figures = { messages: 0, words: 0, errors: 0, warnings: 0 };
  for (const { message } of items.slice(0, OFFICE_MESSAGES)) {
    const { words, findings } = checkTone({ text: message.text, fragment: true });
    figures.messages += 1;
    figures.words += words;
    figures.errors += findings.filter(({ severity }) => severity === 'error').length;
    figures.warnings += findings.filter(({ severity }) => severity === 'warning').length;
  }
  return figures;
}
