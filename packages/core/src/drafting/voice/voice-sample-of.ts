import { detectLanguage } from '../../language/detect-language.ts';
import type { Message } from '../../message/message.ts';
import type { VoiceSample } from './hear-mail.ts';
import { ownWords } from './own-words.ts';

/** A mail to more people than this is a circular. */
const MOST_RECIPIENTS = 10;
const OTHER_MACHINES = /^(?:bulk|list|junk)$/;

/**
 * A mail the user sent as a sample of their voice; null for what a machine or a list sent, for circulars and forwards
 * without a word of their own, and where the language cannot be told.
 */
export function voiceSampleOf(message: Message): VoiceSample | null {
  const { signs, to, cc, date } = message;
  const machine =
    (signs.autoSubmitted !== null && signs.autoSubmitted !== 'no') ||
    signs.reportType !== null ||
    signs.listUnsubscribe ||
    OTHER_MACHINES.test(signs.precedence ?? '');
  if (machine || to.length + cc.length > MOST_RECIPIENTS) return null;
  const text = ownWords(message.text);
  if (text === '') return null;
  const { language } = detectLanguage(text);
  return language === 'und' ? null : { text, language, date };
}
