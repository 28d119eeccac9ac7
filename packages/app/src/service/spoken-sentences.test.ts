import { globSync, readFileSync } from 'node:fs';

import { EXERCISES, FRENCH, markChoice } from '@ajar/core';
import { describe, expect, it } from 'vitest';

const PACKAGES = new URL('../../../', import.meta.url).pathname;

/** Where core and service keep the sentences that the screens show. */
const PLACES = [
  'core/src/advice/*.ts',
  'core/src/advice/{basis,steps,timing,weighing,field-profiles}/*.ts',
  'core/src/reading/sender/replyable.ts',
  'core/src/by-hand/{by-hand-reading,row-says}.ts',
  'core/src/drafting/{needs,draft-reply,intent-for,phrase-book-for}.ts',
  'core/src/practice/*.ts',
  'core/src/practice/other-side/their-answer.ts',
  'app/src/service/present/*.ts',
  'app/src/service/sending/*.ts',
  'app/src/service/watch/{mend-address,other-addresses,answer-proposal}.ts',
  'app/src/service/due/notice-each.ts',
  'app/src/service/organisation/{own-sign-in,share-noes,sign-in,counsel,let-in,manage-people}.ts',
  'app/src/http/{scan-routes,demo/*}.ts',
  'app/src/http/organisation/{member-routes,signed-in}.ts',
  'app/src/http/refusal.ts',
  'app/src/llm/{llm-failure,llm-settings}.ts',
  'app/src/account/*.ts',
  'app/src/account/{oauth,secrets,tls}/*.ts',
  'app/src/mailbox/imap/explain-imap-error.ts',
  'app/src/service/accounts/*.ts',
  'app/src/mailbox/{explain-error,find-mail,open-mail-sources,archive-entries,zip-source,tar-source,mbox-source}.ts',
  'app/src/service/scan/scan.ts',
  'app/src/account/discovery/providers/*.ts',
];

/** Sentences that only the terminal shows, or that are put together of others. */
const ELSEWHERE = [
  /^The message of this rejection is not in the store\.$/u,
  /ajar (?:draft|account|list)\b/u,
  /^The time to take a letter back is told in seconds/u,
  /things are proposed here\. Say which, by its letter/u,
  /^Your answer\{1\} /u,
  /by no such letter: ajar show ID names it\.$/u,
  /^Several accounts begin with /u,
  // It stands in the list twice: for reading and for sending.
  /^The certificate of \{1\} \(for \{2\} mail, port \{3\}\) cannot be trusted/u,
  // Errors that are told in other words.
  /^(?:The server hung up|A box that was read is unlocked|The endpoint [a-z ]+)\.$/u,
];

const LITERAL = /'((?:[^'\\\n]|\\.){12,})'|"((?:[^"\\\n]|\\.){12,})"|`((?:[^`\\]|\\.){12,})`/gu;

/** The sentences in a file: literals that begin like one and end like one. Values stand as `{1}`, `{2}`. */
function sentencesIn(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  return [...code.matchAll(LITERAL)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .filter((text) => /^[A-Z][^\n]* [^\n]*[.?]$/u.test(text) && !/\\[bsw]|\(\?:/u.test(text))
    .map((text) => numbered(text.replaceAll('HOST', '{1}')));
}

function numbered(text: string): string {
  let count = 0;
  return text.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}|\{\d\}/gu, () => `{${String((count += 1))}}`);
}

/** A text counts as known when it is in the list, or all its sentences are; a value may be a sentence of its own. */
function isKnown(text: string): boolean {
  if (Object.hasOwn(FRENCH, text) || ELSEWHERE.some((pattern) => pattern.test(text))) return true;
  const sentences = text.replaceAll(/(?<=\.)\{\d\}(?= )/gu, '').split(/(?<=[.?!]|\. \{\d\}) (?=\p{Lu}|\{)/u);
  return sentences.length > 1 && sentences.every((one) => /^\{\d\}$/u.test(one) || isKnown(numbered(one)));
}

const files = PLACES.flatMap((place) => globSync(place, { cwd: PACKAGES })).filter(
  (file) => !/\.test\.ts$|weights|moods-of|sources\.ts$/u.test(file),
);

describe('what the screens show of core and service', () => {
  it('is looked for in files that are there', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it('is there in the other languages: why a choice is good, for every letter to practise on', () => {
    const english = EXERCISES.filter(({ language }) => language === 'en');
    const whys = english.map((exercise) => markChoice(exercise, 'thank').why);
    expect(whys.filter((why) => !isKnown(why))).toEqual([]);
  });

  it.each(files)('is there in the other languages: %s', (file) => {
    const sentences = sentencesIn(readFileSync(`${PACKAGES}${file}`, 'utf8'));
    expect(sentences.filter((text) => !isKnown(text))).toEqual([]);
  });
});
