import type { needs as french } from '../french/needs.ts';

/** Was ein Entwurf erfragt. */
export const needs: Readonly<Record<keyof typeof french, string>> = {
  'Nobody reads the address this came from. Do you know a person there to whom you could send these words?':
    'Was an diese Absenderadresse geht, liest niemand. Kennen Sie dort jemanden, dem Sie diese Worte schicken könnten?',
  'The message does not say who sent it. To whom will you send these words?':
    'Die Nachricht sagt nicht, von wem sie ist. Wem werden Sie diese Worte schicken?',
  'Could you say it in fewer words? Up to 125 in all are read to the end.':
    'Ginge es in weniger Worten? Bis zu 125 insgesamt werden zu Ende gelesen.',
  '{1} Would you like to write all the same?': '{1:said} Möchten Sie trotzdem schreiben?',
  'What drew you to them: a piece they published, or something in their note?':
    'Was hat Sie dort angezogen: ein Text, der dort erschienen ist, oder etwas in dem Schreiben?',
  'Which remark of the editor or a reviewer will help you most?':
    'Welche Anmerkung der Redaktion oder eines Gutachtens hilft Ihnen am meisten?',
  'Which remark of a reviewer will help you most?': 'Welche Anmerkung eines Gutachtens hilft Ihnen am meisten?',
  'What in the call or in their comments was useful to you?':
    'Was in der Ausschreibung oder in den Anmerkungen war Ihnen nützlich?',
  'What did you enjoy or learn in the room?': 'Was hat Ihnen vor Ort gefallen, oder was haben Sie gelernt?',
  'What drew you to this event?': 'Was hat Sie an dieser Veranstaltung angezogen?',
  'What drew you to this place?': 'Was hat Sie an diesem Ort angezogen?',
  'What did you like about the place?': 'Was gefiel Ihnen an der Wohnung?',
  'What was useful to you in preparing the bid?': 'Was war Ihnen beim Vorbereiten des Angebots nützlich?',
  'Which question or remark of theirs made you think?':
    'Welche Frage oder Bemerkung von dort hat Sie nachdenken lassen?',
  'What did you take from the conversation about it?': 'Was nehmen Sie aus dem Gespräch darüber mit?',
  'What interested you in this project?': 'Was hat Sie an diesem Projekt interessiert?',
  'What did you learn from them about what they need?': 'Was haben Sie darüber erfahren, was dort gebraucht wird?',
  'What drew you to this programme?': 'Was hat Sie an diesem Programm angezogen?',
  'They offer you two days, {1}. Can you make both?': 'Man bietet Ihnen zwei Tage an, {1}. Können Sie an beiden?',
  'They offer you {1}. Would you like to say yes?': 'Man bietet Ihnen etwas an: {1}. Möchten Sie zusagen?',
  'They offer you {1}. Is yes what you want to say?': 'Man bietet Ihnen etwas an: {1}. Möchten Sie wirklich zusagen?',
  'They ask for something in the answer: “{1}” Is it all there?':
    'Man bittet um etwas in der Antwort: „{1}“ Steht alles darin?',
  'How would you say what you jotted down in a whole sentence?':
    'Wie würden Sie Ihre Notiz in einem ganzen Satz sagen?',
  'What did you enjoy or learn in the conversation?': 'Was hat Ihnen im Gespräch gefallen, oder was haben Sie gelernt?',
  'What drew you to them, in a sentence only you could write?':
    'Was hat Sie dort angezogen, in einem Satz, den nur Sie schreiben könnten?',
  'What has changed since, or which point of theirs can you answer?':
    'Was hat sich seither geändert, oder auf welchen Punkt können Sie antworten?',
  '{1} Is there something that they could check?': '{1:said} Gibt es etwas, das sich dort prüfen ließe?',
  'This letter is in a language we cannot write ({1}). Would English be all right?':
    'Dieser Brief ist in einer Sprache, die wir nicht schreiben ({1}). Ginge es auf Englisch?',
};
