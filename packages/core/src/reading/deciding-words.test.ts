import { describe, expect, test } from 'vitest';

import { messageFromFields } from '../message/message-from-fields.ts';
import { decidingWords } from './deciding-words.ts';
import { readMessage } from './read-message.ts';

describe('the words in which a letter says no', () => {
  test.each([
    [
      'Dear Entrant,\n\nThis year our two judges read 874 novellas. I regret that your entry was not longlisted.',
      'your entry was not longlisted',
    ],
    [
      'Dear Tamsin,\n\nThank you for your interest in the role of Content Designer. After careful consideration, I regret to inform you that we will not be taking your application further.',
      'not be taking your application further',
    ],
    [
      'Liebe Frau Orrey,\n\nvielen Dank für Ihre Bewerbung als Redakteurin und für das Gespräch. Nach sorgfältiger Prüfung aller Unterlagen können wir Ihnen die Stelle leider nicht anbieten; wir haben uns für eine andere Bewerberin entschieden.\n\nWir wünschen Ihnen alles Gute.',
      'Stelle leider nicht anbieten',
    ],
  ])('%j', (text, words) => {
    const reading = readMessage(messageFromFields({ subject: 'Your letter', text }));
    expect(reading.verdict).toBe('rejection');
    expect(decidingWords(reading)).toContain(words);
  });

  test('are none where nothing was marked', () => {
    expect(decidingWords({ evidence: [] })).toBeNull();
  });
});
