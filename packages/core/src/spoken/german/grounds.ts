import type { grounds as french } from '../french/grounds.ts';

/** Was dafür spricht, noch einmal zu fragen, was nicht genügt, und die Fragen dazu. */
export const grounds: Readonly<Record<keyof typeof french, string>> = {
  'Could you move, commute or work remotely, and from when?':
    'Könnten Sie umziehen, pendeln oder aus der Ferne arbeiten, und ab wann?',
  'Do you already have the right to work there without their help?':
    'Dürfen Sie dort schon ohne Hilfe von dort arbeiten?',
  'Could you do it with a smaller scope or at another rate, and would you want to?':
    'Ginge es in kleinerem Umfang oder zu einem anderen Preis, und würden Sie das wollen?',
  'Has your availability changed, or could you wait until their moment comes?':
    'Sind Sie inzwischen anders verfügbar, oder könnten Sie warten, bis es dort passt?',
  'Have you gained the qualification they name, or did they overlook it in what you sent?':
    'Haben Sie den genannten Abschluss inzwischen, oder wurde er in Ihren Unterlagen übersehen?',
  'Is there a project or reference on this very point that they did not know of?':
    'Gibt es gerade dazu ein Projekt oder eine Referenz, von der sie nichts wussten?',
  'Was the missing piece in what you sent after all, or could you send it now?':
    'Lag das fehlende Stück doch bei, oder könnten Sie es jetzt schicken?',
  'Is there a factual error in the reviews, or new data that answers them?':
    'Gibt es in den Gutachten einen sachlichen Fehler, oder neue Daten, die darauf antworten?',
  'Is there a factual error in the reviews?': 'Gibt es in den Gutachten einen sachlichen Fehler?',
  'Is there a factual error in the assessment?': 'Gibt es in der Bewertung einen sachlichen Fehler?',
  'Is there something new that they did not know: a grade, an award, an error in the file?':
    'Gibt es etwas Neues, das sie nicht wussten: eine Note, einen Preis, einen Fehler in der Akte?',
  'Is there an error in how the bid was scored?': 'Gibt es einen Fehler in der Wertung des Angebots?',
  'Has something measurable changed since you spoke: revenue, users, a signed customer?':
    'Hat sich seit dem Gespräch etwas Messbares geändert: Umsatz, Nutzerzahlen, ein unterschriebener Auftrag?',
  'Is there anything new since you applied, or anything they got wrong?':
    'Gibt es seit Ihrer Bewerbung etwas Neues, oder etwas, das falsch verstanden wurde?',
  'Is there anything new since they decided, or anything they did not know of?':
    'Gibt es seit der Entscheidung etwas Neues, oder etwas, wovon sie nichts wussten?',
  'Can you show something they did not have: a guarantor, a reference, proof of income?':
    'Können Sie etwas zeigen, das dort fehlte: eine Bürgschaft, eine Referenz, einen Einkommensnachweis?',
  'How far did you get: an interview or a review, or the application alone?':
    'Wie weit kam es: ein Gespräch oder eine Begutachtung, oder nur die Bewerbung?',
  'Is this message a no to something you asked for?':
    'Ist diese Nachricht eine Absage auf etwas, worum Sie gebeten hatten?',
  'The letter says that there is no appeal.': 'Im Brief steht, dass es keinen Einspruch gibt.',
  'The letter names the way to have it looked at again.': 'Der Brief nennt den Weg zu einer neuen Prüfung.',
  'You know of a way that is meant for this: {1}': 'Sie kennen einen Weg, der dafür gedacht ist: {1:text}',
  'They invite you back, and they say when.': 'Man lädt Sie ein, wiederzukommen, und sagt auch, wann.',
  'They invite you to come back.': 'Man lädt Sie ein, wiederzukommen.',
  'You were invited to: {1}': 'Sie wurden dazu eingeladen: {1:text}',
  'They name a date for the next try, also for another opening.':
    'Für den nächsten Versuch ist ein Datum genannt, auch für eine andere Stelle.',
  'Another opening is a new question, and a fair one: {1}':
    'Eine andere Stelle ist eine neue Frage, und eine berechtigte: {1:text}',
  'What you give as a reason does not yet name anything that they could check.':
    'Was Sie als Anlass nennen, enthält noch nichts, was sich prüfen ließe.',
  'That you see it differently is understandable, and it is not something that would let them decide differently.':
    'Dass Sie es anders sehen, ist verständlich, aber daraufhin könnte niemand anders entscheiden.',
  'How others were treated cannot be weighed from outside, and comparing rarely helps your own case.':
    'Wie andere behandelt wurden, lässt sich von außen nicht abwägen, und Vergleiche helfen der eigenen Sache selten.',
  'That you need it is real, and it is a heavy thing to lay on the person who decides; it does not change their reason.':
    'Dass Sie es brauchen, ist wahr, und es ist eine schwere Last für die Person, die entscheidet; an ihrem Grund ändert es nichts.',
  'That it hurts is human, and it passes more quickly when the letter stays short. It is not a reason for them to look again.':
    'Dass es wehtut, ist menschlich, und es vergeht schneller, wenn der Brief kurz bleibt. Dort ist es kein Grund, es neu anzusehen.',
  'The work you put in was real and stays yours. They knew of it when they decided, so it is not new.':
    'Die Arbeit, die Sie hineingesteckt haben, war echt und bleibt Ihnen. Sie war bei der Entscheidung bekannt, also ist sie nicht neu.',
  'Wanting it is a good reason to keep going, and it was already in your application. It would not give them anything new.':
    'Es zu wollen ist ein guter Grund, weiterzumachen, und es stand schon in Ihrer Bewerbung. Neu wäre es dort nicht.',
  'Leaning on somebody is not a reason to look again, and it tends to close doors that are still open.':
    'Druck ist kein Grund, es neu anzusehen, und er schließt oft Türen, die noch offen sind.',
  'What others say, or what may have been behind it, is nothing that they could check or answer.':
    'Was andere sagen, oder was dahinter gesteckt haben mag, lässt sich weder prüfen noch beantworten.',
  'They knew this when they decided, so it would not give them anything new.':
    'Das war bei der Entscheidung bekannt, neu wäre es dort also nicht.',
  'They ask you to wait until the date they name.': 'Man bittet Sie, bis zu dem genannten Datum zu warten.',
  'They say that they would like to hear if this changes, and it has.':
    'Man möchte hören, wenn sich daran etwas ändert, und es hat sich geändert.',
  'The letter does not rest on the point you correct.':
    'Der Brief stützt sich nicht auf den Punkt, den Sie richtigstellen.',
  'Something in the record was wrong, and they would want to know.':
    'Etwas in den Unterlagen war falsch, und das würde man dort wissen wollen.',
  'They say themselves when to come back.': 'Man sagt Ihnen selbst, wann Sie wiederkommen sollen.',
  'The obstacle they name was the moment, and the moment has changed.':
    'Das genannte Hindernis war der Zeitpunkt, und der ist jetzt ein anderer.',
  'The date they named has come.': 'Der genannte Tag ist da.',
  'Nothing in the letter says that the moment was the obstacle.': 'Nichts im Brief sagt, dass es am Zeitpunkt lag.',
  'They name a date for the next try; what is new belongs there.':
    'Für den nächsten Versuch ist ein Datum genannt; dorthin gehört das Neue.',
  'What you say answers the very reason they give.': 'Was Sie sagen, antwortet genau auf den genannten Grund.',
  'What you say answers a point of their letter.': 'Was Sie sagen, antwortet auf einen Punkt des Briefs.',
  'The letter rests on something else, which this does not change.':
    'Der Brief stützt sich auf etwas anderes, und daran ändert dies nichts.',
  'The letter gives no reason that this could answer.': 'Der Brief nennt keinen Grund, auf den dies antworten könnte.',
  'It is new, but nothing shows that it was the obstacle; it belongs into the next application.':
    'Es ist neu, aber nichts zeigt, dass es daran lag; es gehört in die nächste Bewerbung.',
  'It is new since they decided, and they looked at you closely: {1}':
    'Es ist neu seit der Entscheidung, und man hatte Sie genau angesehen: {1:text}',
  'In this field a decision is not reopened for something new; it belongs into the next application or submission.':
    'In diesem Bereich wird eine Entscheidung nicht wegen etwas Neuem wieder aufgerollt; es gehört in die nächste Bewerbung oder Einreichung.',
  'Another call is a new submission here, not a reason to reopen this one.':
    'Eine andere Ausschreibung ist hier eine neue Einreichung, kein Anlass, diese wieder aufzurollen.',
  'In this field the moment was not what decided.': 'In diesem Bereich lag es nicht am Zeitpunkt.',
  'In this field reasons are given to explain, not to be answered.':
    'In diesem Bereich werden Gründe genannt, um zu erklären, nicht damit man darauf antwortet.',
  'In this field there is nobody who would reopen it for a correction.':
    'In diesem Bereich gibt es niemanden, der es wegen einer Richtigstellung wieder aufrollen würde.',
  'In this field that does not reopen a decision.': 'In diesem Bereich rollt das eine Entscheidung nicht wieder auf.',
  'Chance decided this one, so there is nothing that could be argued.':
    'Hier hat das Los entschieden, da gibt es nichts zu begründen.',
  'They say that the decision stands, and that is to be taken at its word.':
    'Es heißt, die Entscheidung steht, und das gilt.',
  'What you say meets the very condition they name.': 'Was Sie sagen, erfüllt genau die genannte Bedingung.',
  'They name how much it takes, and you are on the way to it.':
    'Man sagt, wie viel es braucht, und Sie sind auf dem Weg dorthin.',
  'They decided by a rule of theirs. A rule is not a judgement of you, and an exception is not something to ask for.':
    'Entschieden wurde nach einer Regel. Eine Regel ist kein Urteil über Sie, und um eine Ausnahme bittet man nicht.',
  'What you say answers the point they name, so they could decide differently.':
    'Was Sie sagen, antwortet auf den genannten Punkt, sie könnten also anders entscheiden.',
  'They cannot change the rules on working rights, and what you give does not concern those.':
    'An den Regeln zur Arbeitserlaubnis können sie nichts ändern, und was Sie nennen, betrifft diese Regeln nicht.',
  'It seems to be open again, which is a fair reason to write.':
    'Es scheint wieder offen zu sein, und das ist ein guter Anlass zu schreiben.',
  'The place itself is gone, so this is something for the next one.':
    'Die Stelle selbst ist weg, das ist also etwas für die nächste.',
  'The letter does not say that this was the obstacle, so it would be a new application rather than an answer.':
    'Der Brief sagt nicht, dass es daran lag, es wäre also eher eine neue Bewerbung als eine Antwort.',
  'Nobody reads this address any more, and nobody else is named.':
    'Diese Adresse liest niemand mehr, und sonst ist niemand genannt.',
  'What you give is true and new, and it is not what stood in the way.':
    'Was Sie anführen, ist wahr und neu, aber es ist nicht das, woran es lag.',
};
