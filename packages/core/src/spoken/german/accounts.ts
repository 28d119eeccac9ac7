import type { accounts as french } from '../french/accounts.ts';

/** Die Konten: was nicht ging, und wie man sich anmeldet. */
export const accounts: Readonly<Record<keyof typeof french, string>> = {
  '{1} is no e-mail address. Write it as ann@example.org.':
    '{1} ist keine E-Mail-Adresse. Schreiben Sie sie so: anna@example.org.',
  '{1} is no name of a server.': '{1} ist kein Servername.',
  'A port is a number from 1 to 65535, not {1}.': 'Ein Port ist eine Zahl von 1 bis 65535, nicht {1}.',
  'The password is empty.': 'Das Passwort ist leer.',
  'There is no such sign-in. Begin it again.': 'Diese Anmeldung gibt es nicht. Beginnen Sie noch einmal.',
  'The sign-in is not finished yet.': 'Die Anmeldung ist noch nicht fertig.',
  'The sign-in was not finished. Nothing was changed; begin again when you like.':
    'Die Anmeldung wurde nicht beendet. Nichts wurde geändert; beginnen Sie wieder, wann Sie mögen.',
  'The code was not typed in time. Nothing was changed; begin again when you like.':
    'Der Code wurde nicht rechtzeitig eingegeben. Nichts wurde geändert; beginnen Sie wieder, wann Sie mögen.',
  '{1} belongs to {2}.': '{1} gehört zu {2}.',
  'The mail of {1} is taken in by {2} ({3}).': 'Die Mail von {1} nimmt {2} an ({3}).',
  '{1} names these servers in its DNS.': '{1} nennt diese Server in seinem DNS.',
  'Servers answer at the usual names of {1}.': 'Unter den üblichen Namen von {1} antworten Server.',
  '{1} lies outside {2}. DNS can be forged: go on only if you know that your mail is there.':
    '{1} liegt außerhalb von {2}. DNS lässt sich fälschen: Machen Sie nur weiter, wenn Sie wissen, dass Ihre Mail dort ist.',
  '{1} lie outside {2}. DNS can be forged: go on only if you know that your mail is there.':
    '{1} liegen außerhalb von {2}. DNS lässt sich fälschen: Machen Sie nur weiter, wenn Sie wissen, dass Ihre Mail dort ist.',
  'Nothing tells where the mail of {1} lies. If this machine is online, look at your provider’s help pages for IMAP and SMTP, and name the servers yourself.':
    'Nichts sagt, wo die Mail von {1} liegt. Wenn dieser Rechner online ist, suchen Sie auf den Hilfeseiten Ihres Anbieters nach IMAP und SMTP, und nennen Sie die Server selbst.',
  'The sign-in stays as it was.': 'Die Anmeldung bleibt, wie sie war.',
  'No server called {1} was found. Either the name is wrong, or this machine is not online.':
    'Einen Server namens {1} gibt es nicht. Entweder stimmt der Name nicht, oder dieser Rechner ist nicht online.',
  'Nobody answers at {1}. The server is away, or the port is wrong.':
    'Unter {1} antwortet niemand. Entweder läuft der Server nicht, oder der Port stimmt nicht.',
  '{1} does not begin with encryption. Use port {2} of that server, or say that encryption begins with STARTTLS there (mostly port {3}).':
    '{1} beginnt nicht mit Verschlüsselung. Nehmen Sie Port {2} dieses Servers, oder sagen Sie, dass sie dort mit STARTTLS beginnt (meistens Port {3}).',
  '{1} does not offer encryption, and Ajar never says a password in the clear. Use port {2} of that server, or ask whoever runs it.':
    '{1} bietet keine Verschlüsselung, und Ajar sendet ein Passwort nie im Klartext. Nehmen Sie Port {2} dieses Servers, oder fragen Sie dort nach, wo er betrieben wird.',
  '{1} hung up in the middle. Try again in a moment.':
    '{1} hat die Verbindung mittendrin beendet. Versuchen Sie es gleich noch einmal.',
  '{1} takes too long to let Ajar in. Try again in a moment.':
    '{1} braucht zu lange, um Ajar einzulassen. Versuchen Sie es gleich noch einmal.',
  '{1} did not accept the password of {2}. {3} Give it again.':
    '{1} hat das Passwort von {2} nicht angenommen. {3:said} Geben Sie es noch einmal ein.',
  '{1} no longer takes the permission that was given for {2}: it has expired or was taken back. Sign in once more.':
    '{1} nimmt die Erlaubnis für {2} nicht mehr an: Sie ist abgelaufen oder wurde zurückgenommen. Melden Sie sich noch einmal an.',
  'It wants an app password, made for Ajar alone in the settings of the account.':
    'Verlangt wird ein App-Passwort, nur für Ajar, aus den Einstellungen des Kontos.',
  'Gmail, iCloud, Yahoo and Fastmail want an app password here, not the one you sign in with yourself.':
    'Gmail, iCloud, Yahoo und Fastmail verlangen hier ein App-Passwort, nicht das, mit dem Sie sich selbst anmelden.',
  'Look whether the password is right. Many providers want an app password here, not the one you use on their pages.':
    'Sehen Sie nach, ob das Passwort stimmt. Viele Anbieter verlangen hier ein App-Passwort, nicht das von ihren Seiten.',
  'Sign in once more; if that does not help, look whether the account may be read and written from by programs like this one.':
    'Melden Sie sich noch einmal an; hilft das nicht, sehen Sie nach, ob Programme wie dieses das Konto lesen und darüber senden dürfen.',
  '{1} has to be signed in again: {2}. What was read so far is kept.':
    '{1} muss wieder angemeldet werden: {2}. Was bisher gelesen wurde, bleibt.',
  '{1} cannot be reached to sign in. Look whether this machine is online, and try again.':
    '{1} ist für die Anmeldung nicht zu erreichen. Sehen Sie nach, ob dieser Rechner online ist, und versuchen Sie es wieder.',
  '{1} fell silent.': '{1} antwortet nicht mehr.',
  'The connection to {1} broke off.': 'Die Verbindung zu {1} brach ab.',
  'What was read is kept, and reading goes on from there next time.':
    'Was gelesen ist, bleibt, und nächstes Mal geht es von dort weiter.',
  '{1} says that the mailbox is full. Make room there.':
    '{1} sagt, dass das Postfach voll ist. Schaffen Sie dort Platz.',
  'nobody vouches for it but itself': 'niemand bürgt dafür außer ihm selbst',
  'who vouches for it is not known to this system': 'wer dafür bürgt, ist diesem System nicht bekannt',
  'it may not be used for this': 'es darf dafür nicht verwendet werden',
  'it was taken back by those who made it': 'es wurde von denen zurückgenommen, die es ausgestellt haben',
  'it is made out to another name': 'es ist auf einen anderen Namen ausgestellt',
  'it is not valid yet': 'es ist noch nicht gültig',
  'it is no longer valid': 'es ist nicht mehr gültig',
  'The certificate of {1} cannot be trusted: {2}. No password was sent.':
    'Dem Zertifikat von {1} ist nicht zu trauen: {2:said}. Es wurde kein Passwort gesendet.',
  'The certificate of {1} (for reading mail, port {2}) cannot be trusted: {3}. No password was sent.':
    'Dem Zertifikat von {1} (zum Lesen, Port {2}) ist nicht zu trauen: {3:said}. Es wurde kein Passwort gesendet.',
  'The certificate of {1} (for sending mail, port {2}) cannot be trusted: {3}. No password was sent.':
    'Dem Zertifikat von {1} (zum Senden, Port {2}) ist nicht zu trauen: {3:said}. Es wurde kein Passwort gesendet.',
  '{1} wants an app password here, not the one you use on its pages.':
    '{1} verlangt hier ein App-Passwort, nicht das von den eigenen Seiten.',
  'Look whether it is the one that lets you in on the pages of {1}, and whether mail programs are allowed there.':
    'Sehen Sie nach, ob es das ist, mit dem Sie auf die Seiten von {1} kommen, und ob dort Mailprogramme erlaubt sind.',
  'Your organisation has not allowed programs to send for this mailbox (SMTP AUTH); an administrator can.':
    'Ihre Organisation hat Programmen das Senden für dieses Postfach nicht erlaubt (SMTP AUTH); die Verwaltung kann es erlauben.',
  '{1} took the sign-in, but opens no mailbox for it. IMAP may be switched off for this mailbox (an administrator can allow it), or somebody else is signed in than the one whose address it is.':
    '{1} hat die Anmeldung angenommen, öffnet dafür aber kein Postfach. Vielleicht ist IMAP dafür abgeschaltet (die Verwaltung kann es erlauben), oder angemeldet ist eine andere Person als die, der die Adresse gehört.',
  'It is approved already. Take the approval back to let it lie.':
    'Er ist schon freigegeben. Nehmen Sie die Freigabe zurück, um ihn liegen zu lassen.',
  'A letter waits to leave from {1}.': 'Ein Brief wartet darauf, von {1} hinauszugehen.',
  '{1} letters wait to leave from {2}.': '{1} Briefe warten darauf, von {2} hinauszugehen.',
  'Take back what is not to be sent, or let it go out first (ajar outbox). The account was not removed.':
    'Nehmen Sie zurück, was nicht gesendet werden soll, oder lassen Sie es erst hinausgehen. Das Konto wurde nicht entfernt.',
  'The account is paused, so that nobody locks it for trying too often.':
    'Das Konto ruht, damit es niemand wegen zu vieler Versuche sperrt.',
  'Sending from it is paused, so that nobody locks it for trying too often.':
    'Das Senden ruht, damit niemand das Konto wegen zu vieler Versuche sperrt.',
  'It said: “{1}”.': 'Er sagte: „{1}“.',
  'It goes on once you have signed in (ajar account sign-in {1}), or let Ajar try once more (ajar account test {2}).':
    'Es geht weiter, sobald Sie sich angemeldet haben oder Ajar es noch einmal versuchen lassen.',
  'It goes on once you have signed in, or let Ajar try once more.':
    'Es geht weiter, sobald Sie sich angemeldet haben oder Ajar es noch einmal versuchen lassen.',
  '{1} did not accept the sign-in of {2} for reading mail (IMAP).':
    '{1} hat die Anmeldung von {2} zum Lesen (IMAP) nicht angenommen.',
  '{1} did not accept the sign-in of {2} for sending mail (SMTP).':
    '{1} hat die Anmeldung von {2} zum Senden (SMTP) nicht angenommen.',
  'Nothing has left; then it leaves by itself.': 'Nichts ist hinausgegangen; dann geht er von selbst hinaus.',
  'If this is a server of your own or of your organisation, compare the fingerprint with whoever runs it, and then give the certificate to Ajar as trusted. Otherwise somebody may be listening in: do not go on.':
    'Gehört der Server Ihnen oder Ihrer Organisation, lassen Sie sich den Fingerabdruck dort bestätigen, wo er betrieben wird, und vertrauen Sie dann dem Zertifikat. Sonst hört vielleicht jemand mit: Machen Sie nicht weiter.',
  'The clock of this machine says {1}. If that is wrong, set it and try again; if it is right, tell whoever runs the server.':
    'Die Uhr dieses Rechners sagt {1:day}. Stimmt das nicht, stellen Sie sie und versuchen Sie es wieder; stimmt es, sagen Sie dort Bescheid, wo der Server betrieben wird.',
  'Open https://myaccount.google.com/security and turn on 2-Step Verification, if it is not on yet.':
    'Öffnen Sie https://myaccount.google.com/security und schalten Sie die Bestätigung in zwei Schritten ein, falls sie noch aus ist.',
  'Open https://myaccount.google.com/apppasswords and sign in.':
    'Öffnen Sie https://myaccount.google.com/apppasswords und melden Sie sich an.',
  'Type a name, such as Ajar, and press Create.':
    'Geben Sie einen Namen ein, zum Beispiel Ajar, und wählen Sie Erstellen.',
  'Google shows sixteen letters, once. Paste them here as the password; the spaces do not matter.':
    'Google zeigt sechzehn Buchstaben, einmal. Fügen Sie sie hier als Passwort ein; Leerzeichen sind egal.',
  'In a Google Workspace the administrator may have turned app passwords off. Then the way is OAuth, with a client of your organisation.':
    'In einem Google Workspace können App-Passwörter abgeschaltet sein. Dann ist der Weg OAuth, mit einem Client Ihrer Organisation.',
  'Have the id of a client that may read and send mail: your own or one of your organisation. docs/accounts.md says step by step how to make one.':
    'Halten Sie die ID eines Clients bereit, der Mail lesen und senden darf: Ihre eigene oder die Ihrer Organisation. docs/accounts.md erklärt Schritt für Schritt, wie man einen anlegt.',
  'Sign in with it: a window of Microsoft opens, or you type a short code there.':
    'Melden Sie sich damit an: Ein Fenster von Microsoft öffnet sich, oder Sie geben dort einen kurzen Code ein.',
  'Passwords do not work here: Microsoft takes none for reading mail, and stops taking them for sending by default at the end of December 2026.':
    'Passwörter gehen hier nicht: Microsoft nimmt zum Lesen keine an und standardmäßig ab Ende Dezember 2026 auch zum Senden nicht mehr.',
  'Open https://account.apple.com and sign in. Two-factor authentication has to be on.':
    'Öffnen Sie https://account.apple.com und melden Sie sich an. Die Zwei-Faktor-Authentifizierung muss an sein.',
  'Under Sign-In and Security, choose App-Specific Passwords.':
    'Wählen Sie unter Anmeldung und Sicherheit App-spezifische Passwörter.',
  'Press the plus, type a name, such as Ajar, and follow the steps.':
    'Wählen Sie das Plus, geben Sie einen Namen ein, zum Beispiel Ajar, und folgen Sie den Schritten.',
  'Apple shows a password of four groups of letters. Paste it here as the password.':
    'Apple zeigt ein Passwort aus vier Buchstabengruppen. Fügen Sie es hier als Passwort ein.',
  'In Fastmail, open Settings, then Privacy & Security.': 'Öffnen Sie in Fastmail Settings, dann Privacy & Security.',
  'Under Connected apps & API tokens, choose Manage app passwords and access, then New app password.':
    'Wählen Sie unter Connected apps & API tokens Manage app passwords and access, dann New app password.',
  'Type a name, such as Ajar, and choose Mail (IMAP/POP/SMTP) as what it may do.':
    'Geben Sie einen Namen ein, zum Beispiel Ajar, und wählen Sie Mail (IMAP/POP/SMTP) als Zugriff.',
  'Press Generate password and paste what is shown here as the password.':
    'Wählen Sie Generate password und fügen Sie hier als Passwort ein, was gezeigt wird.',
  'Then use your usual password here.': 'Verwenden Sie dann hier Ihr übliches Passwort.',
  'Sign in to {1} in the browser and allow IMAP (POP3/IMAP access) in the settings of the mailbox.':
    'Melden Sie sich bei {1} im Browser an und erlauben Sie in den Einstellungen des Postfachs IMAP (POP3/IMAP-Zugriff).',
  'With two-factor authentication GMX wants an app password.':
    'Mit Zwei-Faktor-Authentifizierung verlangt GMX ein App-Passwort.',
  'With two-factor authentication WEB.DE wants an app password.':
    'Mit Zwei-Faktor-Authentifizierung verlangt WEB.DE ein App-Passwort.',
  'Sign in to the E-Mail Center of Telekom in the browser.':
    'Melden Sie sich im Browser im E-Mail Center der Telekom an.',
  'In its settings, under passwords, set a password for mail programs (E-Mail-Passwort).':
    'Legen Sie dort in den Einstellungen unter Passwörter ein Passwort für Mailprogramme fest (E-Mail-Passwort).',
  'Use that one here.': 'Verwenden Sie hier dieses.',
  'Outside Germany the same servers are called imap.ionos.com and smtp.ionos.com.':
    'Außerhalb Deutschlands heißen dieselben Server imap.ionos.com und smtp.ionos.com.',
  'Sending has to be allowed once on the pages of Free (SMTP authentifié).':
    'Das Senden muss einmal auf den Seiten von Free erlaubt werden (SMTP authentifié).',
  'Open https://login.yahoo.com/account/security and sign in.':
    'Öffnen Sie https://login.yahoo.com/account/security und melden Sie sich an.',
  'Choose Generate app password (under How you sign in to Yahoo).':
    'Wählen Sie App-Passwort generieren (dort, wo steht, wie Sie sich bei Yahoo anmelden).',
  'Type a name, such as Ajar, and press Generate password.':
    'Tippen Sie einen Namen, etwa Ajar, und wählen Sie Passwort generieren.',
  'Paste the letters that Yahoo shows here as the password.':
    'Fügen Sie die Buchstaben, die Yahoo zeigt, hier als Passwort ein.',
  'Open https://login.aol.com/account/security and sign in.':
    'Öffnen Sie https://login.aol.com/account/security und melden Sie sich an.',
  'Choose Generate app password, type a name, such as Ajar, and press Generate password.':
    'Wählen Sie App-Passwort generieren, tippen Sie einen Namen, etwa Ajar, und wählen Sie Passwort generieren.',
  'Paste the letters that AOL shows here as the password.':
    'Fügen Sie die Buchstaben, die AOL zeigt, hier als Passwort ein.',
  'In Zoho Mail, open Settings, Mail Accounts, and turn on IMAP access.':
    'Öffnen Sie in Zoho Mail Settings, dann Mail Accounts, und schalten Sie den Zugriff über IMAP ein.',
  'With two-factor authentication: open https://accounts.zoho.com, Security, App Passwords, and make one.':
    'Bei Anmeldung in zwei Schritten: Öffnen Sie https://accounts.zoho.com, dann Security, App Passwords, und legen Sie eines an.',
  'Paste it here as the password.': 'Fügen Sie es hier als Passwort ein.',
  'Accounts in the EU are at imap.zoho.eu and smtp.zoho.eu; addresses of an organisation at imappro.zoho.com.':
    'Konten in der EU liegen bei imap.zoho.eu und smtp.zoho.eu, Adressen einer Organisation bei imappro.zoho.com.',
  'Install Proton Mail Bridge from https://proton.me/mail/bridge, start it and sign in (it takes a paid plan).':
    'Installieren Sie Proton Mail Bridge von https://proton.me/mail/bridge, starten Sie es und melden Sie sich an (es braucht ein bezahltes Abo).',
  'In Bridge, open the account: it shows a user name and a password of its own. Use these here.':
    'Öffnen Sie in Bridge das Konto: Es zeigt einen eigenen Benutzernamen und ein eigenes Passwort. Nehmen Sie hier diese beiden.',
  'Bridge shows a certificate of its own; export it under Advanced settings and give it to Ajar as trusted.':
    'Bridge hat ein eigenes Zertifikat; exportieren Sie es in den erweiterten Einstellungen und geben Sie es Ajar als vertrauenswürdig.',
  '{1} lets nobody sign in at the moment. The password may well be right: try again in a few minutes.':
    '{1} lässt im Moment niemanden herein. Das Passwort kann durchaus stimmen: Versuchen Sie es in ein paar Minuten noch einmal.',
  '{1} does not answer in time. The server is slow or away, or something on the way blocks it.':
    '{1} antwortet nicht rechtzeitig. Der Server ist langsam oder läuft nicht, oder etwas auf dem Weg versperrt ihn.',
  'It may be that encryption begins at once there, as on port {1}; then it is not STARTTLS.':
    'Vielleicht beginnt die Verschlüsselung dort sofort, wie auf Port {1}; dann ist es nicht STARTTLS.',
  '{1} did not let Ajar read mail (IMAP).': '{1} ließ Ajar keine Mail lesen (IMAP).',
  '{1} did not let Ajar send mail (SMTP).': '{1} ließ Ajar keine Mail senden (SMTP).',
  '{1} takes no passwords from programs any more. Sign in with it in the browser instead (ajar account add ADDRESS --oauth {2} --client-id ID).':
    '{1} nimmt von Programmen keine Passwörter mehr. Melden Sie sich stattdessen im Browser damit an.',
  '{1} cannot get at the mailbox at the moment. It is tried again later.':
    '{1} kommt im Moment nicht an das Postfach heran. Später wird es wieder versucht.',
  '{1} says that somebody else holds the mailbox at the moment. It is tried again later.':
    '{1} sagt, dass das Postfach im Moment belegt ist. Später wird es wieder versucht.',
  '{1} has had enough for now: too many connections, or too much at once. It is tried again later.':
    '{1} mag im Moment nicht mehr: zu viele Verbindungen oder zu viel auf einmal. Später wird es wieder versucht.',
  '{1} has something to tell you.': '{1} hat Ihnen etwas zu sagen.',
  '{1} would not go on.': '{1} wollte nicht weitermachen.',
  'In its own words: "{1}".': 'In seinen eigenen Worten: „{1}“.',
  '{1} answered in a way that no mail server should, so Ajar hung up.':
    '{1} antwortete, wie kein Mailserver es sollte, deshalb hat Ajar aufgelegt.',
  'There is no certificate in what is to be trusted. It is a PEM text that begins with BEGIN CERTIFICATE.':
    'In dem, was als vertrauenswürdig gelten soll, steht kein Zertifikat. Es ist ein PEM-Text, der mit BEGIN CERTIFICATE beginnt.',
  'Say google, microsoft, or the https address of the issuer that you sign in with.':
    'Nennen Sie google, microsoft oder die https-Adresse des Anbieters, bei dem Sie sich anmelden.',
  'It takes the provider to sign in with and the id of a client: your own or one of your organisation (docs/accounts.md says how to make one).':
    'Nötig sind der Anbieter, bei dem Sie sich anmelden, und die Kennung eines Clients: Ihres eigenen oder eines Ihrer Organisation (wie man einen anlegt, steht in docs/accounts.md).',
  'Another Ajar process has held its secrets for a minute. Nothing was changed.':
    'Ein anderer Ajar-Prozess hält seine Geheimnisse seit einer Minute fest. Nichts wurde geändert.',
  'This profile has no folder for secrets, so no password can be kept.':
    'Dieses Profil hat keinen Ordner für Geheimnisse, deshalb lässt sich kein Passwort aufbewahren.',
  'There is nowhere safe to keep a password: no keychain answers on this machine, and it is never kept unlocked. Choose a passphrase and set it in AJAR_PASSPHRASE, or set AJAR_SECRET_KEY (docs/accounts.md). Nothing was saved.':
    'Es gibt keinen sicheren Platz für ein Passwort: Auf diesem Rechner antwortet kein Schlüsselbund, und unverschlossen wird es nie aufbewahrt. Wählen Sie eine Passphrase und setzen Sie sie in AJAR_PASSPHRASE, oder setzen Sie AJAR_SECRET_KEY (docs/accounts.md). Nichts wurde gespeichert.',
  'Your passwords stay locked.': 'Ihre Passwörter bleiben verschlossen.',
  'They are locked with AJAR_SECRET_KEY, which is not set here.':
    'Sie sind mit AJAR_SECRET_KEY verschlossen, das hier nicht gesetzt ist.',
  'They are locked with a passphrase. Set it in AJAR_PASSPHRASE, or run this on a terminal. Where Ajar is open in the browser, unlock them in the settings.':
    'Sie sind mit einer Passphrase verschlossen. Setzen Sie sie in AJAR_PASSPHRASE, oder starten Sie dies in einem Terminal. Wo Ajar im Browser offen ist, schließen Sie sie in den Einstellungen auf.',
  'They are locked with a key in the keychain of your desktop, which cannot be reached from here or no longer has it. Run this in your desktop session.':
    'Sie sind mit einem Schlüssel im Schlüsselbund Ihres Desktops verschlossen, der von hier aus nicht erreichbar ist oder ihn nicht mehr hat. Starten Sie dies in Ihrer Desktop-Sitzung.',
  'The passphrase is too short: it takes at least {1} characters. A few words in a row are easy to keep in mind.':
    'Die Passphrase ist zu kurz: Es braucht mindestens {1} Zeichen. Ein paar Wörter hintereinander merkt man sich leicht.',
  '{1} is no server for reading (IMAP): it greets as one for sending (SMTP). Look whether the two are the wrong way round.':
    '{1} ist kein Server zum Lesen (IMAP): Er meldet sich als einer zum Senden (SMTP). Sehen Sie nach, ob die beiden vertauscht sind.',
  '{1} is no server for sending (SMTP): it greets as one for reading (IMAP). Look whether the two are the wrong way round.':
    '{1} ist kein Server zum Senden (SMTP): Er meldet sich als einer zum Lesen (IMAP). Sehen Sie nach, ob die beiden vertauscht sind.',
};
