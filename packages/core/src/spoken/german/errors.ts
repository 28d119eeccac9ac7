import type { errors as french } from '../french/errors.ts';

/** Was nicht ging, bei Entwürfen, Briefen und Daten. */
export const errors: Readonly<Record<keyof typeof french, string>> = {
  'Nothing was saved.': 'Nichts wurde gespeichert.',
  'Nothing was changed.': 'Nichts wurde geändert.',
  'Nothing was kept.': 'Nichts wurde behalten.',
  'Nothing was lost.': 'Nichts ging verloren.',
  'Nothing was sent.': 'Nichts wurde gesendet.',
  'Ajar does not reach its database just now. Nothing that was saved is lost.':
    'Ajar erreicht seine Datenbank gerade nicht. Was gespeichert war, ist nicht verloren.',
  'Something went wrong in Ajar itself. Nothing that was saved is lost. When it happens again, tell whoever runs Ajar here: its log shows more.':
    'In Ajar selbst ist etwas schiefgegangen. Was gespeichert war, ist nicht verloren. Wenn es wieder geschieht, sagen Sie es, wer Ajar hier betreibt: Im Protokoll des Servers steht mehr.',
  'Something went wrong in Ajar itself. Nothing that was saved is lost; the terminal shows more.':
    'In Ajar selbst ging etwas schief. Nichts Gespeichertes ist verloren; das Terminal zeigt mehr.',
  'Open the address that Ajar printed when it started: it holds the key to this page.':
    'Öffnen Sie die Adresse, die Ajar beim Start angezeigt hat: Sie enthält den Schlüssel zu dieser Seite.',
  'Ajar does not understand what this page sent. Reload the page and try again.':
    'Ajar versteht nicht, was diese Seite geschickt hat. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'This is too long: {1} characters at most. Make it shorter.':
    'Das ist zu lang: höchstens {1} Zeichen. Kürzen Sie es.',
  'This is too short: {1} characters at least.': 'Das ist zu kurz: mindestens {1} Zeichen.',
  'These are too many at once: {1} at most.': 'Das sind zu viele auf einmal: höchstens {1}.',
  'This number is too large: {1} at most.': 'Diese Zahl ist zu groß: höchstens {1}.',
  'This number is too small: {1} at least.': 'Diese Zahl ist zu klein: mindestens {1}.',
  'A number belongs here.': 'Hier gehört eine Zahl hin.',
  'This is still empty. Fill it in.': 'Das ist noch leer. Füllen Sie es aus.',
  'There is no such address.': 'Unter dieser Adresse gibt es nichts.',
  'This is over two megabytes: too much for one letter. Nothing was kept.':
    'Das sind über zwei Megabyte: zu viel für einen Brief. Nichts wurde behalten.',
  'Say who said no, or what it was about, or paste the letter. Nothing was kept.':
    'Sagen Sie, wer abgesagt hat oder worum es ging, oder fügen Sie den Brief ein. Nichts wurde behalten.',
  '"{1}" is not an e-mail address. Nothing was kept.': '„{1}“ ist keine E-Mail-Adresse. Nichts wurde behalten.',
  '"{1}" has not come yet. Nothing was kept.': '„{1}“ ist noch nicht gekommen. Nichts wurde behalten.',
  '"{1}" is not a day such as 2026-11-03. Nothing was kept.':
    '„{1}“ ist kein Tag wie 2026-11-03. Nichts wurde behalten.',
  'This file is over 64 MB. Nothing was read of it.': 'Diese Datei ist über 64 MB groß. Nichts davon wurde gelesen.',
  'This file is no table in text. Save it as CSV in your spreadsheet program, and bring that in.':
    'Diese Datei ist keine Tabelle in Textform. Speichern Sie sie in Ihrer Tabellenkalkulation als CSV, und lesen Sie diese ein.',
  'There is no table in this file: it is empty.': 'In dieser Datei ist keine Tabelle: Sie ist leer.',
  'Only one column can be "{1}".': 'Nur eine Spalte kann „{1}“ sein.',
  'How the table is to be taken is not understood.': 'Wie die Tabelle zu lesen ist, ist nicht klar.',
  'It says neither who said no nor what it was about.': 'Es steht weder da, wer abgesagt hat, noch, worum es ging.',
  'It is dated {1}, which is still to come.': 'Sie trägt das Datum {1:day}, und der Tag kommt erst noch.',
  '"{1}" is not a date.': '„{1}“ ist kein Datum.',
  'The status "{1}" is not counted as a no.': 'Der Stand „{1}“ zählt nicht als Absage.',
  'The status "{1}" says that no answer came.': 'Der Stand „{1}“ sagt, dass keine Antwort kam.',
  'The status "{1}" says that the no was your own.': 'Der Stand „{1}“ sagt, dass die Absage von Ihnen kam.',
  'The status "{1}" is not a no.': 'Der Stand „{1}“ ist keine Absage.',
  'It has no status.': 'Sie hat keinen Stand.',
  'A quotation mark that is opened here is not closed.': 'Ein Anführungszeichen, das hier beginnt, endet nicht.',
  'There are more than {1} cells in this row.': 'In dieser Zeile sind mehr als {1} Zellen.',
  'The draft is empty.': 'Der Entwurf ist leer.',
  'No name stands below “{1}”. Write yours there, then approve. Under the letters to come it stands once Ajar knows it.':
    'Unter „{1}“ steht kein Name. Schreiben Sie Ihren dorthin, dann geben Sie den Brief frei. In den nächsten Briefen steht er, sobald Ajar ihn kennt.',
  'The text differs from the draft as saved. Save it, look at it once more, then approve.':
    'Der Text weicht vom gespeicherten Entwurf ab. Speichern Sie ihn, sehen Sie ihn noch einmal an, und geben Sie ihn dann frei.',
  'The draft was changed elsewhere. Look at it once more, then approve.':
    'Der Entwurf wurde anderswo geändert. Sehen Sie ihn noch einmal an, und geben Sie ihn dann frei.',
  'Mail cannot go to or from "{1}": it is no plain address. Copy the words and use another way, or put the address right.':
    'An oder von „{1}“ geht keine Mail: Das ist keine einfache Adresse. Kopieren Sie die Worte und nehmen Sie einen anderen Weg, oder berichtigen Sie die Adresse.',
  'This was answered already, with a letter that you approved. One is enough.':
    'Darauf ist schon geantwortet, mit einem Brief, den Sie freigegeben haben. Einer genügt.',
  'There is no draft "{1}".': 'Den Entwurf „{1}“ gibt es nicht.',
  'There is no rejection "{1}". "ajar list" shows their ids.': 'Die Absage „{1}“ gibt es nicht.',
  'Approve the draft first: only what you approved leaves, word for word.':
    'Geben Sie den Entwurf zuerst frei: Hinaus geht nur, was Sie freigegeben haben, Wort für Wort.',
  'It is to leave from here, so that taking it out as well could make two of it. Take the approval back first.':
    'Er soll von hier hinausgehen; ihn auch mitzunehmen könnte zwei daraus machen. Nehmen Sie zuerst die Freigabe zurück.',
  'It sounds angry in places, and that is human. It is held until {1}: read it once more then, and decide.':
    'Er klingt stellenweise verärgert, und das ist menschlich. Er wartet bis zum Morgen: Lesen Sie ihn dann noch einmal, und entscheiden Sie.',
  'This draft is approved. Take the approval back first to see others.':
    'Dieser Entwurf ist freigegeben. Nehmen Sie zuerst die Freigabe zurück, um andere zu sehen.',
  'This draft is approved. Take the approval back first to find other words.':
    'Dieser Entwurf ist freigegeben. Nehmen Sie zuerst die Freigabe zurück, um andere Worte zu finden.',
  'This draft is approved. Withdraw the approval first to write it anew (ajar approve ID --withdraw).':
    'Dieser Entwurf ist freigegeben. Nehmen Sie zuerst die Freigabe zurück, um ihn neu zu schreiben.',
  'The draft was changed elsewhere at the same moment. Try again.':
    'Der Entwurf wurde im selben Moment anderswo geändert. Versuchen Sie es noch einmal.',
  'The draft was changed or approved elsewhere. Your words are still here.':
    'Der Entwurf wurde anderswo geändert oder freigegeben. Ihre Worte sind noch hier.',
  'The draft was changed elsewhere at the same moment. Your words are still here: save again.':
    'Der Entwurf wurde im selben Moment anderswo geändert. Ihre Worte sind noch hier: Speichern Sie noch einmal.',
  'No LLM is turned on, and Ajar needs none.': 'Kein LLM ist eingeschaltet, und Ajar braucht keines.',
  'The tone check reads English only, so Ajar cannot vouch for wordings of this letter. Nothing was sent.':
    'Die Prüfung des Tons liest nur Englisch, für Formulierungen dieses Briefs kann Ajar also nicht einstehen. Nichts wurde gesendet.',
  'The note is longer than {1} characters. Nothing was kept; say it in fewer.':
    'Die Notiz ist länger als {1} Zeichen. Nichts wurde behalten; sagen Sie es kürzer.',
  'There is no such message.': 'Diese Nachricht gibt es nicht.',
  'This is no place in the list. Nothing was changed. Ask for the first page again.':
    'Diese Stelle gibt es in der Liste nicht. Nichts wurde geändert. Gehen Sie wieder zur ersten Seite.',
  'At most {1} noes at once. Nothing was changed. Choose fewer.':
    'Höchstens {1} Absagen auf einmal. Nichts wurde geändert. Wählen Sie weniger.',
  '"{1}" is not a time of day. Write it as 08:30.': '„{1}“ ist keine Uhrzeit. Schreiben Sie sie wie 08:30.',
  'There is no practice letter "{1}". The room lists them all; in the terminal: ajar practice --list':
    'Den Übungsbrief „{1}“ gibt es nicht. Der Raum zeigt alle.',
  'No path was given. Name an mbox, a Maildir, .eml files, a folder of these, or a Takeout archive.':
    'Es ist kein Pfad genannt. Nennen Sie eine mbox-Datei, ein Maildir, .eml-Dateien, einen Ordner damit oder ein Archiv von Takeout.',
  'A scan is running already.': 'Es wird schon gelesen.',
  'The scan stopped with an error. What was read is kept.':
    'Das Lesen brach mit einem Fehler ab. Was gelesen ist, bleibt.',
  'The accounts are being read already.': 'Die Konten werden schon gelesen.',
  'Reading stopped with an error. What was read is kept.':
    'Das Lesen brach mit einem Fehler ab. Was gelesen ist, bleibt.',
  '"{1}" is no moment that Ajar knows: say now, good-moment, or a date with time and zone such as 2026-12-01T09:00+01:00.':
    '„{1}“ ist kein Zeitpunkt, den Ajar kennt.',
  'That moment has passed. Choose one that is still to come.':
    'Dieser Zeitpunkt ist vorbei. Wählen Sie einen, der noch kommt.',
  'That is more than a year away. Choose a nearer day.':
    'Das ist mehr als ein Jahr entfernt. Wählen Sie einen näheren Tag.',
  'It is to be sent from here. Take the approval back to put it into your drafts.':
    'Er soll von hier gesendet werden. Nehmen Sie die Freigabe zurück, um ihn in Ihre Entwürfe zu legen.',
  'It is being put into your drafts. Take the approval back to send it from here.':
    'Er wird gerade in Ihre Entwürfe gelegt. Nehmen Sie die Freigabe zurück, um ihn von hier zu senden.',
  'It is on its way already.': 'Er ist schon unterwegs.',
  'It is known by now what became of this letter. Look at how it stands.':
    'Was aus diesem Brief wurde, ist inzwischen bekannt. Sehen Sie nach, wie es steht.',
  'Ajar still looks for it, until {1}. Sent again now, it could arrive twice.':
    'Ajar sucht ihn noch. Jetzt noch einmal gesendet, könnte er zweimal ankommen.',
  'It is being handed over at this moment and cannot be taken back any more. It leaves as you approved it.':
    'Er wird in diesem Moment übergeben und lässt sich nicht mehr zurückholen. Er geht hinaus, wie Sie ihn freigegeben haben.',
  'It has left, as you approved it, and cannot be taken back or changed any more.':
    'Er ist hinausgegangen, wie Sie ihn freigegeben haben, und lässt sich nicht mehr zurückholen oder ändern.',
  'It may have left already: nobody can tell yet. Say first what became of it; if it was not sent, you can change it and approve it again.':
    'Vielleicht ist er schon hinausgegangen: Noch kann es niemand sagen. Sagen Sie zuerst, was aus ihm wurde; wurde er nicht gesendet, können Sie ihn ändern und wieder freigeben.',
  'It has left already. One answer is enough.': 'Er ist schon hinausgegangen. Eine Antwort genügt.',
  'It may have left already, so it is not sent again. Say first what became of it.':
    'Vielleicht ist er schon hinausgegangen, deshalb wird er nicht noch einmal gesendet. Sagen Sie zuerst, was aus ihm wurde.',
  'It was not sent. Look at what came between, and approve the letter again.':
    'Er wurde nicht gesendet. Sehen Sie sich an, was dazwischenkam, und geben Sie den Brief wieder frei.',
  'You took this letter out to send it yourself. To send it from here, take the approval back (ajar approve ID --withdraw) and approve it again.':
    'Sie haben diesen Brief mitgenommen, um ihn selbst zu senden. Um ihn von hier zu senden, nehmen Sie die Freigabe zurück und geben Sie ihn wieder frei.',
  'It lies in your drafts, to be sent from there. To send it from here, take the approval back (ajar approve ID --withdraw), delete the one in your drafts, and approve it again.':
    'Dieser Brief liegt in Ihren Entwürfen und geht von dort hinaus. Um ihn von hier zu senden, nehmen Sie die Freigabe zurück, löschen den in Ihren Entwürfen und geben ihn wieder frei.',
  'This letter came back. Change the address, and approve it again.':
    'Dieser Brief kam zurück. Ändern Sie die Adresse, und geben Sie ihn wieder frei.',
  'Nobody can be reached by mail here. Copy the words and use their own way.':
    'Per Mail ist hier niemand zu erreichen. Kopieren Sie die Worte und nehmen Sie den Weg, der dort vorgesehen ist.',
  'It was approved as a letter from {1}, and Ajar has no account with that address. Approve it again, and it leaves from an account of yours.':
    'Er wurde als Brief von {1} freigegeben, und Ajar hat kein Konto mit dieser Adresse. Geben Sie ihn wieder frei, dann geht er über eines Ihrer Konten hinaus.',
  '“{1}” is not the whole path of a file on this computer. Begin it with / or ~/, as in ~/Mail/Inbox.mbox.':
    '„{1}“ ist nicht der ganze Pfad einer Datei auf diesem Rechner. Beginnen Sie ihn mit / oder ~/, etwa ~/Mail/Inbox.mbox.',
  'There is mail of your own here already. Look round with: ajar demo': 'Hier ist schon eigene Mail.',
  'This is the demo, and mail of your own would be removed with it. Remove the demo mailbox first, then read yours.':
    'Das ist das Beispielpostfach, und eigene Mail würde mit ihm entfernt. Entfernen Sie es zuerst, und lesen Sie dann Ihre.',
  'This is the demo: its people are made up, so nothing leaves it.':
    'Das ist das Beispielpostfach: Die Menschen darin sind erfunden, deshalb geht nichts hinaus.',
  'Nothing is proposed here that waits for a yes or a no (ajar show ID).': 'Hier wartet nichts auf ein Ja oder Nein.',
  '"{1}" is not an e-mail address.': '„{1}“ ist keine E-Mail-Adresse.',
  'No letter of yours came back here, so there is no address to mend.':
    'Hier kam kein Brief von Ihnen zurück, es gibt also keine Adresse zu berichtigen.',
  'A letter to {1} did not get there. Name another address.':
    'Ein Brief an {1} kam nicht an. Nennen Sie eine andere Adresse.',
  'The words of the letter that came back are not kept. Write a new draft.':
    'Die Worte des zurückgekommenen Briefs sind nicht aufbewahrt. Schreiben Sie einen neuen Entwurf.',
  'Ajar does not help to ask here. {1}': 'Hier hilft Ajar nicht, noch einmal zu fragen. {1:said}',
  'Without it, any other program on this computer could read your mail here.':
    'Ohne ihn könnte jedes andere Programm auf diesem Computer hier Ihre E-Mails lesen.',
  'You are signed in': 'Sie sind angemeldet',
  'You can close this window and go back to Ajar.': 'Sie können dieses Fenster schließen und zu Ajar zurückkehren.',
  'You were not signed in': 'Sie wurden nicht angemeldet',
  'Nothing was changed. You can close this window and go back to Ajar.':
    'Es wurde nichts geändert. Sie können dieses Fenster schließen und zu Ajar zurückkehren.',
  'Nothing to see here': 'Hier gibt es nichts zu sehen',
  'This address only waits for the end of a sign-in.': 'Diese Adresse wartet nur auf das Ende einer Anmeldung.',
  'This address is not served here.': 'Diese Adresse wird hier nicht bedient.',
  'Requests of other pages are refused.': 'Anfragen anderer Seiten werden abgewiesen.',
};
