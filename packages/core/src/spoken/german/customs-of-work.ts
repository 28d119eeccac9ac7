import type { customsOfWork as french } from '../french/customs-of-work.ts';

/** Was bei Arbeit, Geschäft und Geld üblich ist. */
export const customsOfWork: Readonly<Record<keyof typeof french, string>> = {
  'Most noes to an application are form letters and need no answer. After an interview a short thank-you is customary, and employers do come back: of 800 asked in 2017, 88 % had later offered a job to somebody they had turned down.':
    'Die meisten Absagen auf eine Bewerbung sind Standardschreiben und brauchen keine Antwort. Nach einem Gespräch ist ein kurzer Dank üblich, und Arbeitgeber kommen durchaus zurück: Von 800 Befragten hatten 2017 88 % später jemandem eine Stelle angeboten, dem sie abgesagt hatten.',
  'The recruiter or manager who wrote to you by name; never somebody above the person who decided.':
    'Wer Ihnen namentlich geschrieben hat, aus Personalabteilung oder Leitung; nie jemand über der Person, die entschieden hat.',
  'Within a day or two after a conversation; after a final round a night in between is fine.':
    'Ein, zwei Tage nach einem Gespräch; nach einer letzten Runde darf eine Nacht dazwischen liegen.',
  'Once. Write again only for another or a reposted opening, or on the date they named.':
    'Einmal. Wieder nur für eine andere oder neu ausgeschriebene Stelle, oder am genannten Tag.',
  'Do not argue with the decision, and do not write to the manager of the person who decided.':
    'Streiten Sie nicht mit der Entscheidung, und schreiben Sie nicht an Vorgesetzte der Person, die entschieden hat.',
  'A notice sent by a system after an application is not waiting for an answer.':
    'Eine Nachricht, die ein System nach einer Bewerbung schickt, wartet auf keine Antwort.',
  'The obstacle was the position rather than you, and they have met you.':
    'Das Hindernis war die Stelle und nicht Sie, und man hat Sie kennengelernt.',
  'After a conversation one short question about what would have helped is fair, and smaller than asking them to decide anew.':
    'Nach einem Gespräch ist eine kurze Frage, was geholfen hätte, in Ordnung, und kleiner als die Bitte um eine neue Entscheidung.',
  'The obstacle may pass, so staying in view is worth a short line.':
    'Das Hindernis kann vergehen, also lohnt eine kurze Zeile, um im Blick zu bleiben.',
  'Somebody spent time on you; a short thank-you is customary after a first conversation.':
    'Jemand hat sich Zeit für Sie genommen; nach einem ersten Gespräch ist ein kurzer Dank üblich.',
  'Somebody took the time to write to you, and a short thank-you is what people remember.':
    'Jemand hat sich Zeit genommen, Ihnen zu schreiben, und an einen kurzen Dank erinnert man sich.',
  'This is kinder than their usual letter; a short thank-you fits.':
    'Das ist freundlicher als ihr üblicher Brief; ein kurzer Dank passt.',
  'A form letter after an application needs no answer, and nobody expects one.':
    'Ein Standardschreiben nach einer Bewerbung braucht keine Antwort, und niemand erwartet eine.',
  'You will go on working together, so the no is the start of a conversation about what the next step needs.':
    'Sie arbeiten weiter zusammen, die Absage ist also der Anfang eines Gesprächs darüber, was der nächste Schritt braucht.',
  'Your own manager or whoever told you; not the panel and not a level above.':
    'Ihre eigene Führungskraft oder wer es Ihnen gesagt hat; nicht das Gremium und nicht die Ebene darüber.',
  'Within a few days, once it has settled; better in a conversation than in a long message.':
    'In ein paar Tagen, wenn es sich gesetzt hat; besser in einem Gespräch als in einer langen Nachricht.',
  'Once now, then when the criteria are met or the next round opens.':
    'Jetzt einmal, dann, wenn die Kriterien erfüllt sind oder die nächste Runde beginnt.',
  'Do not compare yourself with the colleague who was chosen, and do not threaten to leave.':
    'Vergleichen Sie sich nicht mit der gewählten Person, und drohen Sie nicht mit Kündigung.',
  'The obstacle was the moment; agreeing on when to look again is worth more than arguing now.':
    'Es lag am Zeitpunkt; zu vereinbaren, wann man es wieder ansieht, ist mehr wert, als jetzt zu streiten.',
  'Inside an organisation it is usual to ask what the next step would take.':
    'Innerhalb einer Organisation ist es üblich zu fragen, was der nächste Schritt verlangt.',
  'A client who says no to one proposal often has another piece of work later; noes over budget or timing are about this project only.':
    'Ein Kunde, der ein Angebot ablehnt, hat später oft anderes; Absagen wegen Geld oder Zeit betreffen nur dieses Projekt.',
  'The client who wrote, in the same thread.': 'Der Kunde, der geschrieben hat, in derselben Unterhaltung.',
  'Within a day or two, while the proposal is fresh.': 'In ein, zwei Tagen, solange das Angebot frisch ist.',
  'Once about this project; afterwards a line every few months at most.':
    'Einmal zu diesem Projekt; danach höchstens alle paar Monate eine Zeile.',
  'Do not lower the price in every message, and do not run down whoever was chosen.':
    'Senken Sie nicht in jeder Nachricht den Preis, und reden Sie nicht schlecht über die, die gewählt wurden.',
  'A platform notice is not read by the client.': 'Eine Nachricht der Plattform liest der Kunde nicht.',
  'The obstacle is this project at this moment, not you.':
    'Das Hindernis ist dieses Projekt zu dieser Zeit, nicht Sie.',
  'You have worked together; the relationship is worth more than this one project.':
    'Sie haben zusammengearbeitet; die Beziehung ist mehr wert als dieses eine Projekt.',
  'They looked closely at your proposal; one short question about it is fair.':
    'Man hat Ihr Angebot genau angesehen; eine kurze Frage dazu ist in Ordnung.',
  'A standard no to a bid needs no answer.': 'Eine Standardabsage auf ein Angebot braucht keine Antwort.',
  'Somebody took the time to answer, and clients remember who was gracious.':
    'Jemand hat sich Zeit für eine Antwort genommen, und Kunden merken sich, wer freundlich war.',
  'A plain no to an offer is an answer. Budget and timing noes may change with the next quarter.':
    'Ein klares Nein auf ein Angebot ist eine Antwort. Absagen wegen Geld oder Zeit können sich im nächsten Quartal ändern.',
  'The person who answered; not a colleague of theirs, and not their manager.':
    'Die Person, die geantwortet hat; niemand sonst aus dem Team, und nicht die Führungskraft.',
  'A short thank-you within a day or two.': 'Ein kurzer Dank in ein, zwei Tagen.',
  'Once on the date they name; otherwise not again this half-year.':
    'Einmal am genannten Tag; sonst in diesem Halbjahr nicht wieder.',
  'Do not answer a no with another pitch, and never after they asked to be taken off the list.':
    'Antworten Sie auf ein Nein nicht mit dem nächsten Angebot, und nie nach der Bitte, von der Liste genommen zu werden.',
  'An automatic answer is not waiting for one.': 'Eine automatische Antwort wartet auf keine.',
  'They named an obstacle that may pass.': 'Genannt ist ein Hindernis, das vergehen kann.',
  'A standard no to an offer needs no answer.': 'Eine Standardabsage auf ein Angebot braucht keine Antwort.',
  'They answered, which most people do not; thanking them ends it well.':
    'Man hat geantwortet, was die meisten nicht tun; ein Dank beendet es gut.',
  'Unsuccessful bidders may ask how they scored; in public tenders of many countries such a debriefing is a right.':
    'Wer nicht zum Zug kam, darf nach der Wertung fragen; bei öffentlichen Ausschreibungen vieler Länder ist das ein Recht.',
  'The contact point named in the award letter, and nobody else while the award is open.':
    'Die im Zuschlagsschreiben genannte Stelle, und niemand sonst, solange der Zuschlag offen ist.',
  'Within days: standstill and debriefing periods are often ten to fifteen days.':
    'In wenigen Tagen: Warte- und Auskunftsfristen betragen oft zehn bis fünfzehn Tage.',
  'One request for a debriefing; then the next tender.': 'Eine Bitte um Auskunft; dann die nächste Ausschreibung.',
  'Do not improve the bid after the deadline, and do not approach the evaluators.':
    'Bessern Sie das Angebot nach der Frist nicht nach, und sprechen Sie die Bewertenden nicht an.',
  'The tender was withdrawn, so there is no score to explain; it may be announced again.':
    'Die Ausschreibung wurde zurückgezogen, eine Wertung gibt es also nicht; vielleicht kommt sie wieder.',
  'Asking how a bid was scored is usual, and in many places a right.':
    'Zu fragen, wie ein Angebot gewertet wurde, ist üblich und vielerorts ein Recht.',
  'Funders rarely change a decision, but many explain it, and a revised application in the next round is normal.':
    'Förderer ändern selten eine Entscheidung, aber viele erklären sie, und ein überarbeiteter Antrag in der nächsten Runde ist normal.',
  'The programme officer named in the letter; not members of the panel.':
    'Die im Brief genannte Ansprechperson des Programms; nicht Mitglieder der Jury.',
  'Ask for comments within a few weeks; revise for the next deadline.':
    'Bitten Sie in ein paar Wochen um Anmerkungen; überarbeiten Sie für die nächste Frist.',
  'One request for comments for each application; one application for each round.':
    'Eine Bitte um Anmerkungen je Antrag; ein Antrag je Runde.',
  'Do not dispute the ranking, and do not submit the same text again.':
    'Bestreiten Sie die Rangfolge nicht, und reichen Sie nicht denselben Text noch einmal ein.',
  'A panel discussed it; asking for its comments is usual and helps the next application.':
    'Eine Jury hat darüber gesprochen; um ihre Anmerkungen zu bitten ist üblich und hilft dem nächsten Antrag.',
  'A notice from the portal is not waiting for an answer.': 'Eine Nachricht aus dem Portal wartet auf keine Antwort.',
  'Somebody wrote to you; asking whether there are comments to learn from is usual with funders.':
    'Jemand hat Ihnen geschrieben; nach Anmerkungen zu fragen, aus denen sich lernen lässt, ist bei Förderern üblich.',
  'A standard letter to all applicants needs no answer.': 'Ein Standardschreiben an alle braucht keine Antwort.',
  'Most noes from investors mean "not now" or "not our kind"; a few come back when the facts have moved.':
    'Die meisten Absagen von Investoren heißen „jetzt nicht“ oder „nicht unser Gebiet“; einige kommen zurück, wenn sich die Lage geändert hat.',
  'The partner you spoke to, in the same thread.':
    'Die Person, mit der Sie gesprochen haben, in derselben Unterhaltung.',
  'A short thank-you within two days.': 'Ein kurzer Dank in zwei Tagen.',
  'An update when there is real news, a few times a year at most.':
    'Ein Lebenszeichen, wenn es wirklich Neues gibt, höchstens ein paarmal im Jahr.',
  'Do not argue with their view of the market or invent a competing offer.':
    'Streiten Sie nicht über ihre Sicht des Marktes, und erfinden Sie kein Konkurrenzangebot.',
  'A form answer to a pitch needs none back.': 'Eine Standardantwort auf eine Vorstellung braucht keine zurück.',
  'They named something that time can change; an update when it has is welcome.':
    'Genannt ist etwas, das die Zeit ändern kann; eine Nachricht, wenn es so weit ist, ist willkommen.',
  'You met; one question about what would have changed their mind is usual.':
    'Sie haben sich getroffen; eine Frage, was sie umgestimmt hätte, ist üblich.',
  'A standard answer to a pitch needs no answer.': 'Eine Standardantwort auf eine Vorstellung braucht keine Antwort.',
  'They took the time to answer; thanking them leaves the relation intact.':
    'Man hat sich Zeit für eine Antwort genommen; ein Dank lässt die Beziehung heil.',
};
