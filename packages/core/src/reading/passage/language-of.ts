import { detectLanguage } from '../../language/detect-language.ts';
import type { DetectedLanguage } from '../../language/detect-language.ts';
import type { Message } from '../../message/message.ts';
import type { Passage } from './passage.ts';

/** Characters of the author's words the language is told by: a footer in another language is not among them. */
const LANGUAGE_SAMPLE = 1200;
/** Most letters tell by far fewer. */
const GLANCE = 300;

/** The language the author wrote in; the subject helps where they wrote little. */
export function languageOf(passage: Passage, message: Message): DetectedLanguage {
  const written = passage.author
    .slice(1)
    .map((span) => passage.text.slice(span.start, Math.min(span.end, span.start + LANGUAGE_SAMPLE)))
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
  const glance = detectLanguage(written.slice(0, GLANCE));
  if (glance.confidence >= 0.8) return glance;
  const body = detectLanguage(written);
  return body.confidence >= 0.6 ? body : detectLanguage(`${message.subject.slice(0, 500)}\n${written}`);
}
