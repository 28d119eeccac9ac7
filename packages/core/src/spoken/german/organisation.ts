import type { organisation as french } from '../french/organisation.ts';

/** Anmeldung der Mitglieder, Teilen und Verwaltung einer Organisation. */
export const organisation: Readonly<Record<keyof typeof french, string>> = {
  'You are not signed in any more. Nothing of yours was changed.':
    'Sie sind nicht mehr angemeldet. Von Ihren Sachen wurde nichts geändert.',
  'That is not yours to see here. An administrator decides who does what.':
    'Das ist hier nicht für Sie freigegeben. Wer was tut, entscheidet die Verwaltung.',
  'That sign-in did not work, and nothing was changed. Try once more, or ask an administrator for a new link.':
    'Diese Anmeldung hat nicht geklappt, und es wurde nichts geändert. Versuchen Sie es noch einmal, oder bitten Sie die Verwaltung um einen neuen Link.',
  'That sign-in took too long or was ended before. Nothing was changed; begin again when you like.':
    'Diese Anmeldung hat zu lange gedauert oder war schon beendet. Es wurde nichts geändert; beginnen Sie wieder, wann Sie mögen.',
  'This link was used already, or its time is over. Ask an administrator for a new one; nothing else is needed.':
    'Dieser Link wurde schon benutzt oder ist abgelaufen. Bitten Sie die Verwaltung um einen neuen; mehr braucht es nicht.',
  'The sign-in of your organisation cannot be reached just now. Try again in a moment.':
    'Die Anmeldung Ihrer Organisation ist gerade nicht zu erreichen. Versuchen Sie es gleich noch einmal.',
  'You were not signed in: the sign-in of your organisation said no, or it was stopped there.':
    'Sie wurden nicht angemeldet: Die Anmeldung Ihrer Organisation hat abgelehnt oder wurde dort abgebrochen.',
  'This organisation has no sign-in of its own here.': 'Diese Organisation hat hier keine eigene Anmeldung.',
  'No new passkey was made, and nothing was changed. Try once more.':
    'Es wurde kein neuer Passkey angelegt und nichts geändert. Versuchen Sie es noch einmal.',
  'This is the only way you can sign in. Add another passkey first.':
    'Anders können Sie sich nicht anmelden. Fügen Sie zuerst einen weiteren Passkey hinzu.',
  'There is no such passkey.': 'Diesen Passkey gibt es nicht.',
  'Files are not read here: connect your mail account in the settings instead.':
    'Dateien werden hier nicht gelesen: Verbinden Sie stattdessen in den Einstellungen Ihr E-Mail-Konto.',
  'Whether an LLM is used here is not each member’s to set up. Ajar needs none.':
    'Ob hier ein LLM verwendet wird, stellen nicht die einzelnen Mitglieder ein. Ajar braucht keines.',
  'Your provider would send your browser back to your own machine, where Ajar is not. Use an app password, or sign in with a code that you type, where your provider has one.':
    'Ihr Anbieter würde den Browser auf Ihren eigenen Rechner zurückschicken, und dort ist Ajar nicht. Nehmen Sie ein App-Passwort oder einen Code zum Eintippen, wenn Ihr Anbieter das hat.',
  'There is no such counsellor here. Nothing was shared.':
    'Diese Person gibt es hier in der Beratung nicht. Es wurde nichts geteilt.',
  'That is not shared any more.': 'Das wird nicht mehr geteilt.',
  'There are no words in it yet. Nothing was sent.': 'Es steht noch nichts darin. Es wurde nichts gesendet.',
  'This is not shared with you, or it was taken back. That is the member’s to decide.':
    'Das ist nicht oder nicht mehr mit Ihnen geteilt. Das ist Sache des Mitglieds.',
  '"{1}" is not a mail address. Nobody was invited.': '„{1}“ ist keine E-Mail-Adresse. Es wurde niemand eingeladen.',
  'Choose at least one role. Nobody was invited.': 'Wählen Sie mindestens eine Rolle. Es wurde niemand eingeladen.',
  'There is no such person here.': 'Diese Person gibt es hier nicht.',
  'Nobody else administers this organisation. Give somebody else that role first; nothing was changed.':
    'Niemand sonst verwaltet diese Organisation. Geben Sie diese Rolle zuerst einer anderen Person; es wurde nichts geändert.',
  'Ajar was restored from a backup, which may be older than this letter. It may have left already, so it is not sent by itself: Ajar looks for it in your mailbox.':
    'Ajar wurde aus einer Sicherung wiederhergestellt, die älter sein kann als dieser Brief. Vielleicht ist er schon hinausgegangen; darum wird er nicht von selbst gesendet: Ajar sucht ihn in Ihrem Postfach.',
  'A provider of sign-ins is asked by https only. Nothing was asked.':
    'Ein Anmeldedienst wird nur über https gefragt. Es wurde nichts gefragt.',
};
