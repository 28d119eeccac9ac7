import type { Finding, ToneReport } from '@ajar/core';
import { expect, test } from 'vitest';

import { SarifLog, regionOf } from './sarif.ts';

const TEXT = 'Dear Ann,\nI deserve this role.\n';
const FINDING: Finding = {
  rule: 'entitlement/deserve',
  category: 'entitlement',
  severity: 'error',
  start: 10,
  end: 19,
  quote: 'I deserve',
  message: 'This may sound entitled.',
  why: 'It claims what is theirs to give.',
  source: 'A study, https://example.org/study',
  fixes: [{ title: 'Say that you would love it', start: 10, end: 19, text: 'I would love' }],
};
const REPORT: ToneReport = {
  findings: [FINDING],
  tips: { professional: true, polite: false, feedback: false, appreciative: false, willing: true },
  politeness: 0.4,
  words: 6,
  language: 'en',
  checked: 'full',
  ready: false,
};

test('counts lines and columns from 1, in UTF-16 units', () => {
  expect(regionOf(TEXT, FINDING)).toEqual({
    startLine: 2,
    startColumn: 1,
    endLine: 2,
    endColumn: 10,
    charOffset: 10,
    charLength: 9,
    snippet: { text: 'I deserve' },
  });
  expect(regionOf('🎭 a\nb', { start: 3, end: 6 })).toMatchObject({
    startLine: 1,
    startColumn: 4,
    endLine: 2,
    endColumn: 2,
  });
});

test('a letter of its own: place, level, rule and a fix that can be applied', () => {
  const log = new SarifLog('1.2.3');
  const sarif = JSON.parse(
    log.begin() + log.results('a', TEXT, REPORT, { uri: 'letter.txt', jsonLine: null }) + log.end(),
  );
  const [run] = sarif.runs;
  expect(sarif.version).toBe('2.1.0');
  expect(run.tool.driver).toMatchObject({ name: 'ajar', version: '1.2.3' });
  expect(run.tool.driver.rules).toHaveLength(1);
  expect(run.tool.driver.rules[0]).toMatchObject({ id: 'entitlement/deserve', helpUri: 'https://example.org/study' });
  expect(run.results[0]).toMatchObject({ ruleId: 'entitlement/deserve', level: 'error' });
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('letter.txt');
  expect(run.results[0].fixes[0].artifactChanges[0].replacements[0]).toEqual({
    deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 10, charOffset: 10, charLength: 9 },
    insertedContent: { text: 'I would love' },
  });
  expect(run.invocations[0].executionSuccessful).toBe(true);
});

const place = (jsonLine: number) => ({ uri: 'letters.jsonl', jsonLine });

test('letters in lines of JSON: the line of the file, offsets apart, bad lines as notifications', () => {
  const log = new SarifLog('1.2.3');
  const text =
    log.begin() +
    log.results('a', TEXT, REPORT, place(1)) +
    log.error({ id: 'b', error: { code: 'bad-json', message: 'line 2: not JSON' } }) +
    log.results('c', TEXT, REPORT, place(3)) +
    log.end();
  const [run] = JSON.parse(text).runs;
  expect(run.results.map((result: { properties: { id: string } }) => result.properties.id)).toEqual(['a', 'c']);
  expect(run.results[1].locations[0].physicalLocation.region.startLine).toBe(3);
  expect(run.results[0].fixes).toBeUndefined();
  expect(run.tool.driver.rules).toHaveLength(1);
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('line 2: not JSON');
});

test('nothing found is a whole log too', () => {
  const log = new SarifLog('1.2.3');
  expect(JSON.parse(log.begin() + log.end()).runs[0].results).toEqual([]);
});
