/** Ce qui parle pour redemander, ce qui n’y suffit pas, et les questions à ce sujet. */
export const grounds = {
  'Could you move, commute or work remotely, and from when?':
    'Pourriez-vous déménager, faire la route ou travailler à distance, et à partir de quand ?',
  'Do you already have the right to work there without their help?':
    'Avez-vous déjà le droit d’y travailler sans leur aide ?',
  'Could you do it with a smaller scope or at another rate, and would you want to?':
    'Pourriez-vous le faire en plus petit ou à un autre tarif, et en auriez-vous envie ?',
  'Has your availability changed, or could you wait until their moment comes?':
    'Vos disponibilités ont-elles changé, ou pourriez-vous attendre que leur moment vienne ?',
  'Have you gained the qualification they name, or did they overlook it in what you sent?':
    'Avez-vous obtenu entre-temps le diplôme qu’ils mentionnent, ou leur a-t-il échappé dans votre envoi ?',
  'Is there a project or reference on this very point that they did not know of?':
    'Y a-t-il sur ce point précis un projet ou une référence qu’ils ne connaissaient pas ?',
  'Was the missing piece in what you sent after all, or could you send it now?':
    'La pièce manquante était-elle tout de même dans votre envoi, ou pourriez-vous l’envoyer maintenant ?',
  'Is there a factual error in the reviews, or new data that answers them?':
    'Y a-t-il une erreur de fait dans les évaluations, ou de nouvelles données qui y répondent ?',
  'Is there a factual error in the reviews?': 'Y a-t-il une erreur de fait dans les évaluations ?',
  'Is there a factual error in the assessment?': 'Y a-t-il une erreur de fait dans l’évaluation ?',
  'Is there something new that they did not know: a grade, an award, an error in the file?':
    'Y a-t-il quelque chose de nouveau qu’ils ignoraient : une note, un prix, une erreur dans le dossier ?',
  'Is there an error in how the bid was scored?': 'Y a-t-il une erreur dans la notation de l’offre ?',
  'Has something measurable changed since you spoke: revenue, users, a signed customer?':
    'Quelque chose de mesurable a-t-il changé depuis votre échange : chiffre d’affaires, utilisateurs, un client signé ?',
  'Is there anything new since you applied, or anything they got wrong?':
    'Y a-t-il du nouveau depuis votre candidature, ou quelque chose qu’ils ont mal compris ?',
  'Is there anything new since they decided, or anything they did not know of?':
    'Y a-t-il du nouveau depuis leur décision, ou quelque chose qu’ils ignoraient ?',
  'Can you show something they did not have: a guarantor, a reference, proof of income?':
    'Pouvez-vous montrer quelque chose qu’ils n’avaient pas : un garant, une recommandation, un justificatif de revenus ?',
  'How far did you get: an interview or a review, or the application alone?':
    'Jusqu’où est-ce allé : un entretien ou une évaluation, ou l’envoi seulement ?',
  'Is this message a no to something you asked for?':
    'Ce message est-il un refus de quelque chose que vous aviez demandé ?',
  'The letter says that there is no appeal.': 'La lettre dit qu’il n’y a pas de recours.',
  'The letter names the way to have it looked at again.': 'La lettre indique la voie pour demander un nouvel examen.',
  'You know of a way that is meant for this: {1}': 'Vous connaissez une voie prévue pour cela : {1:text}',
  'They invite you back, and they say when.': 'On vous invite à revenir, et on vous dit quand.',
  'They invite you to come back.': 'On vous invite à revenir.',
  'You were invited to: {1}': 'Vous avez reçu une invitation à cela : {1:text}',
  'They name a date for the next try, also for another opening.':
    'Une date est donnée pour le prochain essai, valable aussi pour une autre place.',
  'Another opening is a new question, and a fair one: {1}':
    'Une autre place est une nouvelle question, et une question légitime : {1:text}',
  'What you give as a reason does not yet name anything that they could check.':
    'Ce que vous donnez comme motif n’indique encore rien qu’ils pourraient vérifier.',
  'That you see it differently is understandable, and it is not something that would let them decide differently.':
    'Que vous le voyiez autrement se comprend, mais cela ne leur permettrait pas de décider autrement.',
  'How others were treated cannot be weighed from outside, and comparing rarely helps your own case.':
    'La façon dont d’autres ont été traités ne se juge pas de l’extérieur, et comparer sert rarement votre cause.',
  'That you need it is real, and it is a heavy thing to lay on the person who decides; it does not change their reason.':
    'Votre besoin est réel, et c’est lourd à poser sur la personne qui décide ; cela ne change pas sa raison.',
  'That it hurts is human, and it passes more quickly when the letter stays short. It is not a reason for them to look again.':
    'Que cela fasse mal est humain, et cela passe plus vite quand la lettre reste courte. Ce n’est pas une raison pour eux d’y revenir.',
  'The work you put in was real and stays yours. They knew of it when they decided, so it is not new.':
    'Le travail que vous y avez mis était réel et vous reste. Ils le connaissaient en décidant : ce n’est donc pas nouveau.',
  'Wanting it is a good reason to keep going, and it was already in your application. It would not give them anything new.':
    'En avoir envie est une bonne raison de continuer, et c’était déjà dans votre candidature. Cela ne leur apporterait rien de nouveau.',
  'Leaning on somebody is not a reason to look again, and it tends to close doors that are still open.':
    'Faire pression n’est pas une raison d’y revenir, et cela ferme souvent les portes encore ouvertes.',
  'What others say, or what may have been behind it, is nothing that they could check or answer.':
    'Ce que disent d’autres, ou ce qu’il y avait peut-être derrière, n’est rien qu’ils puissent vérifier ou à quoi ils puissent répondre.',
  'They knew this when they decided, so it would not give them anything new.':
    'Ils le savaient en décidant : cela ne leur apporterait rien de nouveau.',
  'They ask you to wait until the date they name.': 'On vous demande d’attendre la date indiquée.',
  'They say that they would like to hear if this changes, and it has.':
    'On dit vouloir l’apprendre si cela change, et cela a changé.',
  'The letter does not rest on the point you correct.': 'La lettre ne repose pas sur le point que vous rectifiez.',
  'Something in the record was wrong, and they would want to know.':
    'Quelque chose dans le dossier était faux, et ils voudraient le savoir.',
  'They say themselves when to come back.': 'Ils disent eux-mêmes quand revenir.',
  'The obstacle they name was the moment, and the moment has changed.':
    'L’obstacle indiqué était le moment, et le moment n’est plus le même.',
  'The date they named has come.': 'La date indiquée est arrivée.',
  'Nothing in the letter says that the moment was the obstacle.':
    'Rien dans la lettre ne dit que le moment était l’obstacle.',
  'They name a date for the next try; what is new belongs there.':
    'Une date est donnée pour le prochain essai ; ce qui est nouveau y a sa place.',
  'What you say answers the very reason they give.': 'Ce que vous dites répond à la raison même qu’ils donnent.',
  'What you say answers a point of their letter.': 'Ce que vous dites répond à un point de leur lettre.',
  'The letter rests on something else, which this does not change.':
    'La lettre repose sur autre chose, que ceci ne change pas.',
  'The letter gives no reason that this could answer.':
    'La lettre ne donne aucune raison à laquelle ceci pourrait répondre.',
  'It is new, but nothing shows that it was the obstacle; it belongs into the next application.':
    'C’est nouveau, mais rien ne montre que c’était l’obstacle ; cela a sa place dans la prochaine candidature.',
  'It is new since they decided, and they looked at you closely: {1}':
    'C’est nouveau depuis leur décision, et ils avaient regardé votre dossier de près : {1:text}',
  'In this field a decision is not reopened for something new; it belongs into the next application or submission.':
    'Dans ce domaine, on ne revient pas sur une décision pour du nouveau ; cela va dans la prochaine candidature ou le prochain envoi.',
  'Another call is a new submission here, not a reason to reopen this one.':
    'Ici, un autre appel est un nouvel envoi, pas une raison de rouvrir celui-ci.',
  'In this field the moment was not what decided.': 'Dans ce domaine, ce n’est pas le moment qui a décidé.',
  'In this field reasons are given to explain, not to be answered.':
    'Dans ce domaine, les raisons sont données pour expliquer, pas pour qu’on y réponde.',
  'In this field there is nobody who would reopen it for a correction.':
    'Dans ce domaine, personne ne rouvrirait le dossier pour une rectification.',
  'In this field that does not reopen a decision.': 'Dans ce domaine, cela ne rouvre pas une décision.',
  'Chance decided this one, so there is nothing that could be argued.':
    'C’est le hasard qui a tranché : il n’y a rien à défendre.',
  'They say that the decision stands, and that is to be taken at its word.':
    'Ils disent que la décision tient, et cela se prend au mot.',
  'What you say meets the very condition they name.': 'Ce que vous dites remplit la condition même qu’ils posent.',
  'They name how much it takes, and you are on the way to it.':
    'Ils disent combien il en faut, et vous êtes en chemin.',
  'They decided by a rule of theirs. A rule is not a judgement of you, and an exception is not something to ask for.':
    'Ils ont décidé selon une règle à eux. Une règle ne vous juge pas, et une exception ne se demande pas.',
  'What you say answers the point they name, so they could decide differently.':
    'Ce que vous dites répond au point indiqué : ils pourraient donc décider autrement.',
  'They cannot change the rules on working rights, and what you give does not concern those.':
    'Ils ne peuvent rien aux règles sur le droit de travailler, et ce que vous donnez ne les concerne pas.',
  'It seems to be open again, which is a fair reason to write.':
    'La place semble de nouveau ouverte, ce qui est un bon motif pour écrire.',
  'The place itself is gone, so this is something for the next one.':
    'La place elle-même n’existe plus : c’est donc pour la prochaine.',
  'The letter does not say that this was the obstacle, so it would be a new application rather than an answer.':
    'La lettre ne dit pas que c’était l’obstacle : ce serait une nouvelle candidature plutôt qu’une réponse.',
  'Nobody reads this address any more, and nobody else is named.':
    'Cette adresse n’est plus lue, et personne d’autre n’est nommé.',
  'What you give is true and new, and it is not what stood in the way.':
    'Ce que vous apportez est vrai et nouveau, mais ce n’est pas ce qui a fait obstacle.',
};
