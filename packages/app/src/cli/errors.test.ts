import { expect, test } from 'vitest';

import { AjarError, CertificateError } from '../service/ajar-error.ts';
import { UsageError, explain } from './errors.ts';

test('expected failures are told in their own words, with a next step', () => {
  expect(explain(new UsageError('Which no?'))).toEqual({ lines: ['Which no?'], exit: 2 });
  const { lines, exit } = explain(new AjarError('store-full', 'The disk is full. 1,200 messages are kept.'));
  expect(exit).toBe(2);
  expect(lines[0]).toBe('The disk is full. 1,200 messages are kept.');
  expect(lines[1]).toContain('goes on where it stopped');
});

test('a next step is not said twice', () => {
  expect(
    explain(new AjarError('not-found', 'There is no rejection "x". "ajar list" shows their ids.')).lines,
  ).toHaveLength(1);
});

test('to trust a certificate is offered where that would help, and not for one that has run out', () => {
  const seen = { host: 'h', names: 'h', issuer: 'h', from: '', until: '', fingerprint: 'AA', pem: '' };
  const told = (mayTrust: boolean) => explain(new CertificateError('Not trusted.', { ...seen, mayTrust })).lines;
  expect(told(true)[1]).toContain('--trust CERTIFICATE.pem');
  expect(told(false)).toEqual(['Not trusted.']);
});

test('a next step can be copied as it stands', () => {
  expect(explain(new AjarError('not-approved', 'Approve it first.'), '4f2a').lines[1]).toMatch(/ajar approve 4f2a$/u);
  expect(explain(new AjarError('not-approved', 'Approve it first.')).lines[1]).toMatch(/ajar approve ID$/u);
  const usage = new UsageError('Have some shown first: ajar draft ID --alternatives 3. An ID is short.');
  expect(explain(usage, '4f2a').lines).toEqual([
    'Have some shown first: ajar draft 4f2a --alternatives 3. An ID is short.',
  ]);
});

test('what nobody expected says that nothing was lost', () => {
  const { lines, exit } = explain(new TypeError('boom'));
  expect(exit).toBe(2);
  expect(lines[0]).toContain('boom');
  expect(lines[1]).toContain('Nothing was lost');
  expect(explain('odd').lines[0]).toContain('odd');
});
