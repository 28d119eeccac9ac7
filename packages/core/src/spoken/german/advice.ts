import type { advice as french } from '../french/advice.ts';

/** Die Gründe eines Rats, sein Zeitpunkt, und wem man antworten kann. */
export const advice: Readonly<Record<keyof typeof french, string>> = {
  'It is a no, and it asks for nothing.': 'Es ist eine Absage, und sie verlangt nichts.',
  'They took the time to answer you; a short thank-you closes it well.':
    'Man hat sich Zeit für eine Antwort genommen; ein kurzer Dank schließt es gut ab.',
  'This is a yes. Answer it with thanks, and take the time you need to decide.':
    'Das ist eine Zusage. Danken Sie, und nehmen Sie sich die Zeit, die Sie zum Entscheiden brauchen.',
  'Your message did not arrive. Check the address before you write again.':
    'Ihre Nachricht kam nicht an. Prüfen Sie die Adresse, bevor Sie wieder schreiben.',
  'They have what you sent, and have not decided. Silence of {1} days is normal here.':
    'Was Sie geschickt haben, ist angekommen; entschieden ist noch nichts. {1} Tage Stille sind hier normal.',
  'It is not clear that this is a no, so nothing needs to be done about it.':
    'Ob das eine Absage ist, ist nicht klar, also ist nichts zu tun.',
  'A machine answered while the person is away. There is nothing to answer yet.':
    'Das ist eine automatische Antwort, solange die Person nicht da ist. Noch gibt es nichts zu antworten.',
  'The person is not there, and the answer names somebody who is. Write to them once.':
    'Die Person ist nicht da, und die Antwort nennt jemanden, der da ist. Schreiben Sie dorthin, einmal.',
  'To stay in, they ask for a step. Take it as they ask, and add nothing.':
    'Um dabeizubleiben, ist ein Schritt nötig. Tun Sie ihn wie gewünscht, und fügen Sie nichts hinzu.',
  'Nothing is decided; it is waiting. A short line that you stay interested is enough.':
    'Entschieden ist nichts; es steht noch aus. Eine kurze Zeile, dass Sie weiter interessiert sind, genügt.',
  'They would like to go on with you. Answer with thanks, and say what they ask for.':
    'Man möchte mit Ihnen weitermachen. Danken Sie, und sagen Sie, wonach gefragt ist.',
  'This is an invitation to revise, and it is meant. Do what the letter asks, by the date it names.':
    'Das ist eine Einladung zum Überarbeiten, und sie ist ernst gemeint. Tun Sie, worum der Brief bittet, bis zum genannten Tag.',
  'It has been withdrawn, so there is nothing to ask.': 'Es wurde zurückgezogen, zu fragen gibt es also nichts.',
  'They ask not to be written to again. Respecting that is the whole answer, and it is enough.':
    'Man möchte nicht mehr angeschrieben werden. Das zu achten ist die ganze Antwort, und sie genügt.',
  'They have been asked often, and wish it to be over. Leaving it here is the respectful answer.':
    'Man wurde oft gefragt und wünscht, dass es damit ein Ende hat. Es dabei zu belassen ist die respektvolle Antwort.',
  'This line asks for distance, whichever way it is read. Leaving it here is the respectful answer.':
    'Dieser Satz bittet um Abstand, wie man ihn auch liest. Die respektvolle Antwort ist, es dabei zu belassen.',
  'Somebody says that they feel unsafe or pressed. The respectful answer is to leave it here.':
    'Jemand fühlt sich nach eigenen Worten nicht sicher oder bedrängt. Die respektvolle Antwort ist, es hier gut sein zu lassen.',
  'The letter speaks of lawyers or a dispute. A well-meant line could be misread; if you need to answer, ask somebody who advises you first.':
    'Der Brief spricht von Anwälten oder einem Streit. Eine gut gemeinte Zeile könnte falsch gelesen werden; müssen Sie antworten, lassen Sie sich vorher beraten.',
  'This was not written kindly, and you do not have to answer it. Leaving it unanswered costs you nothing.':
    'Das war nicht freundlich geschrieben, und Sie müssen nicht antworten. Es unbeantwortet zu lassen kostet Sie nichts.',
  'This no is a personal one, and a personal no is the answer.':
    'Dieses Nein ist ein persönliches, und ein persönliches Nein ist die Antwort.',
  'A personal no is the answer. It needs no reason, and asking again would only make it heavier for both of you.':
    'Ein persönliches Nein ist die Antwort. Es braucht keinen Grund, und noch einmal zu fragen machte es nur für beide schwerer.',
  'You have had two noes in this matter. A second no is the end of the asking, and it sets you free for something else.':
    'Sie haben in dieser Sache zwei Absagen bekommen. Mit einem zweiten Nein endet das Fragen, und Sie sind frei für anderes.',
  'You have already asked once about this no. One ask is fair; a second would weigh on them and on you.':
    'Sie haben schon einmal nachgefragt. Einmal ist in Ordnung; ein zweites Mal würde beide Seiten belasten.',
  'This letter already answers somebody who asked again. A second no is the end of the asking, and it sets you free for something else.':
    'Dieser Brief antwortet schon auf eine zweite Anfrage. Mit einem zweiten Nein endet das Fragen, und Sie sind frei für anderes.',
  'They say that they will not discuss the decision, and that is to be kept.':
    'Es heißt, dass über die Entscheidung nicht gesprochen wird, und daran hält man sich.',
  'The letter asks not to be answered at this address, and that is to be kept.':
    'Der Brief bittet, nicht an diese Adresse zu antworten, und daran hält man sich.',
  'Nobody can be answered at this address.': 'Unter dieser Adresse lässt sich niemandem antworten.',
  'Nobody can be answered at this address: {1}': 'Unter dieser Adresse lässt sich niemandem antworten: {1:said}',
  'They have decided, and a second no is possible; then it is settled.':
    'Es ist entschieden, und ein zweites Nein ist möglich; dann ist es erledigt.',
  'They also give this, and it stands.': 'Auch das ist genannt, und es bleibt.',
  'They name somewhere else to turn to, and that is worth following up on its own.':
    'Es ist eine andere Stelle genannt, an die man sich wenden kann; das lohnt sich unabhängig davon.',
  'They do leave this open; it is there for another day.':
    'Das bleibt immerhin offen; es ist für einen anderen Tag da.',
  'They say that they cannot give feedback, and that is to be kept.':
    'Es heißt, dass es keine Rückmeldung gibt, und daran hält man sich.',
  'They offer feedback themselves. They name a date for it: {1}.':
    'Rückmeldung wird von dort angeboten. Dafür ist ein Datum genannt: {1:day}.',
  'They offer feedback themselves.': 'Rückmeldung wird von dort angeboten.',
  'They also name a later date, {1}; that comes after.':
    'Genannt ist auch ein späteres Datum, {1:day}; das kommt danach.',
  'For this round the answer is no.': 'Für diese Runde ist die Antwort Nein.',
  'They say when to come back: not before {1}.': 'Man sagt Ihnen, wann Sie wiederkommen sollen: nicht vor dem {1:day}.',
  'They name a day: {1}.': 'Ein Tag ist genannt: {1:day}.',
  'They said when to come back, and the date has come.':
    'Man hatte Ihnen gesagt, wann Sie wiederkommen sollen, und der Tag ist da.',
  'The letter gives somebody who can be written to. Use that way.':
    'Der Brief nennt jemanden, dem man schreiben kann. Nehmen Sie diesen Weg.',
  'What they leave open does not need an answer to this message.':
    'Was offen bleibt, braucht keine Antwort auf diese Nachricht.',
  'For this one the answer is no.': 'Hierfür ist die Antwort Nein.',
  'They leave this open. It would be a new start, not another ask.':
    'Das bleibt offen. Es wäre ein neuer Anfang, keine zweite Bitte.',
  'You are on a waiting list; saying that you stay interested is welcome.':
    'Sie stehen auf einer Warteliste; zu sagen, dass Sie weiter interessiert sind, ist willkommen.',
  'They point you to somebody else. Thank them, and write to that person in a message of its own.':
    'Man verweist Sie an jemand anderen. Danken Sie, und schreiben Sie dieser Person in einer eigenen Nachricht.',
  'They leave a door open in their own words; a short line keeps it so.':
    'Man lässt in eigenen Worten eine Tür offen; eine kurze Zeile hält sie offen.',
  'They invite you to send it again. Follow what they ask for, and take the time it needs.':
    'Man lädt Sie ein, es wieder zu schicken. Folgen Sie dem, worum gebeten wird, und nehmen Sie sich die Zeit dafür.',
  'It is not a yes yet, and a second round can end with a no.':
    'Noch ist es keine Zusage, und auch eine zweite Runde kann mit einem Nein enden.',
  'A way to have it looked at again is named. Use that way and no other.':
    'Ein Weg zu einer neuen Prüfung ist genannt. Nehmen Sie diesen und keinen anderen.',
  'An appeal rests on a fact or an error. Seeing it differently is not enough.':
    'Ein Einspruch stützt sich auf eine Tatsache oder einen Fehler. Es anders zu sehen genügt nicht.',
  'What you say is a fact, and it bears on what they write. Once is fair.':
    'Was Sie sagen, ist eine Tatsache, und sie betrifft, was man Ihnen schreibt. Einmal ist in Ordnung.',
  'The letter names the way to go on. Follow what it asks for.':
    'Der Brief nennt den Weg, wie es weitergeht. Folgen Sie ihm.',
  'One short question about what would have helped is fair here.':
    'Eine kurze Frage, was geholfen hätte, ist hier in Ordnung.',
  'There may be another time; a short line keeps you in view.':
    'Vielleicht gibt es ein anderes Mal; eine kurze Zeile bringt Sie in Erinnerung.',
  'Somebody took time over this answer, and a short thank-you closes it well.':
    'Jemand hat sich Zeit für diese Antwort genommen, und ein kurzer Dank schließt es gut ab.',
  'It is a working day there.': 'Dort ist ein Arbeitstag.',
  'They name a time, and that is kept.': 'Es ist eine Zeit genannt, und die wird eingehalten.',
  'Some of it sounds angry. It keeps until the morning; read it once more then, and decide.':
    'Manches darin klingt verärgert. Der Brief kann bis zum Morgen warten; lesen Sie ihn dann noch einmal und entscheiden Sie.',
  'It is night where you are, and what is written at night is for the morning.':
    'Bei Ihnen ist Nacht, und was nachts geschrieben ist, ist für den Morgen.',
  'Your day and theirs have no hour in common, so it will wait for them.':
    'Ihr Tag und der dortige haben keine Stunde gemeinsam, der Brief wird also dort warten.',
  'It is the weekend there; on the next working morning it is read.':
    'Dort ist Wochenende; am nächsten Arbeitsmorgen wird es gelesen.',
  'Their working day has not begun; in the morning it is read.':
    'Dort hat der Arbeitstag noch nicht begonnen; am Morgen wird es gelesen.',
  'Their working day is over; on the next working morning it is read.':
    'Dort ist der Arbeitstag vorbei; am nächsten Arbeitsmorgen wird es gelesen.',
  'Their working hours and yours meet then.': 'Dann treffen sich Ihre Arbeitszeiten.',
  'A week or two with the reviews first; an appeal of the first day is rarely a good one.':
    'Erst ein, zwei Wochen mit den Gutachten; ein Einspruch vom ersten Tag ist selten ein guter.',
  'A few days first, until it has settled, for you and for them.':
    'Erst ein paar Tage, bis es sich gesetzt hat, für Sie und für die anderen.',
  'There is nothing to send, so nothing presses.': 'Es gibt nichts zu senden, also drängt nichts.',
  'between {1} and {2} % of your own {3} asks in this field':
    'zwischen {1} und {2} % Ihrer eigenen {3} Bitten in diesem Bereich',
  'your own record, {1} asks': 'Ihre eigene Erfahrung, {1} Bitten',
  '0 to 8 % of resubmissions where the first application was not discussed (NIH R01)':
    '0 bis 8 % der Wiedereinreichungen, deren erster Antrag nicht besprochen wurde (NIH R01)',
  '2 to 33 % of resubmissions: a third overall, about 2 % where the first was not discussed (NIH R01)':
    '2 bis 33 % der Wiedereinreichungen: insgesamt ein Drittel, etwa 2 %, wo der erste nicht besprochen wurde (NIH R01)',
  'about 12 % of appeals against a decision without review (one journal)':
    'etwa 12 % der Einsprüche gegen eine Entscheidung ohne Begutachtung (eine Zeitschrift)',
  'about 32 % of appeals after review (one journal)': 'etwa 32 % der Einsprüche nach Begutachtung (eine Zeitschrift)',
  '12 to 32 % of appeals: the lower end without review, the higher after review (one journal)':
    '12 bis 32 % der Einsprüche: das untere Ende ohne, das obere nach Begutachtung (eine Zeitschrift)',
  'under 5 % of appeals (UCLA, where new and compelling information is asked for)':
    'unter 5 % der Einsprüche (UCLA, wo neue und zwingende Angaben verlangt werden)',
  'A mail server wrote this; nobody reads answers to it.':
    'Das hat ein Mailserver geschrieben; Antworten liest niemand.',
  'Answers go to this address.': 'Antworten gehen an diese Adresse.',
  'The letter says that answers to it are not read.': 'Im Brief steht, dass Antworten nicht gelesen werden.',
  'The message does not say who sent it.': 'Die Nachricht sagt nicht, von wem sie ist.',
  'You wrote this yourself.': 'Das haben Sie selbst geschrieben.',
  'The sender’s address takes no answers.': 'Die Adresse des Absenders nimmt keine Antworten an.',
  'This was sent to a mailing list.': 'Das ging an eine Mailingliste.',
  'An answer reaches the sender.': 'Eine Antwort erreicht den Absender.',
  'The letter names this address.': 'Der Brief nennt diese Adresse.',
  'This person wrote to you earlier in the same thread.':
    'Diese Person hat Ihnen früher in derselben Unterhaltung geschrieben.',
  'You noted it without an address.': 'Sie haben die Absage ohne Adresse notiert.',
  'The address you noted.': 'Die Adresse, die Sie notiert haben.',
  'A letter to {1} came back.': 'Ein Brief an {1} kam zurück.',
  'They gave it for answers.': 'Sie ist für Antworten angegeben.',
  'It wrote to you in this thread.': 'Von ihr kam eine Nachricht in dieser Unterhaltung.',
  'It was in copy.': 'Sie stand in Kopie.',
  'It stands in their letter.': 'Sie steht im Brief.',
};
