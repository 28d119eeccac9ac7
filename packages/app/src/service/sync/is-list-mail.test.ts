import { parseMessage } from '@ajar/core';
import { expect, test } from 'vitest';

import { isListMail } from './is-list-mail.ts';

function isList(headers: string): boolean {
  return isListMail(parseMessage(Buffer.from(`${headers}\n\n`)), 'ann@example.org');
}

const LIST = 'From: bob@b.example\nList-Id: <garden.example>\nPrecedence: list';

test('what goes round a list is list mail', () => {
  expect(isList(`${LIST}\nTo: garden@garden.example`)).toBe(true);
});

test('an answer that names the user is not', () => {
  expect(isList(`${LIST}\nTo: garden@garden.example\nCc: Ann <ann@example.org>`)).toBe(false);
});

test('nor what the user wrote', () => {
  expect(isList('From: ann@example.org\nTo: garden@garden.example\nList-Id: <garden.example>\nPrecedence: list')).toBe(
    false,
  );
});

test('nor the notice of an application system, with all its headers for machines', () => {
  const notice = 'From: no-reply@jobs.example\nTo: ann@example.org\nList-Unsubscribe: <https://jobs.example/u>';
  expect(isList(`${notice}\nPrecedence: bulk`)).toBe(false);
  expect(isList(`${notice}\nList-Id: <mailer.jobs.example>\nPrecedence: bulk`)).toBe(false);
});
