import type { readingErrors as french } from '../french/reading-errors.ts';

/** Was beim Lesen nicht ging, und mit einem LLM. */
export const readingErrors: Readonly<Record<keyof typeof french, string>> = {
  'Another program is reading this account at the same time. What both read is kept; try again in a moment.':
    'Ein anderes Programm liest dieses Konto gleichzeitig. Was beide gelesen haben, bleibt; versuchen Sie es gleich noch einmal.',
  'Another Ajar process is writing to {1}. Nothing was changed. Try again in a moment.':
    'Ein anderes Ajar schreibt gerade in {1}. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
  'The disk is full, so {1} could not grow. What was saved before is safe. Make room and try again.':
    'Die Festplatte ist voll, {1} konnte nicht weiter beschrieben werden. Was vorher gespeichert war, ist sicher. Schaffen Sie Platz, und versuchen Sie es wieder.',
  'The database at {1} does not answer: {2}.': 'Die Datenbank unter {1} antwortet nicht: {2}.',
  'The message cannot be opened in full: {1}.': 'Die Nachricht lässt sich nicht ganz öffnen: {1}.',
  'The message is too large to be opened in full (over 25 MB).':
    'Die Nachricht ist zu groß, um sie ganz zu öffnen (über 25 MB).',
  'The message is made of too many parts to be opened in full.':
    'Die Nachricht besteht aus zu vielen Teilen, um sie ganz zu öffnen.',
  'The message takes too long to open in full.': 'Die Nachricht braucht zu lange, um sie ganz zu öffnen.',
  'Nothing could be read at {1} and {2} more places: {3}':
    'Unter {1:text} und an {2} weiteren Orten ließ sich nichts lesen: {3:said}',
  'Nothing could be read at {1}: {2}': 'Unter {1:text} ließ sich nichts lesen: {2:said}',
  'It is a folder, not a file.': 'Es ist ein Ordner, keine Datei.',
  'A part of the path is a file, not a folder.': 'Ein Teil des Pfads ist eine Datei, kein Ordner.',
  'It is a link that leads back to itself.': 'Es ist eine Verknüpfung, die zu sich selbst führt.',
  'The path is too long.': 'Der Pfad ist zu lang.',
  'Too many files are open. Close some programs and try again.':
    'Es sind zu viele Dateien offen. Schließen Sie einige Programme und versuchen Sie es wieder.',
  'The disk reported an error while reading.': 'Die Festplatte hat beim Lesen einen Fehler gemeldet.',
  'Another program is holding it. Try again later.':
    'Ein anderes Programm hält es fest. Versuchen Sie es später wieder.',
  'It could not be read: {1}.': 'Es ließ sich nicht lesen: {1}.',
  'The file is empty.': 'Die Datei ist leer.',
  'It is an Outlook data file. Turn it into mbox files first (`readpst -r -o FOLDER FILE`) and scan that folder.':
    'Es ist eine Outlook-Datendatei. Machen Sie zuerst mbox-Dateien daraus (`readpst -r -o ORDNER DATEI`), und lesen Sie dann diesen Ordner.',
  'It is not mail: neither an mbox nor a message, a Maildir or an archive of them.':
    'Es ist keine Mail: weder eine mbox noch eine Nachricht, ein Maildir oder ein Archiv davon.',
  'The folder is empty.': 'Der Ordner ist leer.',
  'There is no mail in this folder (found: {1}).': 'In diesem Ordner ist keine Mail (gefunden: {1}).',
  '1 file in the folder is not mail ({1}).': '1 Datei im Ordner ist keine Mail ({1}).',
  '{1} files in the folder are not mail ({2}).': '{1} Dateien im Ordner sind keine Mail ({2}).',
  '1 file in the archive is not mail.': '1 Datei im Archiv ist keine Mail.',
  'It is gone: it was moved or deleted while its folder was read, or it is a link that leads nowhere.':
    'Es ist nicht mehr da: Es wurde verschoben oder gelöscht, während sein Ordner gelesen wurde, oder es ist ein Link, der nirgendwohin führt.',
  'It is not there. Check the spelling of the path.': 'Es ist nicht da. Prüfen Sie, wie der Pfad geschrieben ist.',
  'You may not read it. Check its permissions.': 'Sie dürfen es nicht lesen. Prüfen Sie die Rechte.',
  'It is empty.': 'Es ist leer.',
  'It has the name of a mail file, but there is no mail in it.':
    'Es heißt wie eine Maildatei, aber es ist keine Mail darin.',
  'An empty file.': 'Eine leere Datei.',
  'A message with nothing in it.': 'Eine Nachricht, in der nichts steht.',
  'There is no .mbox or .eml file in this archive.': 'In diesem Archiv ist keine .mbox- oder .eml-Datei.',
  '{1} files in the archive are not mail.': '{1} Dateien im Archiv sind keine Mail.',
  'It is locked with a password.': 'Es ist mit einem Passwort gesperrt.',
  'The archive is damaged or cut short: {1} What was read before is kept.':
    'Das Archiv ist beschädigt oder abgeschnitten: {1:said} Was vorher gelesen wurde, bleibt.',
  'It lies too deep in the folder. Name it directly.': 'Es liegt zu tief im Ordner. Nennen Sie es direkt.',
  'There are more than {1} files; the rest was not looked at.':
    'Es sind mehr als {1} Dateien; der Rest wurde nicht angesehen.',
  'Nothing answers at {1}, so nothing was sent. Is it running, and is the address right?':
    'Unter {1} antwortet nichts, deshalb wurde nichts gesendet. Läuft es, und stimmt die Adresse?',
  '{1} took too long, so Ajar stopped waiting. A smaller model answers sooner.':
    '{1} brauchte zu lange, und Ajar wartet nicht länger. Ein kleineres Modell antwortet schneller.',
  'Stopped before there was an answer.': 'Abgebrochen, bevor eine Antwort da war.',
  '{1} did not accept the key in AJAR_LLM_KEY.': '{1} hat den Schlüssel in AJAR_LLM_KEY nicht angenommen.',
  '{1} asks for a key. Set AJAR_LLM_KEY before you start Ajar.':
    '{1} verlangt einen Schlüssel. Setzen Sie AJAR_LLM_KEY, bevor Sie Ajar starten.',
  '{1} does not know “{2}”, or does not answer at this address.':
    '{1} kennt „{2}“ nicht oder antwortet nicht unter dieser Adresse.',
  '{1} is busy, or your quota there is used up. Try again later.':
    '{1} ist ausgelastet, oder Ihr Kontingent dort ist verbraucht. Versuchen Sie es später wieder.',
  '{1} had trouble of its own. Try again later.': '{1} hatte selbst ein Problem. Versuchen Sie es später wieder.',
  '{1} did not take the request.': '{1} hat die Anfrage nicht angenommen.',
  '{1} wanted to pass the letter on to another address. Ajar did not follow.':
    '{1} wollte den Brief an eine andere Adresse weiterreichen. Ajar ist nicht gefolgt.',
  '{1} sent far more than three wordings, so Ajar stopped reading.':
    '{1} schickte weit mehr als drei Formulierungen, und Ajar hat aufgehört zu lesen.',
  '{1} did not answer in the form that was asked for. Larger models do so more often.':
    '{1} hat nicht in der verlangten Form geantwortet. Größere Modelle tun das öfter.',
  'The endpoint is an address such as http://127.0.0.1:11434/v1.':
    'Die Adresse sieht aus wie http://127.0.0.1:11434/v1.',
  'Leave names, passwords and keys out of the endpoint. A key goes into the variable AJAR_LLM_KEY.':
    'Lassen Sie Namen, Passwörter und Schlüssel aus der Adresse. Ein Schlüssel gehört in die Variable AJAR_LLM_KEY.',
  'Name the model, as the endpoint calls it: llama3.2, for example.':
    'Nennen Sie das Modell, wie es dort heißt: zum Beispiel llama3.2.',
  '{1} was held back: it {2}.': '{1} wurde von der Prüfung zurückgehalten.',
  '{1} were held back: each {2}.': '{1} wurden von der Prüfung zurückgehalten.',
  'This machine has no notify-send (Debian and Ubuntu: apt install libnotify-bin).':
    'Auf diesem Rechner fehlt notify-send (Debian und Ubuntu: apt install libnotify-bin).',
  'The desktop did not take the notice.': 'Der Desktop hat die Mitteilung nicht angenommen.',
};
