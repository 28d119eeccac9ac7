/** Ce que la relecture dit le plus souvent, règle par règle ; le reste se dit par genre. */
export const tone = {
  'The reader may hear that you were owed this.': 'On peut y entendre que cela vous était dû.',
  'What one was sure of, or had earned, is not something that the reader promised. A wish is easier to answer than a claim.':
    'Ce dont on était sûr, ou que l’on avait mérité, la personne qui lit ne l’avait pas promis. On répond plus facilement à un souhait qu’à une exigence.',
  'The reader may feel mocked, although each word is polite.': 'On peut se sentir moqué, même si chaque mot est poli.',
  'Praise for a slight, or thanks for a mistake, is read as irony; in an e-mail only the edge of it arrives.':
    'Un éloge pour une maladresse, un merci pour une erreur se lisent comme de l’ironie ; d’un e-mail, seule la pointe arrive.',
  'The reader may hear contempt for them, their house or their work.':
    'On peut y entendre du mépris pour soi, sa maison ou son travail.',
  'Nobody who was spoken of slightingly wants to read on, let alone reconsider.':
    'Personne, après quelques mots dédaigneux, n’a envie de lire la suite, encore moins de revoir sa décision.',
  'The reader may feel that they are to blame for what this means to you.':
    'On peut se sentir coupable de ce que cela représente pour vous.',
  'Somebody who is made to feel guilty looks for distance. Disappointment can be said in one plain line.':
    'Une personne que l’on culpabilise prend ses distances. Une déception se dit en une ligne toute simple.',
  'The reader may hear that you dispute the decision.': 'On peut y entendre que vous contestez la décision.',
  'Disagreement very rarely changes a decision; a new fact or a corrected error sometimes does.':
    'Un désaccord change très rarement une décision ; un fait nouveau ou une erreur corrigée, parfois.',
  'The reader may hear a reproach behind the polite words.': 'On peut y entendre un reproche derrière les mots polis.',
  'What is hinted at is heard, and cannot be answered. Say it plainly, or let it go.':
    'Un sous-entendu s’entend, et l’on ne peut pas y répondre. Dites-le simplement, ou laissez-le.',
  'The reader may hear that they decided unfairly or without care.':
    'On peut y entendre que la décision a été injuste ou prise sans soin.',
  'A suspicion cannot be answered, only resented. If there is a mistake of fact, one plain sentence that names it is enough.':
    'À un soupçon on ne répond pas, on en garde seulement un mauvais souvenir. S’il y a une erreur de fait, une phrase simple qui la nomme suffit.',
  'The reader may feel cornered, and pity is not a reason to say yes.':
    'On peut se sentir acculé, et la pitié n’est pas une raison de dire oui.',
  'Begging takes away the freedom to refuse, and by e-mail it persuades far less than it seems to.':
    'Supplier enlève la liberté de refuser, et par e-mail cela convainc bien moins qu’on ne le croit.',
  'The reader may feel that you will not let them say no.': 'On peut sentir que vous ne permettez pas de dire non.',
  'The reader may feel that your need is laid at their door.':
    'On peut avoir l’impression que votre besoin est déposé devant sa porte.',
  'They cannot weigh it, and may not; it makes the answer harder, not likelier.':
    'On ne peut pas en tenir compte, et l’on n’en a pas le droit ; la réponse en devient plus difficile, pas plus probable.',
  'The reader may hear somebody who would take anything.':
    'On peut y entendre quelqu’un qui accepterait n’importe quoi.',
  'An offer without limits is hard to accept. One clear wish, said once, is stronger.':
    'Une offre sans limites est difficile à accepter. Un souhait clair, dit une fois, a plus de force.',
  'The reader may hear that you think yourself above the others, or the decision.':
    'On peut y entendre que vous vous placez au-dessus des autres, ou de la décision.',
  'A fact about your work convinces; a ranking of it is left to the reader.':
    'Un fait sur votre travail convainc ; le classer est l’affaire de la personne qui lit.',
  'The reader may feel pushed.': 'On peut se sentir poussé.',
  'People who feel free to refuse say yes more often, and think better of you when they do not.':
    'Qui se sent libre de refuser dit oui plus souvent, et garde une meilleure opinion de vous en disant non.',
  'People say yes more readily when they feel free to say no.':
    'On dit oui plus volontiers quand on se sent libre de dire non.',
  'The reader may hear that the answer was taken for granted.':
    'On peut y entendre que la réponse était tenue pour acquise.',
  'What was never promised cannot be taken back, and the reader is made to feel that it was.':
    'Ce qui n’a jamais été promis ne peut pas être repris, et cette phrase fait sentir le contraire.',
  'The reader has heard you the first time; a second apology asks to be comforted.':
    'La première fois a suffi ; une deuxième excuse demande qu’on vous console.',
  'One apology is polite. From the second on, the letter is about the apology.':
    'Une excuse est polie. À partir de la deuxième, la lettre ne parle plus que d’elle.',
  'The reader may start to see you as you describe yourself.': 'On peut finir par vous voir comme vous vous décrivez.',
  'A question politely put is no imposition. Running yourself down only makes it longer.':
    'Une question posée poliment ne dérange pas. Se rabaisser ne fait que l’allonger.',
  'The reader may hear a threat of what happens otherwise.': 'On peut y entendre la menace de ce qui suivra sinon.',
  'A hint of consequences ends every chance of a second look, and may have to be passed on.':
    'L’ombre d’une conséquence met fin à toute chance d’un second regard, et il faudra peut-être la transmettre.',
  'The reader may feel that they must reassure you before they can answer.':
    'On peut sentir qu’il faut d’abord vous rassurer avant de répondre.',
  'One short apology is polite; heaped up it makes a small request look like a large one.':
    'Une courte excuse est polie ; entassées, elles font paraître grande une petite demande.',
  'The reader may hear that something was taken from you that was theirs to give.':
    'On peut y entendre qu’on vous a pris une chose qu’il leur revenait de donner.',
  'A place that somebody claims as their own has to be defended against them; a place that is asked for does not.':
    'Une place que quelqu’un réclame comme la sienne, il faut la défendre contre lui ; une place que l’on demande, non.',
  'The reader may think that a machine wrote it.': 'On peut croire qu’une machine l’a écrit.',
  'The reader has seen the phrase a thousand times; a plain sentence of your own is read.':
    'Cette formule, on l’a vue mille fois ; une phrase simple et bien à vous, on la lit.',
  'The reader may hear that you hold your own work cheap.':
    'On peut y entendre que vous faites peu de cas de votre travail.',
  'An offer far below its worth makes a reader wonder, and a fair one will not take it.':
    'Une offre bien en dessous de sa valeur fait se poser des questions, et une personne juste ne la prendra pas.',
  'The reader may hear that you are going past them to somebody else.':
    'On peut y entendre que vous passez à côté de la personne qui a répondu.',
  'Whoever is gone round remembers it. The one who answered is the one to ask.':
    'Qui se voit contourner s’en souvient. C’est à la personne qui a répondu qu’il faut demander.',
  'The praise may be heard as laid on.': 'L’éloge peut paraître appuyé.',
  'Praise for one particular thing is believed; praise for the person, from somebody who wants something, is weighed.':
    'L’éloge d’une chose précise se croit ; l’éloge de la personne, venant de qui souhaite quelque chose, se soupèse.',
  'The reader may feel that their no has been talked away.': 'Le non peut sembler effacé par des mots.',
  'Whoever acts as if the yes were certain makes the reader say no a second time, and more firmly.':
    'Faire comme si le oui était acquis oblige à dire non une deuxième fois, et plus fermement.',
  'The reader may hear a bill being presented.': 'On peut y entendre une facture que l’on présente.',
  'Nobody who says no owes a yes for the effort made, and most readers know how much effort it was.':
    'Qui dit non ne doit pas un oui pour l’effort fourni, et le plus souvent on sait combien il a coûté.',
  'A word in capitals sounds as if it had been struck on the table.':
    'Un mot en majuscules sonne comme un coup sur la table.',
  'Where the sentence is clear, the stress is heard without capitals.':
    'Quand la phrase est claire, l’accent s’entend sans majuscules.',
  'The reader will hear that you charge them with something dishonest.':
    'On y entendra une accusation de malhonnêteté.',
  'A charge like this is answered by a lawyer or not at all. If you can prove it, it belongs in a formal complaint.':
    'À une telle accusation, c’est un avocat qui répond, ou personne. Si vous pouvez la prouver, sa place est dans une réclamation en règle.',
  'There is no thank-you in it. The reader took the trouble to answer.':
    'Il n’y a pas de merci. On a pris la peine de vous répondre.',
  'Thanks are the strongest sign of courtesy there is, and they cost one line.':
    'Un merci est le signe de courtoisie le plus fort qui soit, et il coûte une ligne.',
  'It is polite and worn; something that happened between you says it better.':
    'C’est poli et usé ; une chose vécue entre vous le dit mieux.',
  'Capitals are heard as a raised voice.': 'Des majuscules s’entendent comme une voix qui s’élève.',
  'The reader hears the volume before the words.': 'On entend le volume avant les mots.',
  'The reader may hear an ultimatum.': 'On peut y entendre un ultimatum.',
  'A deadline set by the one who asks gets the quickest answer there is, and that is no.':
    'Un délai fixé par qui demande obtient la réponse la plus rapide, et c’est non.',
  'Several marks at once sound agitated.': 'Plusieurs signes à la suite paraissent agités.',
  'One mark says it; a run of them is read as anger or alarm.':
    'Un seul suffit ; une série se lit comme de la colère ou de l’alarme.',
  'The reader may feel that a no will not be taken.': 'On peut sentir qu’un non ne sera pas accepté.',
  'An easy way out makes an answer, and a kind one, more likely.':
    'Une sortie facile rend une réponse, et une réponse aimable, plus probable.',
  'The reader may hear that a yes was owed to you, and stiffen.':
    'On peut y entendre qu’un oui vous était dû, et se raidir.',
  'A decision that is theirs cannot be claimed; it can only be asked about.':
    'Une décision qui leur appartient ne se réclame pas ; on peut seulement demander.',
  'The reader may feel cross-examined.': 'On peut se sentir interrogé comme à la barre.',
  'An appeal has a chance with something they did not know, not with what they have already weighed.':
    'Un recours a une chance avec ce que l’on ne savait pas, pas avec ce qui a déjà été pesé.',
  'Several requests in one sentence feel like work, and the first one may get lost.':
    'Plusieurs demandes dans une phrase ressemblent à du travail, et la première peut se perdre.',
  'After a no, one small request is granted far more often than a list. Which one matters most?':
    'Après un non, une petite demande est accordée bien plus souvent qu’une liste. Laquelle compte le plus ?',
  'The reader will hear contempt, and may pass the letter on.':
    'On y entendra du mépris, et la lettre peut être transmise.',
  'The next opening is often read by the same people.': 'La prochaine occasion passe souvent par les mêmes personnes.',
  'The reader may hear that the choice was not honest.': 'On peut y entendre que le choix n’était pas honnête.',
  'A suspicion hinted at is still an accusation, and it cannot be discussed.':
    'Un soupçon à demi-mot reste une accusation, et l’on ne peut pas en parler.',
  'The reader may hear an appeal to their bad conscience.': 'On peut y entendre un appel à sa mauvaise conscience.',
  'The reader will hear an insult and stop reading.': 'On y entendra une insulte, et l’on cessera de lire.',
  'Nobody changes their mind for somebody who has just insulted them.':
    'Personne ne change d’avis pour qui vient de l’insulter.',
  'The reader will hear that you are going over their head.':
    'On y entendra que vous passez par-dessus la tête de qui a décidé.',
  'Nobody above reverses it for the asking, and the person who could have helped no longer will.':
    'Personne au-dessus ne revient là-dessus sur simple demande, et la personne qui aurait pu aider ne le fera plus.',
  'The reader may hear a charge, and answer the charge rather than you.':
    'On peut y entendre un reproche, et répondre au reproche plutôt qu’à vous.',
  'You cannot know what they read or meant; if you are wrong, the whole letter is lost.':
    'Vous ne pouvez pas savoir ce qui a été lu ou voulu ; si vous vous trompez, toute la lettre est perdue.',
};
