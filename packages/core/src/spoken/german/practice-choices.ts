import type { practiceChoices as french } from '../french/practice-choices.ts';

/** Warum eine Wahl gut ist, Brief für Brief im Übungsraum. */
export const practiceChoices: Readonly<Record<keyof typeof french, string>> = {
  'A clear no with its reason is a courtesy in this trade; thank her for the clarity, and she may open your next mail.':
    'Eine klare Absage mit Grund ist in diesem Geschäft höflich; danken Sie ihr für die Klarheit, und sie öffnet vielleicht Ihre nächste Mail.',
  'A form letter with a ticket code asks for nothing but a ticket; you can simply put it down.':
    'Ein Standardschreiben mit einer Vorgangsnummer verlangt nichts als eine Vorgangsnummer; Sie können es einfach weglegen.',
  'A form rejection gets no reply; the best answer to it is the next envelope, and your story can go out again tonight.':
    'Ein Standardschreiben bleibt unbeantwortet; die beste Antwort ist der nächste Umschlag, und Ihr Text kann heute Abend wieder hinaus.',
  'A jury without names chose twelve out of five hundred and thirty; nothing in it is about you, and nothing in it asks for an answer.':
    'Eine Jury ohne Namen wählte zwölf von fünfhundertdreißig; nichts daran meint Sie, und nichts daran will eine Antwort.',
  'A machine sent it and nobody reads the answer, so your words are better kept for somebody who will.':
    'Eine Maschine hat es geschickt, und die Antwort liest niemand; heben Sie Ihre Worte für jemanden auf, der sie liest.',
  'A page and a half of honest notes waits for one sentence from you: ask for it, with thanks.':
    'Anderthalb Seiten ehrlicher Notizen warten auf einen Satz von Ihnen: Bitten Sie darum, mit Dank.',
  'A personal no is rare in casting; one warm line is remembered when the next part comes, and asking why is already answered.':
    'Eine persönliche Absage ist bei Besetzungen selten; an eine warme Zeile erinnert man sich bei der nächsten Rolle, und das Warum ist schon gesagt.',
  'All that warmth is a form, and so is the file: believe it kindly, do not wait for it, and spend the evening on the next one.':
    'All die Wärme ist Formular, die Ablage auch: Glauben Sie es freundlich, warten Sie nicht darauf, und geben Sie den Abend der nächsten.',
  'Eleven schools were too many and two may be just right: thank her, and say that you would be happy to be asked.':
    'Elf Schulen waren zu viele, zwei sind vielleicht genau richtig: Danken Sie ihr, und sagen Sie, dass man Sie gern fragen darf.',
  'Five hundred trays do not fit on a windowsill, but he has given you a name and his good word: thank him for both.':
    'Fünfhundert Schalen passen auf kein Fensterbrett, aber er hat Ihnen einen Namen und ein gutes Wort gegeben: Danken Sie ihm für beides.',
  'Fundable, they say, and come back in March with one page: that is a route with a signpost, so take it.':
    'Förderwürdig, heißt es, und im März mit einer Seite wiederkommen: Das ist ein Weg mit Wegweiser, nehmen Sie ihn.',
  'He all but hands you the third of February: thank him, say that you would love it, and remind him in September as he asks.':
    'Er reicht Ihnen den dritten Februar fast schon herüber: Danken Sie ihm, sagen Sie, dass es Sie freut, und erinnern Sie ihn im September, wie er bittet.',
  'He asks you not to talk him round, and the friendship is worth more than the flat: let it be, and go to the quiz.':
    'Er bittet Sie, ihn nicht umzustimmen, und die Freundschaft ist mehr wert als die Wohnung: Lassen Sie es, und gehen Sie zum Quiz.',
  'He gave you a week and an honest reason; one line of thanks is welcome here, and a question would not be.':
    'Er gab Ihnen eine Woche und einen ehrlichen Grund; eine Zeile Dank ist hier willkommen, eine Frage wäre es nicht.',
  'He has given you a password for October; thank him for it, and keep it somewhere safe.':
    'Er hat Ihnen ein Kennwort für den Oktober gegeben; danken Sie ihm dafür, und heben Sie es gut auf.',
  'He has told you the exact number at which he wants to hear from you: thank him, and write when it is twelve.':
    'Er hat Ihnen die genaue Zahl genannt, ab der er von Ihnen hören will: Danken Sie ihm, und schreiben Sie, wenn es zwölf sind.',
  'He keeps a chair for you where the notes are read out line by line; say that you will sit in it, and thank him for the wall.':
    'Er hält Ihnen einen Stuhl frei, wo die Notizen Zeile für Zeile gelesen werden; sagen Sie, dass Sie sich setzen, und danken Sie ihm für die Wand.',
  'He names the month in which he can say yes, and he is on your side: thank him, and put April in your diary.':
    'Er nennt den Monat, in dem er ja sagen kann, und er ist auf Ihrer Seite: Danken Sie ihm, und tragen Sie den April ein.',
  'He says as loudly as a discreet man can that there will be a place at Easter: thank him, and be about in the spring.':
    'Er sagt so laut, wie ein diskreter Mann es kann, dass zu Ostern etwas frei wird: Danken Sie ihm, und seien Sie im Frühjahr da.',
  'He says what decided it, and that he liked how you work; a short thank-you makes you the first he asks next time.':
    'Er sagt, was den Ausschlag gab, und dass ihm Ihre Arbeitsweise gefiel; ein kurzer Dank macht Sie zu dem Menschen, den er das nächste Mal zuerst fragt.',
  'He signed for three years and still took the time to tell you why; thank him, and he will speak well of you as he says.':
    'Er hat für drei Jahre unterschrieben und sich doch Zeit genommen, Ihnen zu sagen, warum; danken Sie ihm, und er spricht gut von Ihnen, wie er sagt.',
  'He tells you that the proposal is good and only the library is wrong; thank him, and take it where the maps are.':
    'Er sagt, dass der Vorschlag gut ist und nur die Bibliothek die falsche; danken Sie ihm, und bringen Sie ihn dorthin, wo die Karten sind.',
  'He tells you what was missing, when to come back and that he would help: accept it gladly, and bring the laptop part.':
    'Er sagt, was fehlte, wann Sie wiederkommen sollen und dass er helfen würde: Nehmen Sie es gern an, und bringen Sie den Teil am Rechner mit.',
  'He would have said yes but for a dog that is not yours; one friendly line that clears it up is a favour to you both.':
    'Er hätte ja gesagt, wäre da nicht ein Hund, der nicht Ihrer ist; eine freundliche Zeile, die das klärt, tut beiden gut.',
  'Hers is a no with a present in it: thank her, then send the paper where somebody is waiting for it.':
    'Ihre ist eine Absage mit einem Geschenk darin: Danken Sie ihr, und schicken Sie den Artikel dorthin, wo jemand darauf wartet.',
  'It is a "not yet" that asks one small thing of you: say that you would gladly step in, and then let it rest until May.':
    'Es ist ein „noch nicht“, das eine kleine Sache von Ihnen will: Sagen Sie, dass Sie gern einspringen, und lassen Sie es dann bis Mai ruhen.',
  'It is a form and it asks for no answer; an agent who is wholly convinced is somebody else, and worth going to find.':
    'Es ist ein Standardschreiben und will keine Antwort; wer ganz überzeugt ist, sitzt anderswo und lohnt die Suche.',
  'It is not a yes and not a no: two friendly lines that you are glad to be held, and then live your week as if it were neither.':
    'Es ist kein Ja und kein Nein: zwei freundliche Zeilen, dass Sie gern auf der Liste stehen, und dann leben Sie Ihre Woche, als wäre es keins von beiden.',
  'It is the calendar that says no, and she has already written you into hers: be easy to come back to.':
    'Der Kalender sagt nein, und in ihren hat sie Sie schon eingetragen: Seien Sie leicht zu finden.',
  'It is wrapped in kindness and it is still a no: "full at the moment" is no door. Make Thursday easy, and bring the recipe.':
    'Es ist in Freundlichkeit gewickelt und doch ein Nein: „im Moment voll“ ist keine offene Tür. Machen Sie den Donnerstag leicht, und bringen Sie das Rezept mit.',
  'It rests on a plain error of fact and the letter names the way to put it right: take that way, in one calm page.':
    'Es beruht auf einem schlichten sachlichen Fehler, und der Brief nennt den Weg, ihn zu berichtigen: Nehmen Sie ihn, auf einer ruhigen Seite.',
  'It was the fare and nothing else, and the fare is gone; he would be glad to hear it, so tell him once and lightly.':
    'Es lag am Fahrgeld und an sonst nichts, und das fällt weg; er würde es gern hören, sagen Sie es ihm also einmal und leicht.',
  'It went to a hundred households at once and asks nothing of you; the next viewing is the better use of the day.':
    'Es ging an hundert Haushalte zugleich und will nichts von Ihnen; der Tag ist mit der nächsten Besichtigung besser genutzt.',
  'Juno was kind and was clear; a personal no is the answer, and leaving it there is how you are kind back.':
    'Juno war freundlich und klar; ein persönliches Nein ist die Antwort, und es dabei zu belassen ist Ihre Freundlichkeit zurück.',
  'Nobody reads that mailbox and the committee has closed its book; you may close it too, and open another one.':
    'Dieses Postfach liest niemand, und das Gremium hat sein Buch geschlossen; schließen Sie es auch, und schlagen Sie ein anderes auf.',
  'One letter for four hundred tapes wants no answer; your part is done, and it was done well enough to be sent.':
    'Ein Brief für vierhundert Aufnahmen will keine Antwort; Ihr Teil ist getan, und gut genug getan, um hinauszugehen.',
  'One post has gone to Lukas, and another is being held out to you in the same breath: say that you would gladly talk.':
    'Eine Stelle ging an Lukas, und eine andere wird Ihnen im selben Atemzug hingehalten: Sagen Sie, dass Sie gern reden würden.',
  'She asks you a question to which the answer is yes, please: keep it short, keep it warm, and keep your telephone on.':
    'Sie stellt Ihnen eine Frage, deren Antwort ja, gern lautet: kurz, warm, und das Telefon angeschaltet.',
  'She came, she spoke up for you and she told you the reason: there is nothing left to ask, and much to thank her for.':
    'Sie kam, sprach für Sie und sagte Ihnen den Grund: Zu fragen ist nichts mehr, und zu danken viel.',
  'She gave one reason and said it was the only one; now that it is answered, telling her so once is good news and no pressure.':
    'Sie nannte einen Grund und sagte, es sei der einzige; nun ist er ausgeräumt, und es ihr einmal zu sagen ist gute Nachricht und kein Druck.',
  'She gave you an evening of thought and the true reason; a warm line, perhaps with news of the jar, is just right.':
    'Sie hat Ihnen einen Abend Nachdenken und den wahren Grund gegeben; eine warme Zeile, vielleicht mit Nachricht vom Glas, ist genau richtig.',
  'She has booked somebody and told you honestly why; a gracious line is what she will remember when the next catalogue comes.':
    'Sie hat jemanden gebucht und Ihnen ehrlich gesagt, warum; an eine freundliche Zeile erinnert sie sich, wenn der nächste Katalog kommt.',
  'She has drawn you a map: the class in October, the form in November. Thank her, and tell her that you will be there.':
    'Sie hat Ihnen eine Karte gezeichnet: der Kurs im Oktober, das Formular im November. Danken Sie ihr, und sagen Sie, dass Sie da sein werden.',
  'She took a few minutes out of a bad week to write to you by name; one line back is all it needs.':
    'Sie hat sich in einer schlechten Woche ein paar Minuten genommen, um Ihnen namentlich zu schreiben; eine Zeile zurück genügt.',
  'Six hundred people had this letter, and the office asks for peace; your choir is better served by the next application.':
    'Sechshundert Menschen bekamen diesen Brief, und das Büro bittet um Ruhe; Ihrem Chor hilft die nächste Bewerbung mehr.',
  'Somebody says that she is frightened; not one more word, however well meant, is the only right answer, and you deserve somebody to talk to as well.':
    'Jemand sagt, dass sie Angst hat; kein Wort mehr, wie gut auch gemeint, ist die einzige richtige Antwort, und auch Sie verdienen jemanden zum Reden.',
  'Ten minutes on the floor with somebody who saw you clearly is worth a great deal: say yes, name a Friday, and thank her.':
    'Zehn Minuten mit jemandem, der Sie klar gesehen hat, sind viel wert: Sagen Sie ja, nennen Sie einen Freitag, und danken Sie ihr.',
  'That was unkind and says more about his morning than about your work; you owe it no answer, and silence keeps your dignity whole.':
    'Das war unfreundlich und sagt mehr über seinen Morgen als über Ihre Arbeit; eine Antwort schulden Sie nicht, und Stille lässt Ihre Würde ganz.',
  'The answer to you was yes and the answer to the purse was no: thank him, and write the half page for January.':
    'Die Antwort auf Sie war ja, die aus der Kasse nein: Danken Sie ihm, und schreiben Sie die halbe Seite für Januar.',
  'The big door is shut and she is holding a smaller one open with her foot: two pages by the twentieth.':
    'Die große Tür ist zu, und eine kleinere hält sie mit dem Fuß auf: zwei Seiten bis zum Zwanzigsten.',
  'The gift in this letter is Guro: thank Marit for it, and write to Guro in a letter of its own.':
    'Das Geschenk in diesem Brief heißt Guro: Danken Sie Marit dafür, und schreiben Sie Guro in einem eigenen Brief.',
  'The house is shut and the bothy is not: a note to the warden is the way she names, and a word of thanks to her goes with it.':
    'Das Haus ist zu, die Hütte nicht: Eine Zeile an die Verwaltung ist der Weg, den sie nennt, und ein Dank an sie gehört dazu.',
  'The keynote is gone and a workshop is on the table; Pia expects a word from you, and thirty listeners are a fine number.':
    'Der Hauptvortrag ist weg, und ein Workshop liegt auf dem Tisch; Pia wartet auf ein Wort von Ihnen, und dreißig Zuhörende sind eine schöne Zahl.',
  'The obstacle is their budget and not you, so a warm line that keeps you in his mind is worth more than any argument.':
    'Das Hindernis ist ihr Geld und nicht Sie; eine warme Zeile, die Sie in Erinnerung hält, ist mehr wert als jedes Argument.',
  'The one thing that stood in the way is gone, and the list is still open: to tell him so and ask once is simply fair.':
    'Das Einzige, was im Weg stand, ist weg, und die Liste ist noch offen: Es ihm zu sagen und einmal zu fragen ist einfach in Ordnung.',
  'The points are on the table and the price decided; there is no error in it, so the next tender is the better answer.':
    'Die Punkte liegen auf dem Tisch, und der Preis entschied; ein Fehler ist nicht darin, die nächste Ausschreibung ist also die bessere Antwort.',
  'The post is gone, yet she offers you something few people get: what was really said. Say yes to that, and thank her.':
    'Die Stelle ist weg, aber sie bietet Ihnen, was wenige bekommen: was wirklich gesagt wurde. Sagen Sie ja, und danken Sie ihr.',
  'The room said no and then somebody found you the one person who was missing from it: thank Celeste, and write to Dr Nwosu on her own.':
    'Der Raum sagte nein, und dann fand jemand den einen Menschen, der darin fehlte: Danken Sie Celeste, und schreiben Sie Dr. Nwosu gesondert.',
  'The rooms are let and you have been asked to cake; thank her, for kindness like that is worth keeping.':
    'Die Zimmer sind vermietet, und Sie sind zum Kuchen eingeladen; danken Sie ihr, solche Freundlichkeit lohnt es zu bewahren.',
  'The same letter went to a hundred and sixty people; the reviews are the useful part, and the next conference is where they count.':
    'Derselbe Brief ging an hundertsechzig Menschen; das Nützliche sind die Gutachten, und zählen werden sie bei der nächsten Tagung.',
  'The scoring sheets and half an hour of the person who read them are yours for the asking; it is how the next tender is won.':
    'Die Wertungsbögen und eine halbe Stunde mit dem Menschen, der sie las, gehören Ihnen, wenn Sie fragen; so gewinnt man die nächste Ausschreibung.',
  'The talk is there for you to book; the six posts are gone, and what you learn will still be yours at the next selection.':
    'Das Gespräch können Sie buchen; die sechs Stellen sind weg, und was Sie lernen, gehört Ihnen auch bei der nächsten Auswahl.',
  'The theme was another one and she looked for a corner all the same; a line of thanks is the right size.':
    'Das Thema war ein anderes, und sie hat trotzdem nach einer Ecke gesucht; eine Zeile Dank ist das rechte Maß.',
  'There is no hard word in it, and one small question: may they keep it? Say yes with thanks, and expect nothing.':
    'Kein hartes Wort ist darin, und eine kleine Frage: Dürfen sie es behalten? Sagen Sie ja mit Dank, und erwarten Sie nichts.',
  'There is no yes in it yet and no closed door either: she has shown you the way back in, and it leads through the work.':
    'Noch kein Ja und keine geschlossene Tür: Sie hat Ihnen den Weg zurück gezeigt, und er führt durch die Arbeit.',
  'They ask you to say by May whether you wish to stay on the list: say yes warmly, add what is new, and then leave it to them.':
    'Sie sollen bis Mai sagen, ob Sie auf der Liste bleiben möchten: Sagen Sie warm ja, fügen Sie das Neue hinzu, und lassen Sie es dann bei ihnen.',
  'They chose for the rooms and not against you, and the inner list needs only a word: say it, with thanks.':
    'Man hat für die Räume gewählt und nicht gegen Sie, und die innere Liste braucht nur ein Wort: Sagen Sie es, mit Dank.',
  'They decided quickly so that you can move on quickly; scope is rarely argued away, and another journal is one evening off.':
    'Man hat schnell entschieden, damit Sie schnell weiterkommen; über den Zuschnitt lässt sich selten reden, und eine andere Zeitschrift ist einen Abend entfernt.',
  'They do not invest in what you build, so nothing you could say would help; the right list of names is the better use of today.':
    'In das, was Sie bauen, wird dort nicht investiert, helfen könnte also nichts, was Sie sagen; der Tag ist mit der richtigen Liste von Namen besser genutzt.',
  'They have asked to be left in peace; giving them that, without one more word, is the decent thing and frees you too.':
    'Man hat um Ruhe gebeten; sie zu geben, ohne ein Wort mehr, ist das Anständige und macht auch Sie frei.',
  'They met you, told you the reason and wrote warmly: a short thank-you is the whole of a good answer.':
    'Man hat Sie kennengelernt, Ihnen den Grund gesagt und warm geschrieben: Ein kurzer Dank ist die ganze gute Antwort.',
  'They missed a paper that was there, you hold the receipt, and the letter says where to send it: use that way, calmly and in time.':
    'Ein Papier wurde übersehen, das da war, Sie haben den Beleg, und der Brief sagt, wohin damit: Nehmen Sie diesen Weg, ruhig und rechtzeitig.',
  'They say plainly that they do not correspond about it; respecting that costs you nothing and leaves your name clean.':
    'Es heißt deutlich, dass darüber nicht geschrieben wird; das zu achten kostet Sie nichts und hält Ihren Namen sauber.',
  'Three people read you closely and she says why a revision would not help: thank her, use the reports, and go on to the next journal.':
    'Drei Menschen haben Sie genau gelesen, und sie sagt, warum eine Überarbeitung nicht hülfe: Danken Sie ihr, nutzen Sie die Gutachten, und gehen Sie zur nächsten Zeitschrift.',
  'Two people wrote one letter to three hundred; leaving them in peace is a kindness, and the next brief is where your hours belong.':
    'Zwei Menschen schrieben einen Brief an dreihundert; sie in Ruhe zu lassen ist freundlich, und Ihre Stunden gehören dem nächsten Auftrag.',
  'Under the gentleness it is quite plain: it was good and it is over. Letting it rest is the last gift, and a beautiful one.':
    'Unter der Sanftheit ist es ganz deutlich: Es war gut, und es ist vorbei. Es ruhen zu lassen ist das letzte Geschenk, und ein schönes.',
  'Under the stiff words lies an invitation with instructions: do the comparison, and send it back the way he describes.':
    'Unter den steifen Worten liegt eine Einladung mit Anleitung: Machen Sie den Vergleich, und schicken Sie es zurück, wie er beschreibt.',
  'When an editor asks for more work she means it: one line of thanks, and a new story in March with her name on it.':
    'Bittet eine Redakteurin um mehr, meint sie es: eine Zeile Dank, und im März eine neue Geschichte mit ihrem Namen darauf.',
  'You asked once more and she answered with care; a second no is the end of it, and thanks closes it beautifully.':
    'Sie haben noch einmal gefragt, und sie hat mit Sorgfalt geantwortet; ein zweites Nein ist das Ende, und ein Dank schließt es schön ab.',
  'You used the one review there was, and you used it well; this is the end of the road, and you walked it with grace.':
    'Sie haben die eine Überprüfung genutzt, die es gab, und gut genutzt; hier endet der Weg, und Sie sind ihn mit Anstand gegangen.',
  'You will go on working with her, so this is the beginning of a conversation: thank her, and ask what leading would look like.':
    'Sie arbeiten weiter mit ihr, das ist also der Anfang eines Gesprächs: Danken Sie ihr, und fragen Sie, wie Leiten aussähe.',
};
