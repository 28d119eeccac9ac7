import type { record as french } from '../french/record.ts';

/** Die Schritte einer Bewerbung, für einen Nachweis zum Drucken. */
export const record: Readonly<Record<keyof typeof french, string>> = {
  'They confirmed that it arrived.': 'Eingang bestätigt.',
  'They invited me to the next step.': 'Einladung zum nächsten Schritt.',
  'They had not decided yet.': 'Noch nicht entschieden.',
  'I had a first talk or screening.': 'Erstes Gespräch oder Vorauswahl.',
  'It was read or reviewed.': 'Gelesen oder begutachtet.',
  'I was interviewed or met them.': 'Vorstellungsgespräch oder Treffen.',
  'I was in the last round.': 'Letzte Runde.',
  'I had worked with them before.': 'Frühere Zusammenarbeit.',
  'I wrote to them.': 'Ich habe geschrieben.',
  'They said no.': 'Absage erhalten.',
  'They said no again.': 'Erneute Absage erhalten.',
  'I answered, and asked to be considered again.': 'Ich habe geantwortet und um erneute Prüfung gebeten.',
  'I answered, and asked for feedback.': 'Ich habe geantwortet und um Rückmeldung gebeten.',
  'I answered with thanks.': 'Ich habe mit Dank geantwortet.',
  'I answered, and asked to stay in touch.': 'Ich habe geantwortet und gebeten, in Verbindung zu bleiben.',
  'I answered.': 'Ich habe geantwortet.',
  'My answer could not be delivered.': 'Meine Antwort konnte nicht zugestellt werden.',
  'I let it go.': 'Von mir abgeschlossen.',
  'I took it up again.': 'Von mir wieder aufgenommen.',
};
