/** Les usages du travail, des affaires et de l’argent. */
export const customsOfWork = {
  'Most noes to an application are form letters and need no answer. After an interview a short thank-you is customary, and employers do come back: of 800 asked in 2017, 88 % had later offered a job to somebody they had turned down.':
    'La plupart des refus à une candidature sont des lettres types et ne demandent pas de réponse. Après un entretien, un merci, court, est d’usage, et il arrive que l’employeur revienne : sur 800 interrogés en 2017, 88 % avaient plus tard proposé un poste à quelqu’un qu’ils avaient refusé.',
  'The recruiter or manager who wrote to you by name; never somebody above the person who decided.':
    'La personne du recrutement ou l’encadrant qui vous a écrit nommément ; jamais quelqu’un au-dessus de qui a décidé.',
  'Within a day or two after a conversation; after a final round a night in between is fine.':
    'Un jour ou deux après un échange ; après un dernier tour, une nuit entre les deux ne gêne pas.',
  'Once. Write again only for another or a reposted opening, or on the date they named.':
    'Une fois. N’écrivez de nouveau que pour une autre place, une annonce republiée, ou à la date indiquée.',
  'Do not argue with the decision, and do not write to the manager of the person who decided.':
    'Ne discutez pas la décision, et n’écrivez pas au supérieur de la personne qui a décidé.',
  'A notice sent by a system after an application is not waiting for an answer.':
    'Un avis envoyé par un système après une candidature n’attend pas de réponse.',
  'The obstacle was the position rather than you, and they have met you.':
    'L’obstacle était le poste plutôt que vous, et ils vous ont rencontré.',
  'After a conversation one short question about what would have helped is fair, and smaller than asking them to decide anew.':
    'Après un échange, une courte question sur ce qui aurait aidé est honnête, et moins lourde que de redemander une décision.',
  'The obstacle may pass, so staying in view is worth a short line.':
    'L’obstacle peut passer : rester en vue vaut quelques lignes.',
  'Somebody spent time on you; a short thank-you is customary after a first conversation.':
    'Quelqu’un vous a consacré du temps ; un merci, court, est d’usage après un premier échange.',
  'Somebody took the time to write to you, and a short thank-you is what people remember.':
    'Quelqu’un a pris le temps de vous écrire, et c’est d’un merci, court, que l’on se souvient.',
  'This is kinder than their usual letter; a short thank-you fits.':
    'C’est plus chaleureux que leur lettre habituelle ; un merci, court, convient.',
  'A form letter after an application needs no answer, and nobody expects one.':
    'Une lettre type après une candidature ne demande pas de réponse, et personne n’en attend.',
  'You will go on working together, so the no is the start of a conversation about what the next step needs.':
    'Vous continuerez à travailler ensemble : le refus ouvre une conversation sur ce que demande l’étape suivante.',
  'Your own manager or whoever told you; not the panel and not a level above.':
    'Votre responsable, ou la personne qui vous l’a dit ; ni le jury, ni l’échelon au-dessus.',
  'Within a few days, once it has settled; better in a conversation than in a long message.':
    'En quelques jours, une fois que cela s’est posé ; mieux vaut une conversation qu’un long message.',
  'Once now, then when the criteria are met or the next round opens.':
    'Une fois maintenant, puis quand les critères sont remplis ou que le prochain tour s’ouvre.',
  'Do not compare yourself with the colleague who was chosen, and do not threaten to leave.':
    'Ne vous comparez pas à la personne choisie, et ne menacez pas de partir.',
  'The obstacle was the moment; agreeing on when to look again is worth more than arguing now.':
    'L’obstacle était le moment ; convenir de quand y revenir vaut mieux que discuter maintenant.',
  'Inside an organisation it is usual to ask what the next step would take.':
    'Dans une organisation, il est d’usage de demander ce qu’exigerait l’étape suivante.',
  'A client who says no to one proposal often has another piece of work later; noes over budget or timing are about this project only.':
    'Un client qui refuse une proposition a souvent autre chose plus tard ; un refus de budget ou de calendrier ne concerne que ce projet.',
  'The client who wrote, in the same thread.': 'Le client qui a écrit, dans le même fil.',
  'Within a day or two, while the proposal is fresh.': 'Sous un jour ou deux, tant que la proposition est fraîche.',
  'Once about this project; afterwards a line every few months at most.':
    'Une fois pour ce projet ; ensuite un mot de temps en temps, pas plus d’un tous les quelques mois.',
  'Do not lower the price in every message, and do not run down whoever was chosen.':
    'Ne baissez pas le prix à chaque message, et ne dénigrez pas la personne choisie.',
  'A platform notice is not read by the client.': 'Un avis de plateforme n’est pas lu par le client.',
  'The obstacle is this project at this moment, not you.': 'L’obstacle est ce projet, à ce moment, pas vous.',
  'You have worked together; the relationship is worth more than this one project.':
    'Vous avez travaillé ensemble ; la relation vaut plus que ce seul projet.',
  'They looked closely at your proposal; one short question about it is fair.':
    'Ils ont regardé votre proposition de près ; une courte question à son sujet est honnête.',
  'A standard no to a bid needs no answer.': 'Un refus type à un devis ne demande pas de réponse.',
  'Somebody took the time to answer, and clients remember who was gracious.':
    'Quelqu’un a pris le temps de répondre, et les clients se souviennent de qui a été élégant.',
  'A plain no to an offer is an answer. Budget and timing noes may change with the next quarter.':
    'Un non net à une offre est une réponse. Les refus de budget et de calendrier peuvent changer au trimestre suivant.',
  'The person who answered; not a colleague of theirs, and not their manager.':
    'La personne qui a répondu ; ni un collègue, ni son responsable.',
  'A short thank-you within a day or two.': 'Un merci, court, sous un jour ou deux.',
  'Once on the date they name; otherwise not again this half-year.':
    'Une fois, à la date indiquée ; sinon, plus avant six mois.',
  'Do not answer a no with another pitch, and never after they asked to be taken off the list.':
    'Ne répondez pas à un non par une autre offre, et jamais après une demande de retrait de la liste.',
  'An automatic answer is not waiting for one.': 'Une réponse automatique n’en attend pas.',
  'They named an obstacle that may pass.': 'Ils ont nommé un obstacle qui peut passer.',
  'A standard no to an offer needs no answer.': 'Un refus type à une offre ne demande pas de réponse.',
  'They answered, which most people do not; thanking them ends it well.':
    'Ils ont répondu, ce que la plupart ne font pas ; un merci finit bien les choses.',
  'Unsuccessful bidders may ask how they scored; in public tenders of many countries such a debriefing is a right.':
    'Un candidat non retenu peut demander sa notation ; dans les marchés publics de nombreux pays, c’est un droit.',
  'The contact point named in the award letter, and nobody else while the award is open.':
    'Le contact nommé dans la lettre d’attribution, et personne d’autre tant que l’attribution est ouverte.',
  'Within days: standstill and debriefing periods are often ten to fifteen days.':
    'En quelques jours : les délais de suspension et d’explication sont souvent de dix à quinze jours.',
  'One request for a debriefing; then the next tender.':
    'Une demande d’explication ; ensuite, l’appel d’offres suivant.',
  'Do not improve the bid after the deadline, and do not approach the evaluators.':
    'N’améliorez pas l’offre après la date limite, et n’approchez pas les évaluateurs.',
  'The tender was withdrawn, so there is no score to explain; it may be announced again.':
    'L’appel d’offres a été retiré : il n’y a pas de note à expliquer ; il sera peut-être relancé.',
  'Asking how a bid was scored is usual, and in many places a right.':
    'Demander comment une offre a été notée est d’usage, et souvent un droit.',
  'Funders rarely change a decision, but many explain it, and a revised application in the next round is normal.':
    'Les financeurs changent rarement une décision, mais beaucoup l’expliquent, et une demande remaniée au tour suivant est normale.',
  'The programme officer named in the letter; not members of the panel.':
    'Le chargé de programme nommé dans la lettre ; pas les membres du jury.',
  'Ask for comments within a few weeks; revise for the next deadline.':
    'Demandez des commentaires sous quelques semaines ; remaniez pour la prochaine échéance.',
  'One request for comments for each application; one application for each round.':
    'Une demande de commentaires par dossier ; un dossier par tour.',
  'Do not dispute the ranking, and do not submit the same text again.':
    'Ne contestez pas le classement, et ne renvoyez pas le même texte.',
  'A panel discussed it; asking for its comments is usual and helps the next application.':
    'Un jury en a discuté ; demander ses commentaires est d’usage et sert la prochaine demande.',
  'A notice from the portal is not waiting for an answer.': 'Un avis du portail n’attend pas de réponse.',
  'Somebody wrote to you; asking whether there are comments to learn from is usual with funders.':
    'Quelqu’un vous a écrit ; demander s’il y a des commentaires dont apprendre est d’usage chez les financeurs.',
  'A standard letter to all applicants needs no answer.':
    'Une lettre type à tous les candidats ne demande pas de réponse.',
  'Most noes from investors mean "not now" or "not our kind"; a few come back when the facts have moved.':
    'La plupart des refus d’investisseurs veulent dire « pas maintenant » ou « pas notre genre » ; quelques-uns reviennent quand les faits ont bougé.',
  'The partner you spoke to, in the same thread.': 'La personne à qui vous avez parlé, dans le même fil.',
  'A short thank-you within two days.': 'Un merci, court, sous deux jours.',
  'An update when there is real news, a few times a year at most.':
    'Des nouvelles quand il y en a vraiment, quelques fois par an au plus.',
  'Do not argue with their view of the market or invent a competing offer.':
    'Ne discutez pas leur vision du marché et n’inventez pas d’offre concurrente.',
  'A form answer to a pitch needs none back.': 'Une réponse type à une présentation n’en demande pas en retour.',
  'They named something that time can change; an update when it has is welcome.':
    'Ils ont nommé quelque chose que le temps peut changer ; des nouvelles à ce moment-là seront bienvenues.',
  'You met; one question about what would have changed their mind is usual.':
    'Vous vous êtes vus ; une question sur ce qui les aurait fait changer d’avis est d’usage.',
  'A standard answer to a pitch needs no answer.': 'Une réponse type à une présentation ne demande pas de réponse.',
  'They took the time to answer; thanking them leaves the relation intact.':
    'Ils ont pris le temps de répondre ; un merci garde la relation intacte.',
};
