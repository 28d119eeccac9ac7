/** Pourquoi un choix est bon, lettre par lettre de la salle d’entraînement. */
export const practiceChoices = {
  'A clear no with its reason is a courtesy in this trade; thank her for the clarity, and she may open your next mail.':
    'Un refus net avec sa raison est une courtoisie dans ce métier ; remerciez-la de sa clarté, et elle ouvrira peut-être votre prochain message.',
  'A form letter with a ticket code asks for nothing but a ticket; you can simply put it down.':
    'Une lettre type avec un code ne demande rien d’autre qu’un code ; vous pouvez simplement la poser.',
  'A form rejection gets no reply; the best answer to it is the next envelope, and your story can go out again tonight.':
    'Une lettre type reste sans réponse ; la meilleure est la prochaine enveloppe, et votre texte peut repartir dès ce soir.',
  'A jury without names chose twelve out of five hundred and thirty; nothing in it is about you, and nothing in it asks for an answer.':
    'Un jury sans nom en a choisi douze sur cinq cent trente ; rien ne vous vise, et rien n’y demande de réponse.',
  'A machine sent it and nobody reads the answer, so your words are better kept for somebody who will.':
    'Une machine l’a envoyée et personne ne lit la réponse : gardez vos mots pour quelqu’un qui les lira.',
  'A page and a half of honest notes waits for one sentence from you: ask for it, with thanks.':
    'Une page et demie de notes honnêtes attend une phrase de vous : demandez-la, en remerciant.',
  'A personal no is rare in casting; one warm line is remembered when the next part comes, and asking why is already answered.':
    'Un refus personnel est rare en casting ; on se souvient d’un mot chaleureux au rôle suivant, et le pourquoi est déjà dit.',
  'All that warmth is a form, and so is the file: believe it kindly, do not wait for it, and spend the evening on the next one.':
    'Toute cette chaleur est une formule, le dossier conservé aussi : croyez-y gentiment, n’attendez rien, et passez la soirée sur la suivante.',
  'Eleven schools were too many and two may be just right: thank her, and say that you would be happy to be asked.':
    'Onze écoles étaient trop, deux seraient peut-être juste ce qu’il faut : remerciez-la, et dites qu’on peut vous solliciter avec plaisir.',
  'Five hundred trays do not fit on a windowsill, but he has given you a name and his good word: thank him for both.':
    'Cinq cents barquettes ne tiennent pas sur un rebord de fenêtre, mais il vous donne un nom et sa recommandation : remerciez-le pour les deux.',
  'Fundable, they say, and come back in March with one page: that is a route with a signpost, so take it.':
    'Finançable, disent-ils, et revenez en mars avec une page : c’est une voie fléchée, prenez-la.',
  'He all but hands you the third of February: thank him, say that you would love it, and remind him in September as he asks.':
    'Il vous tend presque le trois février : remerciez-le, dites que cela vous plairait, et rappelez-le-lui en septembre comme il le demande.',
  'He asks you not to talk him round, and the friendship is worth more than the flat: let it be, and go to the quiz.':
    'Il vous demande de ne pas le faire changer d’avis, et l’amitié vaut plus que l’appartement : laissez, et allez au quiz.',
  'He gave you a week and an honest reason; one line of thanks is welcome here, and a question would not be.':
    'Il vous a donné une semaine et une raison honnête ; un mot de merci est bienvenu ici, une question ne le serait pas.',
  'He has given you a password for October; thank him for it, and keep it somewhere safe.':
    'Il vous a donné un mot de passe pour octobre ; remerciez-le, et gardez-le bien.',
  'He has told you the exact number at which he wants to hear from you: thank him, and write when it is twelve.':
    'Il vous a dit le nombre exact à partir duquel il veut de vos nouvelles : remerciez-le, et écrivez quand ce sera douze.',
  'He keeps a chair for you where the notes are read out line by line; say that you will sit in it, and thank him for the wall.':
    'Il vous garde une chaise là où les notes se lisent ligne à ligne ; dites que vous vous y assiérez, et remerciez-le pour le mur.',
  'He names the month in which he can say yes, and he is on your side: thank him, and put April in your diary.':
    'Il nomme le mois où il pourra dire oui, et il est de votre côté : remerciez-le, et notez avril dans votre agenda.',
  'He says as loudly as a discreet man can that there will be a place at Easter: thank him, and be about in the spring.':
    'Il dit aussi haut qu’un homme discret le peut qu’il y aura une place à Pâques : remerciez-le, et soyez là au printemps.',
  'He says what decided it, and that he liked how you work; a short thank-you makes you the first he asks next time.':
    'Il dit ce qui a décidé, et qu’il a aimé votre façon de travailler ; un merci, court, fait de vous la première personne à qui il pensera.',
  'He signed for three years and still took the time to tell you why; thank him, and he will speak well of you as he says.':
    'Il a signé pour trois ans et a pris le temps de vous dire pourquoi ; remerciez-le, et il parlera de vous en bien, comme il le dit.',
  'He tells you that the proposal is good and only the library is wrong; thank him, and take it where the maps are.':
    'Il vous dit que la proposition est bonne et que seule la bibliothèque ne convient pas ; remerciez-le, et portez-la là où sont les cartes.',
  'He tells you what was missing, when to come back and that he would help: accept it gladly, and bring the laptop part.':
    'Il vous dit ce qui manquait, quand revenir et qu’il aiderait : acceptez volontiers, et apportez la partie informatique.',
  'He would have said yes but for a dog that is not yours; one friendly line that clears it up is a favour to you both.':
    'Il aurait dit oui sans un chien qui n’est pas le vôtre ; un mot aimable qui l’éclaircit vous rend service à tous deux.',
  'Hers is a no with a present in it: thank her, then send the paper where somebody is waiting for it.':
    'Le sien est un refus avec un cadeau dedans : remerciez-la, puis envoyez l’article là où quelqu’un l’attend.',
  'It is a "not yet" that asks one small thing of you: say that you would gladly step in, and then let it rest until May.':
    'C’est un « pas encore » qui vous demande une petite chose : dites que vous seriez volontiers là, puis laissez reposer jusqu’en mai.',
  'It is a form and it asks for no answer; an agent who is wholly convinced is somebody else, and worth going to find.':
    'C’est une lettre type et elle ne demande pas de réponse ; l’agent vraiment convaincu est quelqu’un d’autre, et mérite d’être cherché.',
  'It is not a yes and not a no: two friendly lines that you are glad to be held, and then live your week as if it were neither.':
    'Ce n’est ni un oui ni un non : deux lignes aimables pour dire que la liste vous va, puis vivez votre semaine comme si de rien n’était.',
  'It is the calendar that says no, and she has already written you into hers: be easy to come back to.':
    'C’est le calendrier qui dit non, et vous êtes déjà dans le sien : soyez facile à retrouver.',
  'It is wrapped in kindness and it is still a no: "full at the moment" is no door. Make Thursday easy, and bring the recipe.':
    'C’est enveloppé de gentillesse et c’est tout de même un non : « complet pour l’instant » n’est pas une porte. Rendez le jeudi facile, et apportez la recette.',
  'It rests on a plain error of fact and the letter names the way to put it right: take that way, in one calm page.':
    'Cela repose sur une simple erreur de fait et la lettre indique comment la rectifier : prenez cette voie, en une page calme.',
  'It was the fare and nothing else, and the fare is gone; he would be glad to hear it, so tell him once and lightly.':
    'C’était le trajet et rien d’autre, et le trajet ne compte plus ; il serait heureux de l’apprendre : dites-le-lui une fois, légèrement.',
  'It went to a hundred households at once and asks nothing of you; the next viewing is the better use of the day.':
    'C’est parti à cent foyers à la fois et n’attend rien de vous ; la prochaine visite mérite mieux la journée.',
  'Juno was kind and was clear; a personal no is the answer, and leaving it there is how you are kind back.':
    'Juno a été gentille et claire ; un non personnel est la réponse, et en rester là est votre façon de l’être en retour.',
  'Nobody reads that mailbox and the committee has closed its book; you may close it too, and open another one.':
    'Personne ne lit cette boîte et le comité a refermé son livre ; vous pouvez le refermer aussi, et en ouvrir un autre.',
  'One letter for four hundred tapes wants no answer; your part is done, and it was done well enough to be sent.':
    'Une lettre pour quatre cents bandes n’attend pas de réponse ; votre part est faite, et assez bien faite pour être envoyée.',
  'One post has gone to Lukas, and another is being held out to you in the same breath: say that you would gladly talk.':
    'Un poste est allé à Lukas, et un autre vous est tendu dans le même souffle : dites que vous parleriez volontiers.',
  'She asks you a question to which the answer is yes, please: keep it short, keep it warm, and keep your telephone on.':
    'Elle vous pose une question dont la réponse est oui, volontiers : faites court, faites chaleureux, et laissez votre téléphone allumé.',
  'She came, she spoke up for you and she told you the reason: there is nothing left to ask, and much to thank her for.':
    'Elle est venue, a parlé pour vous et vous a dit la raison : il n’y a plus rien à demander, et beaucoup à remercier.',
  'She gave one reason and said it was the only one; now that it is answered, telling her so once is good news and no pressure.':
    'Elle a donné une raison et dit que c’était la seule ; maintenant qu’elle est levée, le lui dire une fois est une bonne nouvelle, sans pression.',
  'She gave you an evening of thought and the true reason; a warm line, perhaps with news of the jar, is just right.':
    'Elle vous a donné une soirée de réflexion et la vraie raison ; un mot chaleureux, peut-être avec des nouvelles du bocal, est juste ce qu’il faut.',
  'She has booked somebody and told you honestly why; a gracious line is what she will remember when the next catalogue comes.':
    'Elle a engagé quelqu’un et vous a dit honnêtement pourquoi ; c’est d’un mot élégant qu’elle se souviendra au prochain catalogue.',
  'She has drawn you a map: the class in October, the form in November. Thank her, and tell her that you will be there.':
    'Elle vous a dessiné une carte : le cours en octobre, le formulaire en novembre. Remerciez-la, et dites que vous y serez.',
  'She took a few minutes out of a bad week to write to you by name; one line back is all it needs.':
    'Elle a pris quelques minutes d’une mauvaise semaine pour vous écrire nommément ; une ligne en retour suffit.',
  'Six hundred people had this letter, and the office asks for peace; your choir is better served by the next application.':
    'Six cents personnes ont reçu cette lettre, et le bureau demande la paix ; votre chœur est mieux servi par la prochaine candidature.',
  'Somebody says that she is frightened; not one more word, however well meant, is the only right answer, and you deserve somebody to talk to as well.':
    'Quelqu’un dit avoir peur ; plus un mot, si bien intentionné soit-il, est la seule réponse juste, et vous méritez vous aussi quelqu’un à qui parler.',
  'Ten minutes on the floor with somebody who saw you clearly is worth a great deal: say yes, name a Friday, and thank her.':
    'Dix minutes avec quelqu’un qui vous a bien vu valent beaucoup : dites oui, nommez un vendredi, et remerciez-la.',
  'That was unkind and says more about his morning than about your work; you owe it no answer, and silence keeps your dignity whole.':
    'C’était méchant, et cela en dit plus sur sa matinée que sur votre travail ; vous ne lui devez pas de réponse, et le silence garde votre dignité entière.',
  'The answer to you was yes and the answer to the purse was no: thank him, and write the half page for January.':
    'La réponse pour vous était oui, pour la bourse c’était non : remerciez-le, et écrivez la demi-page pour janvier.',
  'The big door is shut and she is holding a smaller one open with her foot: two pages by the twentieth.':
    'La grande porte est fermée et elle en retient une plus petite du pied : deux pages d’ici le vingt.',
  'The gift in this letter is Guro: thank Marit for it, and write to Guro in a letter of its own.':
    'Le cadeau de cette lettre, c’est Guro : remerciez Marit, et écrivez à Guro dans une lettre à part.',
  'The house is shut and the bothy is not: a note to the warden is the way she names, and a word of thanks to her goes with it.':
    'La maison est fermée, pas le refuge : un mot au gardien est la voie qu’elle indique, avec un merci pour elle.',
  'The keynote is gone and a workshop is on the table; Pia expects a word from you, and thirty listeners are a fine number.':
    'La conférence d’ouverture n’est plus, un atelier est sur la table ; Pia attend un mot de vous, et trente personnes sont un beau nombre.',
  'The obstacle is their budget and not you, so a warm line that keeps you in his mind is worth more than any argument.':
    'L’obstacle est leur budget et non vous : un mot chaleureux qui vous garde en tête vaut plus que tout argument.',
  'The one thing that stood in the way is gone, and the list is still open: to tell him so and ask once is simply fair.':
    'La seule chose qui gênait n’est plus, et la liste est encore ouverte : le lui dire et demander une fois est tout simplement honnête.',
  'The points are on the table and the price decided; there is no error in it, so the next tender is the better answer.':
    'Les points sont sur la table et le prix a décidé ; il n’y a pas d’erreur : le prochain appel d’offres est la meilleure réponse.',
  'The post is gone, yet she offers you something few people get: what was really said. Say yes to that, and thank her.':
    'Le poste n’est plus, mais elle vous offre ce que peu reçoivent : ce qui s’est vraiment dit. Dites oui, et remerciez-la.',
  'The room said no and then somebody found you the one person who was missing from it: thank Celeste, and write to Dr Nwosu on her own.':
    'La salle a dit non, puis quelqu’un a trouvé la personne qui y manquait : remerciez Celeste, et écrivez à la Dre Nwosu à part.',
  'The rooms are let and you have been asked to cake; thank her, for kindness like that is worth keeping.':
    'Les chambres sont louées et l’on vous invite au gâteau ; remerciez-la : une telle gentillesse mérite d’être gardée.',
  'The same letter went to a hundred and sixty people; the reviews are the useful part, and the next conference is where they count.':
    'La même lettre est partie à cent soixante personnes ; les évaluations sont la part utile, et c’est au prochain colloque qu’elles comptent.',
  'The scoring sheets and half an hour of the person who read them are yours for the asking; it is how the next tender is won.':
    'Les fiches de notation et une demi-heure de qui les a lues sont à vous si vous les demandez ; c’est ainsi que se gagne le prochain appel d’offres.',
  'The talk is there for you to book; the six posts are gone, and what you learn will still be yours at the next selection.':
    'L’entretien est à réserver ; les six postes ne sont plus, et ce que vous apprendrez sera encore à vous à la prochaine sélection.',
  'The theme was another one and she looked for a corner all the same; a line of thanks is the right size.':
    'Le thème était autre, et elle a tout de même cherché un coin ; un mot de merci est la bonne mesure.',
  'There is no hard word in it, and one small question: may they keep it? Say yes with thanks, and expect nothing.':
    'Il n’y a pas un mot dur, et une petite question : peut-on la garder ? Dites oui en remerciant, et n’attendez rien.',
  'There is no yes in it yet and no closed door either: she has shown you the way back in, and it leads through the work.':
    'Il n’y a pas encore de oui, ni de porte fermée : elle vous a montré le chemin du retour, et il passe par le travail.',
  'They ask you to say by May whether you wish to stay on the list: say yes warmly, add what is new, and then leave it to them.':
    'On vous demande de dire d’ici mai si vous souhaitez rester sur la liste : dites oui chaleureusement, ajoutez le nouveau, puis laissez-leur la main.',
  'They chose for the rooms and not against you, and the inner list needs only a word: say it, with thanks.':
    'Ils ont choisi pour les salles et non contre vous, et la liste intérieure ne demande qu’un mot : dites-le, en remerciant.',
  'They decided quickly so that you can move on quickly; scope is rarely argued away, and another journal is one evening off.':
    'Ils ont décidé vite pour que vous puissiez avancer vite ; un périmètre se discute rarement, et une autre revue est à une soirée d’ici.',
  'They do not invest in what you build, so nothing you could say would help; the right list of names is the better use of today.':
    'Ils n’investissent pas dans ce que vous faites : rien de ce que vous diriez n’aiderait ; la bonne liste de noms mérite mieux la journée.',
  'They have asked to be left in peace; giving them that, without one more word, is the decent thing and frees you too.':
    'Ils ont demandé qu’on les laisse en paix ; le faire, sans un mot de plus, est la chose juste et vous libère aussi.',
  'They met you, told you the reason and wrote warmly: a short thank-you is the whole of a good answer.':
    'Ils vous ont rencontré, vous ont dit la raison et ont écrit chaleureusement : un merci, court, est toute une bonne réponse.',
  'They missed a paper that was there, you hold the receipt, and the letter says where to send it: use that way, calmly and in time.':
    'Ils ont manqué une pièce qui était là, vous avez le reçu, et la lettre dit où l’envoyer : prenez cette voie, calmement et à temps.',
  'They say plainly that they do not correspond about it; respecting that costs you nothing and leaves your name clean.':
    'Ils disent nettement qu’ils ne correspondent pas là-dessus ; le respecter ne vous coûte rien et garde votre nom net.',
  'Three people read you closely and she says why a revision would not help: thank her, use the reports, and go on to the next journal.':
    'Trois personnes vous ont lu de près et elle dit pourquoi un remaniement n’aiderait pas : remerciez-la, servez-vous des rapports, et passez à la revue suivante.',
  'Two people wrote one letter to three hundred; leaving them in peace is a kindness, and the next brief is where your hours belong.':
    'Deux personnes ont écrit une lettre à trois cents ; les laisser en paix est une bonté, et c’est au prochain projet que vont vos heures.',
  'Under the gentleness it is quite plain: it was good and it is over. Letting it rest is the last gift, and a beautiful one.':
    'Sous la douceur, c’est très clair : c’était bien et c’est fini. Laisser reposer est le dernier cadeau, et un beau.',
  'Under the stiff words lies an invitation with instructions: do the comparison, and send it back the way he describes.':
    'Sous les mots raides, il y a une invitation avec son mode d’emploi : faites la comparaison, et renvoyez-la comme il l’écrit.',
  'When an editor asks for more work she means it: one line of thanks, and a new story in March with her name on it.':
    'Quand une éditrice demande autre chose, elle le pense : un mot de merci, et un nouveau texte en mars à son nom.',
  'You asked once more and she answered with care; a second no is the end of it, and thanks closes it beautifully.':
    'Vous avez redemandé une fois et elle a répondu avec soin ; un second non y met fin, et un merci le clôt joliment.',
  'You used the one review there was, and you used it well; this is the end of the road, and you walked it with grace.':
    'Vous avez utilisé la seule révision possible, et bien ; c’est la fin du chemin, et vous l’avez fait avec élégance.',
  'You will go on working with her, so this is the beginning of a conversation: thank her, and ask what leading would look like.':
    'Vous continuerez à travailler avec elle : c’est donc le début d’une conversation. Remerciez-la, et demandez à quoi ressemblerait diriger.',
};
