/** Les usages de l’édition, de la scène, des études et du logement. */
export const customsOfArt = {
  'Magazines and agents turn down nearly everything they read. A form rejection gets no reply; a personal one may get a short thank-you; "send us more" is meant.':
    'Les revues et les agents refusent presque tout ce qu’ils lisent. Une lettre type reste sans réponse ; une lettre personnelle peut recevoir un merci, court ; « envoyez-nous autre chose » est sincère.',
  'The editor or agent who signed a personal note; nobody after a form letter.':
    'L’éditeur ou l’agent qui a signé un mot personnel ; personne après une lettre type.',
  'No hurry. With a request to revise, take the weeks the work needs.':
    'Rien ne presse. Si l’on vous demande de remanier, prenez les semaines qu’il faut.',
  'One thank-you at most; then send other work when their guidelines allow.':
    'Un merci au plus ; ensuite, envoyez autre chose quand leurs règles le permettent.',
  'Do not answer a form rejection, ask why, or send the same piece again uninvited.':
    'Ne répondez pas à une lettre type, ne demandez pas pourquoi, et ne renvoyez pas le même texte sans y être invité.',
  'A form rejection in publishing gets no reply; the kindest answer is to send the piece elsewhere.':
    'Dans l’édition, une lettre type reste sans réponse ; le mieux est d’envoyer le texte ailleurs.',
  'A kinder form is good news about the piece, but it is still a form and wants no reply.':
    'Une lettre type plus chaleureuse est bon signe pour le texte, mais elle reste une lettre type et n’attend pas de réponse.',
  'An editor who writes personally has given time; a line of thanks is welcome, a question is not.':
    'Un éditeur qui écrit personnellement a donné de son temps ; un mot de merci est bienvenu, une question non.',
  'Appeals succeed on a factual error in the reviews or on new data; disagreement about novelty or scope very rarely does.':
    'Un recours aboutit sur une erreur de fait dans les évaluations ou sur de nouvelles données ; très rarement sur un désaccord de nouveauté ou de périmètre.',
  'The handling editor who signed the decision, through the submission system where it has a place for appeals.':
    'L’éditeur qui a signé la décision, par le système de soumission s’il prévoit les recours.',
  'After a week or two with the reviews, not on the day.':
    'Après une semaine ou deux avec les évaluations, pas le jour même.',
  'One appeal for a manuscript; otherwise the next journal.': 'Un recours par manuscrit ; sinon, la revue suivante.',
  'Do not attack the reviewers, guess who they are, or appeal because the work matters to you.':
    'N’attaquez pas les évaluateurs, ne devinez pas qui ils sont, et ne faites pas de recours parce que ce travail compte pour vous.',
  'The reviewers and the editor gave time; a line of thanks is enough before the paper goes elsewhere.':
    'Les évaluateurs et l’éditeur ont donné de leur temps ; un mot de merci suffit avant d’envoyer l’article ailleurs.',
  'The editor wrote personally; a line of thanks is enough.':
    'L’éditeur a écrit personnellement ; un mot de merci suffit.',
  'A standard decision letter needs no answer; the next journal is the better use of the week.':
    'Une lettre de décision type ne demande pas de réponse ; la revue suivante mérite mieux la semaine.',
  'The programme is fixed by a date, so decisions are not reopened; the reviews are the feedback.':
    'Le programme est arrêté à une date : on ne revient pas sur les décisions ; les évaluations sont le retour.',
  'The programme chairs, and only about a clear error of fact.':
    'La présidence du programme, et seulement pour une erreur de fait manifeste.',
  'Not before you have read the reviews twice.': 'Pas avant d’avoir lu deux fois les évaluations.',
  'Once at most; then the next edition or another venue.':
    'Une fois au plus ; ensuite, l’édition suivante ou un autre colloque.',
  'Do not dispute the scores or write to the reviewers.':
    'Ne contestez pas les notes et n’écrivez pas aux évaluateurs.',
  'The chairs wrote personally; a line of thanks is enough.':
    'La présidence a écrit personnellement ; un mot de merci suffit.',
  'Decision letters of a conference go to everybody at once and want no answer.':
    'Les lettres de décision d’un colloque partent à tout le monde à la fois et n’attendent pas de réponse.',
  'Silence is the normal no. Casting has decided for a part, not against you, and the same office casts again.':
    'Le silence est le refus normal. On a choisi pour un rôle, pas contre vous, et le même bureau choisira de nouveau.',
  'The casting office, only if they wrote personally; if you have an agent, the agent.':
    'Le bureau de casting, seulement s’il a écrit personnellement ; si vous avez un agent, l’agent.',
  'A thank-you within two days of a recall; otherwise nothing.':
    'Un merci dans les deux jours qui suivent un second passage ; sinon rien.',
  'Once; afterwards news of a production you can be seen in, a few times a year.':
    'Une fois ; ensuite, quelques fois par an, la nouvelle d’un spectacle où l’on peut vous voir.',
  'Do not ask why you were not cast, and do not turn up or call.':
    'Ne demandez pas pourquoi ce n’est pas vous, ne passez pas et n’appelez pas.',
  'A standard no after an audition wants no answer; silence would have been the usual one.':
    'Un refus type après une audition n’attend pas de réponse ; le silence aurait été l’usage.',
  'A personal no is rare in casting; a line of thanks is remembered.':
    'Un refus personnel est rare en casting ; on se souvient d’un mot de merci.',
  'Many apply for a few places and juries change every year, so applying again is normal and often encouraged.':
    'Beaucoup de candidats, peu de places, et des jurys qui changent chaque année : se représenter est normal et souvent encouragé.',
  'The programme coordinator; not the jury.': 'La coordination du programme ; pas le jury.',
  'A short thank-you within a week if they wrote personally.':
    'Un merci, court, dans la semaine s’ils ont écrit personnellement.',
  'Once a round.': 'Une fois par tour.',
  'Do not ask the jury to look again.': 'Ne demandez pas au jury d’y revenir.',
  'The letter went to everybody; the answer is the next application.':
    'La lettre est partie à tout le monde ; la réponse est la prochaine candidature.',
  'You were among the last few; asking once whether there was a comment is fair.':
    'Vous étiez parmi les derniers ; demander une fois s’il y avait un commentaire est honnête.',
  'They wrote to you personally; a line of thanks fits.': 'On vous a écrit personnellement ; un mot de merci convient.',
  'A programme has few slots and many good proposals; organisers run the next event with the same people in mind.':
    'Un programme a peu de créneaux et beaucoup de bonnes propositions ; les organisateurs préparent le suivant en pensant aux mêmes personnes.',
  'The organiser who wrote.': 'L’organisateur qui a écrit.',
  'Within a week.': 'Dans la semaine.',
  'Once now, then the next call for proposals.': 'Une fois maintenant, puis au prochain appel à propositions.',
  'Do not ask which talk was better.': 'Ne demandez pas quelle intervention était meilleure.',
  'The letter went to everybody who proposed a talk.':
    'La lettre est partie à toutes les personnes qui avaient proposé une intervention.',
  'The programme was full; the next one is not yet.': 'Le programme était plein ; le prochain ne l’est pas encore.',
  'They gave a reason that concerns the proposal; one question about it helps the next.':
    'Ils ont donné une raison qui touche la proposition ; une question à ce sujet sert la prochaine.',
  'Somebody wrote to you; a short line keeps you in mind for the next event.':
    'Quelqu’un vous a écrit ; quelques lignes vous gardent en tête pour la prochaine fois.',
  'Decisions stand unless there is new and compelling information or an error; disagreement is not a ground.':
    'Les décisions tiennent, sauf information nouvelle et décisive ou erreur ; un désaccord n’est pas un motif.',
  'The admissions office, by the route it publishes; not professors, not the dean.':
    'Le service des admissions, par la voie qu’il publie ; ni les professeurs, ni le doyen.',
  'Before the deadline of the appeal, where there is one.': 'Avant la date limite du recours, s’il y en a une.',
  'Once for each decision.': 'Une fois par décision.',
  'Do not compare yourself with others who got in, and do not send more letters of support unasked.':
    'Ne vous comparez pas à d’autres qui ont été admis, et n’envoyez pas d’autres lettres de soutien sans qu’on les demande.',
  'They met you; asking once what would strengthen a next application is fair.':
    'On vous a rencontré ; demander une fois ce qui renforcerait une prochaine candidature est honnête.',
  'Somebody wrote to you personally; a line of thanks fits.':
    'Quelqu’un vous a écrit personnellement ; un mot de merci convient.',
  'A standard decision letter needs no answer.': 'Une lettre de décision type ne demande pas de réponse.',
  'Somebody else was first or fitted better on paper; tenants do drop out, so a kind line is sometimes remembered.':
    'Quelqu’un était plus rapide, ou correspondait mieux sur le papier ; il arrive que des locataires se désistent, et un mot aimable peut alors revenir en mémoire.',
  'The agent or landlord who wrote.': 'L’agence ou le propriétaire qui a écrit.',
  'The same or the next day: flats go quickly.': 'Le jour même ou le lendemain : les logements partent vite.',
  'Once.': 'Une fois.',
  'Do not offer more than the rent asked or tell your whole story.':
    'N’offrez pas plus que le loyer demandé et ne racontez pas toute votre histoire.',
  'A standard no for a flat needs no answer; the next viewing is the better use of the day.':
    'Un refus type pour un logement ne demande pas de réponse ; la prochaine visite mérite mieux la journée.',
  'They answered personally, and tenants do drop out; a short line keeps you in mind.':
    'On a répondu personnellement, et il arrive que des locataires se désistent ; quelques lignes vous gardent en tête.',
  'A personal no is the answer. It needs no reason, and it is not a negotiation.':
    'Un non personnel est la réponse. Il n’a pas besoin de raison, et ce n’est pas une négociation.',
  'Nobody: silence, or at most one word of thanks, is the respectful answer.':
    'Personne : le silence, ou un seul mot de merci, est la réponse respectueuse.',
  'Not at all.': 'Pas du tout.',
  'Never.': 'Jamais.',
  'Do not ask again, ask why, or ask somebody else to ask.':
    'Ne redemandez pas, ne demandez pas pourquoi, et ne le faites pas demander par quelqu’un d’autre.',
  'A personal no is the answer.': 'Un non personnel est la réponse.',
  'When somebody has answered you personally, a short thank-you is never wrong.':
    'Quand quelqu’un vous a répondu personnellement, un merci, court, n’est jamais de trop.',
  'The person who wrote.': 'La personne qui a écrit.',
  'Within a few days.': 'En quelques jours.',
  'Do not argue with the decision.': 'Ne discutez pas la décision.',
  'A standard letter needs no answer.': 'Une lettre type ne demande pas de réponse.',
  'The obstacle may pass.': 'L’obstacle peut passer.',
  'Somebody took the time to answer you.': 'Quelqu’un a pris le temps de vous répondre.',
};
