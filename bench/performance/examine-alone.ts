// Reads and judges an mbox as a scan does, without storing anything: FILE and how many threads.
import { openMbox } from '../../packages/app/src/mailbox/mbox-source.ts';
import { ExamineQueue } from '../../packages/app/src/service/scan/examine-queue.ts';
import { openExaminer } from '../../packages/app/src/service/scan/examiner.ts';
import { sendAll } from '../../packages/app/src/service/scan/send-all.ts';

const [, , path = '', threads = '1'] = process.argv;
const source = await openMbox(path);
let messages = 0;
// Few bytes are not worth a second thread.
const examiner = openExaminer(threads === '1' ? 0 : Infinity, []);
const queue = new ExamineQueue(examiner, async ({ examined }) => {
  messages += examined.length;
});
await sendAll(source.id, source.open({ onSkip: () => {} }), examiner, queue);
await examiner[Symbol.asyncDispose]();
process.stdout.write(`${JSON.stringify({ messages })}\n`);
