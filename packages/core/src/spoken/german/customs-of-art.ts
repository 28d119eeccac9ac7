import type { customsOfArt as french } from '../french/customs-of-art.ts';

/** Was bei Verlag, Bühne, Studium und Wohnung üblich ist. */
export const customsOfArt: Readonly<Record<keyof typeof french, string>> = {
  'Magazines and agents turn down nearly everything they read. A form rejection gets no reply; a personal one may get a short thank-you; "send us more" is meant.':
    'Zeitschriften und Agenturen lehnen fast alles ab, was sie lesen. Ein Standardschreiben bleibt unbeantwortet; auf ein persönliches passt ein kurzer Dank; „schicken Sie uns mehr“ ist ernst gemeint.',
  'The editor or agent who signed a personal note; nobody after a form letter.':
    'Wer ein persönliches Schreiben unterzeichnet hat; nach einem Standardschreiben niemand.',
  'No hurry. With a request to revise, take the weeks the work needs.':
    'Keine Eile. Bei der Bitte um Überarbeitung nehmen Sie sich die Wochen, die es braucht.',
  'One thank-you at most; then send other work when their guidelines allow.':
    'Höchstens ein Dank; dann anderes schicken, wenn die Richtlinien es erlauben.',
  'Do not answer a form rejection, ask why, or send the same piece again uninvited.':
    'Antworten Sie nicht auf ein Standardschreiben, fragen Sie nicht, warum, und schicken Sie denselben Text nicht unaufgefordert wieder.',
  'A form rejection in publishing gets no reply; the kindest answer is to send the piece elsewhere.':
    'Im Verlagswesen bleibt ein Standardschreiben unbeantwortet; am besten schickt man den Text woandershin.',
  'A kinder form is good news about the piece, but it is still a form and wants no reply.':
    'Ein wärmeres Standardschreiben spricht für den Text, bleibt aber eines und will keine Antwort.',
  'An editor who writes personally has given time; a line of thanks is welcome, a question is not.':
    'Wer in einer Redaktion persönlich schreibt, hat Zeit gegeben; eine Zeile Dank ist willkommen, eine Frage nicht.',
  'Appeals succeed on a factual error in the reviews or on new data; disagreement about novelty or scope very rarely does.':
    'Einsprüche gelingen bei einem sachlichen Fehler in den Gutachten oder neuen Daten; bei Uneinigkeit über Neuheit oder Zuschnitt sehr selten.',
  'The handling editor who signed the decision, through the submission system where it has a place for appeals.':
    'Wer die Entscheidung als Herausgeber unterzeichnet hat, über das Einreichungssystem, wenn es dort einen Platz für Einsprüche gibt.',
  'After a week or two with the reviews, not on the day.':
    'Nach ein, zwei Wochen mit den Gutachten, nicht am selben Tag.',
  'One appeal for a manuscript; otherwise the next journal.':
    'Ein Einspruch je Manuskript; sonst die nächste Zeitschrift.',
  'Do not attack the reviewers, guess who they are, or appeal because the work matters to you.':
    'Greifen Sie die Gutachter nicht an, raten Sie nicht, wer sie sind, und legen Sie nicht Einspruch ein, weil Ihnen die Arbeit wichtig ist.',
  'The reviewers and the editor gave time; a line of thanks is enough before the paper goes elsewhere.':
    'Gutachter und Herausgeber haben Zeit gegeben; eine Zeile Dank genügt, bevor der Artikel woandershin geht.',
  'The editor wrote personally; a line of thanks is enough.':
    'Es wurde persönlich geschrieben; eine Zeile Dank genügt.',
  'A standard decision letter needs no answer; the next journal is the better use of the week.':
    'Ein Standardbescheid braucht keine Antwort; die Woche ist mit der nächsten Zeitschrift besser genutzt.',
  'The programme is fixed by a date, so decisions are not reopened; the reviews are the feedback.':
    'Das Programm steht zu einem Termin fest, Entscheidungen bleiben also; die Gutachten sind die Rückmeldung.',
  'The programme chairs, and only about a clear error of fact.':
    'Die Programmleitung, und nur bei einem klaren sachlichen Fehler.',
  'Not before you have read the reviews twice.': 'Nicht bevor Sie die Gutachten zweimal gelesen haben.',
  'Once at most; then the next edition or another venue.':
    'Höchstens einmal; dann die nächste Ausgabe oder eine andere Tagung.',
  'Do not dispute the scores or write to the reviewers.':
    'Bestreiten Sie die Wertung nicht, und schreiben Sie nicht an die Gutachter.',
  'The chairs wrote personally; a line of thanks is enough.':
    'Die Leitung hat persönlich geschrieben; eine Zeile Dank genügt.',
  'Decision letters of a conference go to everybody at once and want no answer.':
    'Bescheide einer Tagung gehen an alle zugleich und wollen keine Antwort.',
  'Silence is the normal no. Casting has decided for a part, not against you, and the same office casts again.':
    'Stille ist die normale Absage. Besetzt wurde eine Rolle, nicht gegen Sie entschieden, und dasselbe Büro besetzt wieder.',
  'The casting office, only if they wrote personally; if you have an agent, the agent.':
    'Das Besetzungsbüro, nur wenn es persönlich schrieb; haben Sie eine Agentur, dann die Agentur.',
  'A thank-you within two days of a recall; otherwise nothing.':
    'Ein Dank in zwei Tagen nach einer zweiten Runde; sonst nichts.',
  'Once; afterwards news of a production you can be seen in, a few times a year.':
    'Einmal; danach ein paarmal im Jahr Nachricht von einer Produktion, in der man Sie sehen kann.',
  'Do not ask why you were not cast, and do not turn up or call.':
    'Fragen Sie nicht, warum Sie die Rolle nicht bekamen, und kommen Sie nicht vorbei und rufen Sie nicht an.',
  'A standard no after an audition wants no answer; silence would have been the usual one.':
    'Eine Standardabsage nach einem Vorsprechen will keine Antwort; üblich wäre Stille gewesen.',
  'A personal no is rare in casting; a line of thanks is remembered.':
    'Eine persönliche Absage ist bei Besetzungen selten; an eine Zeile Dank erinnert man sich.',
  'Many apply for a few places and juries change every year, so applying again is normal and often encouraged.':
    'Viele bewerben sich um wenige Plätze, und die Jurys wechseln jedes Jahr; sich wieder zu bewerben ist normal und oft gewünscht.',
  'The programme coordinator; not the jury.': 'Wer das Programm betreut; nicht die Jury.',
  'A short thank-you within a week if they wrote personally.':
    'Ein kurzer Dank in einer Woche, wenn persönlich geschrieben wurde.',
  'Once a round.': 'Einmal je Runde.',
  'Do not ask the jury to look again.': 'Bitten Sie die Jury nicht, es noch einmal anzusehen.',
  'The letter went to everybody; the answer is the next application.':
    'Der Brief ging an alle; die Antwort ist die nächste Bewerbung.',
  'You were among the last few; asking once whether there was a comment is fair.':
    'Sie waren unter den letzten; einmal nach einer Anmerkung zu fragen ist in Ordnung.',
  'They wrote to you personally; a line of thanks fits.':
    'Man hat Ihnen persönlich geschrieben; eine Zeile Dank passt.',
  'A programme has few slots and many good proposals; organisers run the next event with the same people in mind.':
    'Ein Programm hat wenige Plätze und viele gute Vorschläge; beim nächsten Mal denkt man an dieselben Leute.',
  'The organiser who wrote.': 'Wer von der Veranstaltung geschrieben hat.',
  'Within a week.': 'In einer Woche.',
  'Once now, then the next call for proposals.': 'Jetzt einmal, dann beim nächsten Aufruf.',
  'Do not ask which talk was better.': 'Fragen Sie nicht, welcher Vortrag besser war.',
  'The letter went to everybody who proposed a talk.':
    'Der Brief ging an alle, die einen Vortrag vorgeschlagen hatten.',
  'The programme was full; the next one is not yet.': 'Das Programm war voll; das nächste ist es noch nicht.',
  'They gave a reason that concerns the proposal; one question about it helps the next.':
    'Genannt ist ein Grund, der den Vorschlag betrifft; eine Frage dazu hilft dem nächsten.',
  'Somebody wrote to you; a short line keeps you in mind for the next event.':
    'Jemand hat Ihnen geschrieben; eine kurze Zeile hält Sie für das nächste Mal im Sinn.',
  'Decisions stand unless there is new and compelling information or an error; disagreement is not a ground.':
    'Entscheidungen bleiben, außer es gibt neue, zwingende Angaben oder einen Fehler; Uneinigkeit ist kein Anlass.',
  'The admissions office, by the route it publishes; not professors, not the dean.':
    'Die Zulassungsstelle, auf dem Weg, den sie nennt; nicht Professoren, nicht das Dekanat.',
  'Before the deadline of the appeal, where there is one.': 'Vor Ablauf der Einspruchsfrist, wo es eine gibt.',
  'Once for each decision.': 'Einmal je Entscheidung.',
  'Do not compare yourself with others who got in, and do not send more letters of support unasked.':
    'Vergleichen Sie sich nicht mit anderen, die angenommen wurden, und schicken Sie nicht unaufgefordert weitere Empfehlungen.',
  'They met you; asking once what would strengthen a next application is fair.':
    'Man hat Sie kennengelernt; einmal zu fragen, was eine nächste Bewerbung stärken würde, ist in Ordnung.',
  'Somebody wrote to you personally; a line of thanks fits.':
    'Jemand hat Ihnen persönlich geschrieben; eine Zeile Dank passt.',
  'A standard decision letter needs no answer.': 'Ein Standardbescheid braucht keine Antwort.',
  'Somebody else was first or fitted better on paper; tenants do drop out, so a kind line is sometimes remembered.':
    'Jemand war schneller oder passte auf dem Papier besser; Mieter springen auch ab, und dann erinnert man sich manchmal an eine freundliche Zeile.',
  'The agent or landlord who wrote.': 'Die Vermietung oder Maklerei, die geschrieben hat.',
  'The same or the next day: flats go quickly.': 'Am selben oder nächsten Tag: Wohnungen gehen schnell weg.',
  'Once.': 'Einmal.',
  'Do not offer more than the rent asked or tell your whole story.':
    'Bieten Sie nicht mehr als die verlangte Miete, und erzählen Sie nicht Ihre ganze Geschichte.',
  'A standard no for a flat needs no answer; the next viewing is the better use of the day.':
    'Eine Standardabsage für eine Wohnung braucht keine Antwort; der Tag ist mit der nächsten Besichtigung besser genutzt.',
  'They answered personally, and tenants do drop out; a short line keeps you in mind.':
    'Man hat persönlich geantwortet, und Mieter springen auch ab; eine kurze Zeile hält Sie im Sinn.',
  'A personal no is the answer. It needs no reason, and it is not a negotiation.':
    'Ein persönliches Nein ist die Antwort. Es braucht keinen Grund, und es ist keine Verhandlung.',
  'Nobody: silence, or at most one word of thanks, is the respectful answer.':
    'Niemand: Stille, oder höchstens ein Wort des Danks, ist die achtsame Antwort.',
  'Not at all.': 'Gar nicht.',
  'Never.': 'Nie.',
  'Do not ask again, ask why, or ask somebody else to ask.':
    'Fragen Sie nicht noch einmal, nicht warum, und lassen Sie auch niemand anderen fragen.',
  'A personal no is the answer.': 'Ein persönliches Nein ist die Antwort.',
  'When somebody has answered you personally, a short thank-you is never wrong.':
    'Hat Ihnen jemand persönlich geantwortet, ist ein kurzer Dank nie falsch.',
  'The person who wrote.': 'Die Person, die geschrieben hat.',
  'Within a few days.': 'In ein paar Tagen.',
  'Do not argue with the decision.': 'Streiten Sie nicht mit der Entscheidung.',
  'A standard letter needs no answer.': 'Ein Standardschreiben braucht keine Antwort.',
  'The obstacle may pass.': 'Das Hindernis kann vergehen.',
  'Somebody took the time to answer you.': 'Jemand hat sich Zeit genommen, Ihnen zu antworten.',
};
