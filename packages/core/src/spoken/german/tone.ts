import type { tone as french } from '../french/tone.ts';

/** Was die Tonprüfung am häufigsten sagt, Regel für Regel; alles andere sagt sie nach seiner Art. */
export const tone: Readonly<Record<keyof typeof french, string>> = {
  'The reader may hear that you were owed this.': 'Das kann klingen, als hätte es Ihnen zugestanden.',
  'What one was sure of, or had earned, is not something that the reader promised. A wish is easier to answer than a claim.':
    'Wessen man sich sicher war oder was man verdient hatte, hat das Gegenüber nicht versprochen. Auf einen Wunsch antwortet es sich leichter als auf einen Anspruch.',
  'The reader may feel mocked, although each word is polite.':
    'Man kann sich verspottet fühlen, obwohl jedes Wort höflich ist.',
  'Praise for a slight, or thanks for a mistake, is read as irony; in an e-mail only the edge of it arrives.':
    'Lob für eine Kränkung oder Dank für einen Fehler liest sich als Ironie; in einer E-Mail kommt nur die Spitze an.',
  'The reader may hear contempt for them, their house or their work.':
    'Man kann Geringschätzung heraushören: für sich, das Haus oder die Arbeit.',
  'Nobody who was spoken of slightingly wants to read on, let alone reconsider.':
    'Wer abfällig erwähnt wird, mag nicht weiterlesen und schon gar nicht noch einmal überlegen.',
  'The reader may feel that they are to blame for what this means to you.':
    'Man kann sich schuldig fühlen an dem, was das für Sie bedeutet.',
  'Somebody who is made to feel guilty looks for distance. Disappointment can be said in one plain line.':
    'Wem ein schlechtes Gewissen gemacht wird, der sucht Abstand. Enttäuschung lässt sich in einer schlichten Zeile sagen.',
  'The reader may hear that you dispute the decision.': 'Das kann klingen, als bestritten Sie die Entscheidung.',
  'Disagreement very rarely changes a decision; a new fact or a corrected error sometimes does.':
    'Widerspruch ändert eine Entscheidung sehr selten; eine neue Tatsache oder ein berichtigter Fehler manchmal.',
  'The reader may hear a reproach behind the polite words.':
    'Hinter den höflichen Worten kann man einen Vorwurf hören.',
  'What is hinted at is heard, and cannot be answered. Say it plainly, or let it go.':
    'Angedeutetes wird gehört, und antworten lässt sich darauf nicht. Sagen Sie es offen, oder lassen Sie es.',
  'The reader may hear that they decided unfairly or without care.':
    'Das kann klingen, als sei ungerecht oder ohne Sorgfalt entschieden worden.',
  'A suspicion cannot be answered, only resented. If there is a mistake of fact, one plain sentence that names it is enough.':
    'Auf einen Verdacht kann man nicht antworten, man kann ihn nur übel nehmen. Stimmt eine Tatsache nicht, genügt ein schlichter Satz, der sie nennt.',
  'The reader may feel cornered, and pity is not a reason to say yes.':
    'Man kann sich in die Enge getrieben fühlen, und Mitleid ist kein Grund für ein Ja.',
  'Begging takes away the freedom to refuse, and by e-mail it persuades far less than it seems to.':
    'Betteln nimmt die Freiheit, Nein zu sagen, und überzeugt per E-Mail weit weniger, als es scheint.',
  'The reader may feel that you will not let them say no.': 'Man kann spüren, dass ein Nein nicht erlaubt ist.',
  'The reader may feel that your need is laid at their door.':
    'Man kann das Gefühl haben, dass einem Ihre Not vor die Tür gelegt wird.',
  'They cannot weigh it, and may not; it makes the answer harder, not likelier.':
    'Sie darf nicht mitzählen und kann es nicht; die Antwort wird dadurch schwerer, nicht wahrscheinlicher.',
  'The reader may hear somebody who would take anything.': 'Das kann klingen, als nähmen Sie einfach alles.',
  'An offer without limits is hard to accept. One clear wish, said once, is stronger.':
    'Ein Angebot ohne Grenzen ist schwer anzunehmen. Ein klarer Wunsch, einmal gesagt, ist stärker.',
  'The reader may hear that you think yourself above the others, or the decision.':
    'Das kann klingen, als stellten Sie sich über die anderen oder über die Entscheidung.',
  'A fact about your work convinces; a ranking of it is left to the reader.':
    'Eine Tatsache über Ihre Arbeit überzeugt; sie einzuordnen ist Sache des Gegenübers.',
  'The reader may feel pushed.': 'Man kann sich gedrängt fühlen.',
  'People who feel free to refuse say yes more often, and think better of you when they do not.':
    'Wer sich frei fühlt abzulehnen, sagt öfter Ja und denkt besser von Ihnen, wenn es ein Nein wird.',
  'People say yes more readily when they feel free to say no.':
    'Ein Ja fällt leichter, wenn man sich frei fühlt, Nein zu sagen.',
  'The reader may hear that the answer was taken for granted.':
    'Das kann klingen, als sei die Antwort schon ausgemacht gewesen.',
  'What was never promised cannot be taken back, and the reader is made to feel that it was.':
    'Was nie versprochen war, kann nicht zurückgenommen werden; hier klingt es, als wäre es so.',
  'The reader has heard you the first time; a second apology asks to be comforted.':
    'Das erste Mal wurde gehört; eine zweite Entschuldigung bittet um Trost.',
  'One apology is polite. From the second on, the letter is about the apology.':
    'Eine Entschuldigung ist höflich. Von der zweiten an handelt der Brief von ihr.',
  'The reader may start to see you as you describe yourself.':
    'Man kann anfangen, Sie so zu sehen, wie Sie sich beschreiben.',
  'A question politely put is no imposition. Running yourself down only makes it longer.':
    'Eine höfliche Frage ist keine Zumutung. Sich kleinzumachen macht sie nur länger.',
  'The reader may hear a threat of what happens otherwise.': 'Man kann eine Drohung hören, was sonst geschieht.',
  'A hint of consequences ends every chance of a second look, and may have to be passed on.':
    'Angedeutete Folgen beenden jede Aussicht auf einen zweiten Blick und müssen vielleicht weitergegeben werden.',
  'The reader may feel that they must reassure you before they can answer.':
    'Man kann das Gefühl haben, Sie erst beruhigen zu müssen, bevor man antwortet.',
  'One short apology is polite; heaped up it makes a small request look like a large one.':
    'Eine kurze Entschuldigung ist höflich; gehäuft lassen sie eine kleine Bitte groß aussehen.',
  'The reader may hear that something was taken from you that was theirs to give.':
    'Das kann klingen, als hätte man Ihnen genommen, was die andere Seite zu vergeben hatte.',
  'A place that somebody claims as their own has to be defended against them; a place that is asked for does not.':
    'Einen Platz, den jemand als den eigenen fordert, muss man verteidigen; einen, um den gebeten wird, nicht.',
  'The reader may think that a machine wrote it.': 'Man kann glauben, eine Maschine habe das geschrieben.',
  'The reader has seen the phrase a thousand times; a plain sentence of your own is read.':
    'Die Wendung kennt man tausendfach; ein schlichter eigener Satz wird gelesen.',
  'The reader may hear that you hold your own work cheap.': 'Das kann klingen, als hielten Sie wenig von Ihrer Arbeit.',
  'An offer far below its worth makes a reader wonder, and a fair one will not take it.':
    'Ein Angebot weit unter Wert macht stutzig, und wer fair ist, nimmt es nicht an.',
  'The reader may hear that you are going past them to somebody else.':
    'Das kann klingen, als gingen Sie an der Person vorbei zu jemand anderem.',
  'Whoever is gone round remembers it. The one who answered is the one to ask.':
    'Wer übergangen wird, merkt es sich. Zu fragen ist, wer geantwortet hat.',
  'The praise may be heard as laid on.': 'Das Lob kann dick aufgetragen wirken.',
  'Praise for one particular thing is believed; praise for the person, from somebody who wants something, is weighed.':
    'Lob für etwas Bestimmtes wird geglaubt; Lob für die Person wird abgewogen, wenn es von jemandem mit einem Wunsch kommt.',
  'The reader may feel that their no has been talked away.': 'Man kann das Gefühl haben, das Nein werde weggeredet.',
  'Whoever acts as if the yes were certain makes the reader say no a second time, and more firmly.':
    'Wer tut, als sei das Ja gewiss, bekommt das Nein ein zweites Mal, und fester.',
  'The reader may hear a bill being presented.': 'Das kann klingen, als würde eine Rechnung vorgelegt.',
  'Nobody who says no owes a yes for the effort made, and most readers know how much effort it was.':
    'Wer Nein sagt, schuldet für die Mühe kein Ja, und meist ist bekannt, wie groß sie war.',
  'A word in capitals sounds as if it had been struck on the table.':
    'Ein Wort in Großbuchstaben klingt wie auf den Tisch geschlagen.',
  'Where the sentence is clear, the stress is heard without capitals.':
    'Ist der Satz klar, hört man die Betonung auch ohne Großbuchstaben.',
  'The reader will hear that you charge them with something dishonest.':
    'Man wird hören, dass Sie Unredlichkeit vorwerfen.',
  'A charge like this is answered by a lawyer or not at all. If you can prove it, it belongs in a formal complaint.':
    'Auf so einen Vorwurf antwortet eine Rechtsabteilung oder niemand. Können Sie ihn belegen, gehört er in eine förmliche Beschwerde.',
  'There is no thank-you in it. The reader took the trouble to answer.':
    'Ein Dank fehlt. Jemand hat sich die Mühe gemacht zu antworten.',
  'Thanks are the strongest sign of courtesy there is, and they cost one line.':
    'Ein Dank ist das stärkste Zeichen von Höflichkeit und kostet eine Zeile.',
  'It is polite and worn; something that happened between you says it better.':
    'Das ist höflich und abgenutzt; etwas, das Sie beide erlebt haben, sagt es besser.',
  'Capitals are heard as a raised voice.': 'Großbuchstaben klingen wie eine erhobene Stimme.',
  'The reader hears the volume before the words.': 'Man hört die Lautstärke vor den Worten.',
  'The reader may hear an ultimatum.': 'Man kann ein Ultimatum hören.',
  'A deadline set by the one who asks gets the quickest answer there is, and that is no.':
    'Eine Frist von der Seite, die bittet, bekommt die schnellste Antwort, die es gibt: Nein.',
  'Several marks at once sound agitated.': 'Mehrere Zeichen auf einmal klingen aufgeregt.',
  'One mark says it; a run of them is read as anger or alarm.':
    'Eines genügt; eine Reihe davon liest sich als Ärger oder Alarm.',
  'The reader may feel that a no will not be taken.': 'Man kann spüren, dass ein Nein nicht gelten wird.',
  'An easy way out makes an answer, and a kind one, more likely.':
    'Ein leichter Ausweg macht eine Antwort, und eine freundliche, wahrscheinlicher.',
  'The reader may hear that a yes was owed to you, and stiffen.':
    'Das kann klingen, als sei man Ihnen ein Ja schuldig, und verstimmen.',
  'A decision that is theirs cannot be claimed; it can only be asked about.':
    'Eine Entscheidung der anderen Seite lässt sich nicht einfordern; man kann nur danach fragen.',
  'The reader may feel cross-examined.': 'Man kann sich wie im Kreuzverhör fühlen.',
  'An appeal has a chance with something they did not know, not with what they have already weighed.':
    'Ein Einspruch hat eine Aussicht mit etwas Unbekanntem, nicht mit dem, was schon abgewogen wurde.',
  'Several requests in one sentence feel like work, and the first one may get lost.':
    'Mehrere Bitten in einem Satz wirken wie Arbeit, und die erste kann untergehen.',
  'After a no, one small request is granted far more often than a list. Which one matters most?':
    'Nach einem Nein wird eine kleine Bitte weit öfter erfüllt als eine Liste. Welche ist Ihnen am wichtigsten?',
  'The reader will hear contempt, and may pass the letter on.':
    'Man wird Verachtung hören und den Brief vielleicht weitergeben.',
  'The next opening is often read by the same people.': 'Über die nächste Stelle entscheiden oft dieselben Menschen.',
  'The reader may hear that the choice was not honest.': 'Das kann klingen, als sei die Wahl nicht ehrlich gewesen.',
  'A suspicion hinted at is still an accusation, and it cannot be discussed.':
    'Ein angedeuteter Verdacht ist auch ein Vorwurf, und reden lässt sich darüber nicht.',
  'The reader may hear an appeal to their bad conscience.': 'Man kann einen Appell an das schlechte Gewissen hören.',
  'The reader will hear an insult and stop reading.': 'Man wird eine Beleidigung hören und aufhören zu lesen.',
  'Nobody changes their mind for somebody who has just insulted them.':
    'Niemand überlegt es sich anders für jemanden, von dem gerade eine Beleidigung kam.',
  'The reader will hear that you are going over their head.': 'Man wird hören, dass Sie über den Kopf hinweg gehen.',
  'Nobody above reverses it for the asking, and the person who could have helped no longer will.':
    'Niemand weiter oben nimmt es auf bloße Bitte zurück, und wer hätte helfen können, wird es nicht mehr tun.',
  'The reader may hear a charge, and answer the charge rather than you.':
    'Man kann einen Vorwurf hören und auf ihn antworten statt auf Sie.',
  'You cannot know what they read or meant; if you are wrong, the whole letter is lost.':
    'Was gelesen oder gemeint wurde, können Sie nicht wissen; irren Sie sich, ist der ganze Brief verloren.',
};
