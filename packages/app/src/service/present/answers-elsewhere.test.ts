import { expect, it } from 'vitest';

import { aNo, profileWith } from '../testing/profile-with.ts';
import { answersElsewhere } from './answers-elsewhere.ts';

const at = (address: string) => ({ address, name: '' });

function told(from: string, replyTo: string, to: string | null = replyTo): string | null {
  return answersElsewhere({ from: at(from), replyTo: [at(replyTo)] }, to);
}

it('tells of answers that are asked for at another house than the one that wrote, and of no others', () => {
  const elsewhere = expect.stringContaining('of another house') as string;
  expect(told('rae@reply.example', 'collector@stranger.example')).toEqual(elsewhere);
  expect(told('rae@reply.example', 'rae.toll@gmail.com')).toEqual(elsewhere);
  expect(told('rae@mail.reply.example', 'jobs@reply.example')).toBeNull();
  expect(told('rae@gmail.com', 'rae@reply.example')).toBeNull();
  expect(told('rae@reply.example', 'rae@stranger.example', 'bo@third.example')).toBeNull();
  expect(told('rae@reply.example', 'rae@stranger.example', null)).toBeNull();
});

it('is shown with the no', async () => {
  const asked = aNo().replace('To: Tom', 'Reply-To: Ann Lee <ann@stranger.example>\nTo: Tom');
  const { ajar } = await profileWith([asked], '2026-11-26T10:00:00Z');
  const [no] = await ajar.list();
  const detail = await ajar.show(no?.id ?? '');
  expect(detail.replyable.to).toBe('ann@stranger.example');
  expect(detail.answersElsewhere).toContain('of another house');
});
