/** What reading a whole mailbox takes, and nothing else: a thread that only scans loads a third of the library. */
export { parseMessage } from './message/parse-message.ts';
export { parentIds } from './thread/parent-ids.ts';
export { verdictOf } from './reading/verdict-of.ts';
export { mentionsReferral } from './rejection/outcome-of.ts';
export { hearMail } from './drafting/voice/hear-mail.ts';
export { voiceSampleOf } from './drafting/voice/voice-sample-of.ts';
