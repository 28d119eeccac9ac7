import { describe, expect, it } from 'vitest';

import { typedPath } from './typed-path.ts';

describe.skipIf(process.platform === 'win32')('typedPath', () => {
  it.each([
    ['/home/ann/Inbox.mbox', '/home/ann/Inbox.mbox'],
    ['  /home/ann/My mail ', '/home/ann/My mail'],
    ['~/Mail', '/home/ann/Mail'],
    ['~', '/home/ann'],
    ['"/home/ann/My mail"', '/home/ann/My mail'],
    ["'~/My mail'", '/home/ann/My mail'],
    ['„/home/ann/Post“', '/home/ann/Post'],
    ['« /home/ann/Courrier »', '/home/ann/Courrier'],
    ['file:///home/ann/My%20mail/Inbox', '/home/ann/My mail/Inbox'],
    ['/home/ann/~old/"x"', '/home/ann/~old/"x"'],
  ])('%s is %s', (typed, path) => {
    expect(typedPath(typed, '/home/ann')).toBe(path);
  });

  it.each(['Inbox.mbox', './Mail', '~ben/Mail', 'file://other.example/Mail', 'file:///%00', 'https://mail.example/'])(
    '%s is no whole path',
    (typed) => {
      expect(typedPath(typed, '/home/ann')).toBeNull();
    },
  );
});
