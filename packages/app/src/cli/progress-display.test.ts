import { PassThrough } from 'node:stream';

import { expect, it, onTestFinished, vi } from 'vitest';

import type { ScanProgress } from '../service/ajar.ts';
import { faceOf } from './face.ts';
import { Output } from './output.ts';
import { ProgressDisplay } from './progress-display.ts';

const LINKING: ScanProgress = {
  source: 'mail.mbox',
  messages: 12_000,
  rejections: 37,
  found: [],
  bytes: 100_000_000,
  bytesTotal: 100_000_000,
  elapsedMs: 8000,
  phase: 'linking',
};

it('says a thing once where there is no terminal, however long it lasts', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const stream = new PassThrough();
  const err = new Output(stream);
  const display = new ProgressDisplay(faceOf(process, err, err, { json: false, color: false, debug: false }));
  for (let turn = 0; turn < 5; turn += 1) {
    display.show(LINKING);
    vi.advanceTimersByTime(6000);
  }
  display.show({ ...LINKING, messages: 12_001 });
  await err.flush();
  expect(String(stream.read()).trim().split('\n')).toEqual([
    '12,000 messages read; looking for the answers to the noes',
    '12,001 messages read; looking for the answers to the noes',
  ]);
});
