import { detectLanguage } from '../../language/detect-language.ts';
import { learnVoice } from './learn-voice.ts';
import { ownWords } from './own-words.ts';
import { voiceFromJson } from './voice-from-json.ts';
import type { Voice } from './voice.ts';
import { NO_VOICE } from './voice.ts';

const LONGEST = 500_000;
const MOST_SAMPLES = 100;

/**
 * The voice that somebody hands over: the JSON that `ajar me --voice --json` prints, or a mail of their own, or several
 * with a line `---` between them. Samples that are chosen count from the first.
 */
export function voiceOf(given: string): Voice {
  const text = given.slice(0, LONGEST).replaceAll('\r\n', '\n').trim();
  if (text === '') return NO_VOICE;
  if (text.startsWith('{')) {
    const voice = voiceFromJson(text);
    if (voice !== null) return voice;
  }
  const samples = text.split(/^[ \t]{0,3}---[ \t]{0,3}$/m).slice(0, MOST_SAMPLES);
  return learnVoice(
    samples.map((sample) => {
      const own = ownWords(sample.trim());
      return { text: own, language: detectLanguage(own).language };
    }),
    1,
  );
}
