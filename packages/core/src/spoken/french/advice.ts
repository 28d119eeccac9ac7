/** Les raisons d’un conseil, son moment, et à qui l’on peut répondre. */
export const advice = {
  'It is a no, and it asks for nothing.': 'C’est un refus, et il ne demande rien.',
  'They took the time to answer you; a short thank-you closes it well.':
    'On a pris le temps de vous répondre ; un bref merci le clôt bien.',
  'This is a yes. Answer it with thanks, and take the time you need to decide.':
    'C’est un oui. Remerciez, et prenez le temps qu’il vous faut pour décider.',
  'Your message did not arrive. Check the address before you write again.':
    'Votre message n’est pas arrivé. Vérifiez l’adresse avant de réécrire.',
  'They have what you sent, and have not decided. Silence of {1} days is normal here.':
    'Ils ont votre envoi, et n’ont pas encore décidé. Un silence de {1} jours est normal ici.',
  'It is not clear that this is a no, so nothing needs to be done about it.':
    'Il n’est pas sûr que ce soit un refus : il n’y a donc rien à faire.',
  'A machine answered while the person is away. There is nothing to answer yet.':
    'Une machine a répondu pendant l’absence de la personne. Il n’y a encore rien à répondre.',
  'The person is not there, and the answer names somebody who is. Write to them once.':
    'La personne n’est pas là, et la réponse indique quelqu’un qui l’est. Écrivez-lui, une fois.',
  'To stay in, they ask for a step. Take it as they ask, and add nothing.':
    'Pour rester en lice, on vous demande une démarche. Faites-la comme demandé, sans rien ajouter.',
  'Nothing is decided; it is waiting. A short line that you stay interested is enough.':
    'Rien n’est décidé ; la réponse est en attente. Un mot pour dire que cela vous intéresse toujours suffit.',
  'They would like to go on with you. Answer with thanks, and say what they ask for.':
    'On souhaite continuer avec vous. Remerciez, et dites ce que l’on vous demande.',
  'This is an invitation to revise, and it is meant. Do what the letter asks, by the date it names.':
    'C’est une invitation à remanier, et elle est sincère. Faites ce que demande la lettre, avant la date qu’elle indique.',
  'It has been withdrawn, so there is nothing to ask.': 'L’offre est retirée : il n’y a donc rien à demander.',
  'They ask not to be written to again. Respecting that is the whole answer, and it is enough.':
    'La personne demande à ne plus recevoir de courrier. Le respecter est toute la réponse, et cela suffit.',
  'They have been asked often, and wish it to be over. Leaving it here is the respectful answer.':
    'On leur a souvent demandé, et on souhaite que cela cesse. En rester là est la réponse respectueuse.',
  'This line asks for distance, whichever way it is read. Leaving it here is the respectful answer.':
    'Cette phrase demande de la distance, de quelque façon qu’on la lise. La réponse respectueuse est d’en rester là.',
  'Somebody says that they feel unsafe or pressed. The respectful answer is to leave it here.':
    'Quelqu’un dit se sentir menacé ou sous pression. La réponse respectueuse est d’en rester là.',
  'The letter speaks of lawyers or a dispute. A well-meant line could be misread; if you need to answer, ask somebody who advises you first.':
    'La lettre parle d’avocats ou d’un litige. Un mot bien intentionné pourrait être mal lu ; s’il faut répondre, demandez d’abord conseil.',
  'This was not written kindly, and you do not have to answer it. Leaving it unanswered costs you nothing.':
    'Ce n’était pas écrit avec bienveillance, et vous n’avez pas à y répondre. Ne pas répondre ne vous coûte rien.',
  'This no is a personal one, and a personal no is the answer.':
    'Ce non est personnel, et un non personnel est la réponse.',
  'A personal no is the answer. It needs no reason, and asking again would only make it heavier for both of you.':
    'Un non personnel est la réponse. Il n’a pas besoin de raison, et redemander ne ferait qu’alourdir les choses pour vous deux.',
  'You have had two noes in this matter. A second no is the end of the asking, and it sets you free for something else.':
    'Vous avez eu deux refus dans cette affaire. Un second non met fin à la demande, et vous libère pour autre chose.',
  'You have already asked once about this no. One ask is fair; a second would weigh on them and on you.':
    'Vous avez déjà redemandé une fois. Une demande est légitime ; une seconde pèserait sur eux et sur vous.',
  'This letter already answers somebody who asked again. A second no is the end of the asking, and it sets you free for something else.':
    'Cette lettre répond déjà à une nouvelle demande. Un second non met fin à la demande, et vous libère pour autre chose.',
  'They say that they will not discuss the decision, and that is to be kept.':
    'Ils disent ne pas vouloir discuter de la décision, et cela se respecte.',
  'The letter asks not to be answered at this address, and that is to be kept.':
    'La lettre demande de ne pas répondre à cette adresse, et cela se respecte.',
  'Nobody can be answered at this address.': 'Personne ne peut être joint à cette adresse.',
  'Nobody can be answered at this address: {1}': 'Personne ne peut être joint à cette adresse : {1:said}',
  'They have decided, and a second no is possible; then it is settled.':
    'Ils ont décidé, et un second non est possible ; alors ce sera réglé.',
  'They also give this, and it stands.': 'Ils donnent aussi ceci, et cela reste valable.',
  'They name somewhere else to turn to, and that is worth following up on its own.':
    'Ils indiquent une autre porte où frapper, et cela vaut d’être suivi à part.',
  'They do leave this open; it is there for another day.':
    'Ils laissent tout de même ceci ouvert ; ce sera pour un autre jour.',
  'They say that they cannot give feedback, and that is to be kept.':
    'Ils disent ne pas pouvoir faire de retour, et cela se respecte.',
  'They offer feedback themselves. They name a date for it: {1}.':
    'Ils proposent eux-mêmes un retour. Ils donnent une date pour cela : {1:day}.',
  'They offer feedback themselves.': 'Ils proposent eux-mêmes un retour.',
  'They also name a later date, {1}; that comes after.':
    'Ils donnent aussi une date plus tard, le {1:day} ; cela vient après.',
  'For this round the answer is no.': 'Pour cette fois, la réponse est non.',
  'They say when to come back: not before {1}.': 'Ils disent quand revenir : pas avant le {1:day}.',
  'They name a day: {1}.': 'Ils indiquent un jour : le {1:day}.',
  'They said when to come back, and the date has come.': 'Ils avaient dit quand revenir, et la date est arrivée.',
  'The letter gives somebody who can be written to. Use that way.':
    'La lettre nomme quelqu’un à qui l’on peut écrire. Prenez ce chemin-là.',
  'What they leave open does not need an answer to this message.':
    'Ce qu’ils laissent ouvert ne demande pas de réponse à ce message.',
  'For this one the answer is no.': 'Pour ceci, la réponse est non.',
  'They leave this open. It would be a new start, not another ask.':
    'Ils laissent ceci ouvert. Ce serait un nouveau départ, pas une nouvelle demande.',
  'You are on a waiting list; saying that you stay interested is welcome.':
    'Vous êtes sur une liste d’attente ; dire que cela vous intéresse toujours est bienvenu.',
  'They point you to somebody else. Thank them, and write to that person in a message of its own.':
    'Ils vous adressent à quelqu’un d’autre. Remerciez, et écrivez à cette personne dans un message à part.',
  'They leave a door open in their own words; a short line keeps it so.':
    'Ils laissent une porte ouverte, avec leurs propres mots ; quelques lignes la gardent ouverte.',
  'They invite you to send it again. Follow what they ask for, and take the time it needs.':
    'Ils vous invitent à le renvoyer. Suivez ce qu’ils demandent, et prenez le temps qu’il faut.',
  'It is not a yes yet, and a second round can end with a no.':
    'Ce n’est pas encore un oui, et une seconde évaluation peut finir par un non.',
  'A way to have it looked at again is named. Use that way and no other.':
    'Une voie pour un nouvel examen est indiquée. Prenez celle-là et aucune autre.',
  'An appeal rests on a fact or an error. Seeing it differently is not enough.':
    'Un recours repose sur un fait ou une erreur. Voir les choses autrement ne suffit pas.',
  'What you say is a fact, and it bears on what they write. Once is fair.':
    'Ce que vous dites est un fait, et il touche à ce qu’ils écrivent. Une fois, c’est légitime.',
  'The letter names the way to go on. Follow what it asks for.':
    'La lettre indique comment continuer. Suivez ce qu’elle demande.',
  'One short question about what would have helped is fair here.':
    'Une courte question sur ce qui aurait aidé est légitime ici.',
  'There may be another time; a short line keeps you in view.':
    'Il y aura peut-être une autre fois ; quelques lignes aideront à ce que l’on pense à vous.',
  'Somebody took time over this answer, and a short thank-you closes it well.':
    'Quelqu’un a pris du temps pour cette réponse, et un bref merci la clôt bien.',
  'It is a working day there.': 'C’est un jour de travail là-bas.',
  'They name a time, and that is kept.': 'Ils indiquent un moment, et il est respecté.',
  'Some of it sounds angry. It keeps until the morning; read it once more then, and decide.':
    'On y entend de la colère par endroits. La lettre attend le matin ; relisez-la alors, et décidez.',
  'It is night where you are, and what is written at night is for the morning.':
    'Il fait nuit chez vous, et ce qui s’écrit la nuit est pour le matin.',
  'Your day and theirs have no hour in common, so it will wait for them.':
    'Votre journée et la leur n’ont aucune heure en commun : la lettre les attendra.',
  'It is the weekend there; on the next working morning it is read.':
    'C’est le week-end là-bas ; la lettre sera lue au prochain matin de travail.',
  'Their working day has not begun; in the morning it is read.':
    'Leur journée n’a pas commencé ; la lettre sera lue dans la matinée.',
  'Their working day is over; on the next working morning it is read.':
    'Leur journée est finie ; la lettre sera lue au prochain matin de travail.',
  'Their working hours and yours meet then.': 'Vos heures de travail et les leurs se rejoignent alors.',
  'A week or two with the reviews first; an appeal of the first day is rarely a good one.':
    'D’abord une semaine ou deux avec les évaluations ; un recours du premier jour est rarement bon.',
  'A few days first, until it has settled, for you and for them.':
    'Quelques jours d’abord, le temps que cela se pose, pour vous et pour eux.',
  'There is nothing to send, so nothing presses.': 'Il n’y a rien à envoyer, donc rien ne presse.',
  'between {1} and {2} % of your own {3} asks in this field': 'entre {1} et {2} % de vos {3} demandes dans ce domaine',
  'your own record, {1} asks': 'votre propre expérience, {1} demandes',
  '0 to 8 % of resubmissions where the first application was not discussed (NIH R01)':
    '0 à 8 % des nouvelles soumissions dont la première n’avait pas été discutée (NIH R01)',
  '2 to 33 % of resubmissions: a third overall, about 2 % where the first was not discussed (NIH R01)':
    '2 à 33 % des nouvelles soumissions : un tiers en tout, environ 2 % quand la première n’avait pas été discutée (NIH R01)',
  'about 12 % of appeals against a decision without review (one journal)':
    'environ 12 % des recours contre une décision sans évaluation (une revue)',
  'about 32 % of appeals after review (one journal)': 'environ 32 % des recours après évaluation (une revue)',
  '12 to 32 % of appeals: the lower end without review, the higher after review (one journal)':
    '12 à 32 % des recours : le bas sans évaluation, le haut après évaluation (une revue)',
  'under 5 % of appeals (UCLA, where new and compelling information is asked for)':
    'moins de 5 % des recours (UCLA, où l’on demande une information nouvelle et décisive)',
  'A mail server wrote this; nobody reads answers to it.': 'Un serveur a écrit ceci ; personne ne lit les réponses.',
  'Answers go to this address.': 'Les réponses vont à cette adresse.',
  'The letter says that answers to it are not read.': 'La lettre dit que les réponses ne sont pas lues.',
  'The message does not say who sent it.': 'Le message ne dit pas qui l’a envoyé.',
  'You wrote this yourself.': 'Vous l’avez écrit vous-même.',
  'The sender’s address takes no answers.': 'L’adresse de l’expéditeur ne reçoit pas de réponse.',
  'This was sent to a mailing list.': 'Ceci a été envoyé à une liste de diffusion.',
  'An answer reaches the sender.': 'Une réponse arrive à l’expéditeur.',
  'The letter names this address.': 'La lettre indique cette adresse.',
  'This person wrote to you earlier in the same thread.': 'Cette personne vous a écrit plus tôt dans le même fil.',
  'You noted it without an address.': 'Vous l’avez noté sans adresse.',
  'The address you noted.': 'L’adresse que vous avez notée.',
  'A letter to {1} came back.': 'Une lettre à {1} est revenue.',
  'They gave it for answers.': 'Ils l’ont indiquée pour les réponses.',
  'It wrote to you in this thread.': 'Elle vous a écrit dans ce fil.',
  'It was in copy.': 'Elle était en copie.',
  'It stands in their letter.': 'Elle figure dans leur lettre.',
};
