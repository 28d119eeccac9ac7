/** Le déroulement d’un refus et le sort d’une lettre. */
export const course = {
  'The no arrived.': 'Le refus est arrivé.',
  'No answer came in the time that is usual here.': 'Aucune réponse n’est venue dans le délai habituel ici.',
  'They said no again. It is settled now, and nothing more is needed from you.':
    'C’est de nouveau non. C’est réglé maintenant, et on n’attend plus rien de vous.',
  'They opened the door again.': 'La porte s’est rouverte.',
  'They made an offer.': 'On vous a fait une offre.',
  'They will keep you in mind.': 'On pensera à vous.',
  'They gave feedback.': 'On vous a fait un retour.',
  'Somebody got in touch because of this.': 'Quelqu’un a pris contact avec vous grâce à cela.',
  'It is told by some of its words, not by all that it says.':
    'Quelques-uns de ses mots le laissent penser, pas l’ensemble.',
  'It does not say so plainly.': 'Ce n’est pas dit clairement.',
  'It came from the same person in a thread of its own.': 'Cela vient de la même personne, dans un autre fil.',
  'It came from the same house in a thread of its own.': 'Cela vient de la même maison, dans un autre fil.',
  'It came from somebody else, who names them.': 'Cela vient de quelqu’un d’autre, qui les mentionne.',
  'This looks like a second no.': 'Cela ressemble à un second refus.',
  'This looks like no answer.': 'Cela ressemble à une absence de réponse.',
  'This looks as if the door were open again.': 'On dirait que la porte est de nouveau ouverte.',
  'This looks like an offer.': 'Cela ressemble à une offre.',
  'This looks as if they kept you in mind.': 'On dirait que l’on pensera à vous.',
  'This looks like feedback.': 'Cela ressemble à un retour.',
  'Somebody may have got in touch because of this.': 'Quelqu’un a peut-être pris contact avec vous grâce à cela.',
  'You added it.': 'Vous l’avez ajouté.',
  'Found in your mail.': 'Trouvé dans votre courrier.',
  'You confirmed the reading.': 'Vous avez confirmé la lecture.',
  'You told more about it.': 'Vous en avez dit plus.',
  'You noted: {1}': 'Vous avez noté : {1:text}',
  'You took advice on it.': 'Vous avez demandé conseil.',
  'A draft was written.': 'Un brouillon a été écrit.',
  'You approved the draft.': 'Vous avez validé le brouillon.',
  'You took the approval back.': 'Vous avez retiré la validation.',
  'You took the letter out as a file.': 'Vous avez emporté la lettre dans un fichier.',
  'Your letter was put into your drafts.': 'Votre lettre a été mise dans vos brouillons.',
  'Your letter was not sent.': 'Votre lettre n’a pas été envoyée.',
  'You approved the draft and took the approval back.': 'Vous avez validé le brouillon, puis retiré la validation.',
  'You had {1} drafts written, one after another.': 'Vous avez fait écrire {1} brouillons, l’un après l’autre.',
  'You answered.': 'Vous avez répondu.',
  'You said that you sent an answer.': 'Vous avez dit avoir envoyé une réponse.',
  'Your answer left.': 'Votre réponse est partie.',
  'They wrote back.': 'On vous a répondu.',
  'They are away.': 'La personne est absente.',
  'They are away until {1}.': 'La personne est absente jusqu’au {1:day}.',
  'Their mail system asks you to confirm that you are a person before it lets your answer in.':
    'Leur messagerie vous demande de confirmer que vous êtes une personne avant de laisser entrer votre réponse.',
  'You put {1} in the place of {2} that did not work.': 'Vous avez mis {1} à la place de {2}, qui ne marchait pas.',
  'You took back what you had noted.': 'Vous avez retiré ce que vous aviez noté.',
  'You said that it was not that.': 'Vous avez dit que ce n’était pas cela.',
  'You closed it.': 'Vous avez tourné la page.',
  'You took it up again.': 'Vous l’avez repris.',
  'The day they named has come.': 'Le jour annoncé est arrivé.',
  'The draft has lain a night. Read it once more, and decide.':
    'Le brouillon a passé une nuit. Relisez-le, et décidez.',
  'Your answer is delayed. Mail servers still try.': 'Votre réponse a du retard. Les serveurs essaient encore.',
  'Your answer to {1} is delayed. Mail servers still try.':
    'Votre réponse à {1} a du retard. Les serveurs essaient encore.',
  'Your answer could not be delivered.': 'Votre réponse n’a pas pu être remise.',
  'Your answer to {1} could not be delivered.': 'Votre réponse à {1} n’a pas pu être remise.',
  'You said that this is not a rejection.': 'Vous avez dit que ce n’est pas un refus.',
  'You said that this is a rejection after all.': 'Vous avez dit que c’est un refus, finalement.',
  'You corrected {1}.': 'Vous avez corrigé la lecture ({1}).',
  'The server did not say why.': 'Le serveur n’a pas dit pourquoi.',
  'It was found in your sent mail.': 'Elle a été retrouvée dans vos envois.',
  'It did leave: an answer of a mail server came back to it.': 'Elle est bien partie : un serveur y a répondu.',
  'It did arrive: they wrote back.': 'Elle est bien arrivée : on vous a répondu.',
  'You said that it arrived.': 'Vous avez dit qu’elle est arrivée.',
  'You said that it was not sent.': 'Vous avez dit qu’elle n’a pas été envoyée.',
  '{1} did not answer in time. Nothing has left; it is tried again by itself.':
    '{1} n’a pas répondu à temps. Rien n’est parti ; un nouvel essai se fait tout seul.',
  '{1} could not be reached. Nothing has left; it is tried again by itself.':
    '{1} est injoignable. Rien n’est parti ; un nouvel essai se fait tout seul.',
  '{1} cannot take it at the moment (“{2}”). Nothing has left; it is tried again by itself.':
    '{1} ne peut pas la prendre pour l’instant (« {2} »). Rien n’est parti ; un nouvel essai se fait tout seul.',
  '{1} Nothing has left; it is tried again by itself.':
    '{1:said} Rien n’est parti ; un nouvel essai se fait tout seul.',
  '{1} did not let {2} in. Nothing has left. Sign in again (ajar account sign-in {3}), and it leaves by itself.':
    '{1} n’a pas laissé entrer {2}. Rien n’est parti. Reconnectez-vous dans les réglages, et elle partira toute seule.',
  '{1} could not show that it is the server it says it is ({2}). Nothing was said to it and nothing has left.':
    '{1} n’a pas pu prouver qu’il est bien le serveur qu’il dit être ({2}). Rien ne lui a été transmis et rien n’est parti.',
  'Look first whether the clock of this machine is right.':
    'Regardez d’abord si l’horloge de cet ordinateur est à l’heure.',
  'Check the account in the settings: it shows you the certificate (ajar account test).':
    'Vérifiez le compte dans les réglages : son certificat vous y est montré.',
  '{1} offers no encrypted connection, and Ajar uses no other. Nothing has left. Look at the server and port in the settings of the account.':
    '{1} n’offre pas de connexion chiffrée, et Ajar n’en utilise pas d’autre. Rien n’est parti. Regardez le serveur et le port dans les réglages du compte.',
  '{1} did not take it (“{2}”). Nothing was delivered. Change what it asks for and approve it again, or take the letter out and send it yourself.':
    '{1} ne l’a pas prise (« {2} »). Rien n’a été remis. Changez ce qui est demandé et validez-la de nouveau, ou emportez la lettre et envoyez-la vous-même.',
  'The mailbox of {1} is full. {2} did not take it (“{3}”). Nothing was delivered. Try again in a few days: approve it once more and send it.':
    'La boîte aux lettres de {1} est pleine. {2} n’a pas pris la lettre (« {3} »). Rien n’a été remis. Réessayez dans quelques jours : validez-la encore une fois et envoyez-la.',
  'Nobody can be reached at {1}. {2} did not take it (“{3}”). Nothing was delivered. Change the address and approve it again.':
    'Personne n’est joignable à {1}. {2} n’a pas pris la lettre (« {3} »). Rien n’a été remis. Changez l’adresse et validez-la de nouveau.',
  'The letter is larger than {1} takes (“{2}”). Nothing was delivered. Make it shorter and approve it again.':
    'La lettre est plus grande que ce que {1} accepte (« {2} »). Rien n’a été remis. Raccourcissez-la et validez-la de nouveau.',
  'For two days it could not be handed over to {1}, and Ajar stopped trying. Nothing was delivered. Approve it again to send it after all.':
    'Pendant deux jours, elle n’a pas pu être remise à {1}, et Ajar a cessé d’essayer. Rien n’a été remis. Validez-la de nouveau pour l’envoyer quand même.',
  'For two days it could not be handed over to {1}, and Ajar stopped trying. Nothing was delivered. The last that was heard: {2} Approve it again to send it after all.':
    'Pendant deux jours, elle n’a pas pu être remise à {1}, et Ajar a cessé d’essayer. Rien n’a été remis. Dernière nouvelle : {2:said} Validez-la de nouveau pour l’envoyer quand même.',
  'For two days it could not be handed over to your drafts, and Ajar stopped trying. Nothing was delivered. The last that was heard: {1} Approve it again to send it after all.':
    'Pendant deux jours, elle n’a pas pu être déposée dans vos brouillons, et Ajar a cessé d’essayer. Rien n’a été remis. Dernière nouvelle : {1:said} Validez-la de nouveau pour l’envoyer quand même.',
  'The clock of this machine was set forward, and by that its moment had come.':
    'L’horloge de cet ordinateur a été avancée, et c’était du coup l’heure de la lettre.',
  'It waits ten minutes more, in case the clock is wrong: set it right, or take the letter back.':
    'Elle attend dix minutes de plus, au cas où l’horloge serait fausse : remettez-la à l’heure, ou reprenez la lettre.',
  'The clock of this machine was set back, so the good moment for it was worked out anew.':
    'L’horloge de cet ordinateur a été reculée ; le bon moment pour elle a donc été recalculé.',
  'Ajar was ended while the letter was being handed over, before the server said that it has it. Mostly such a letter arrives. It is not sent again: Ajar looks for it in your mailbox.':
    'Ajar a été arrêté pendant la remise de la lettre, avant que le serveur dise l’avoir reçue. Le plus souvent, une telle lettre arrive. Elle n’est pas renvoyée : Ajar la cherche dans votre boîte.',
  'The connection broke after the letter was handed over, before the server said that it has it. Mostly such a letter arrives. It is not sent again: Ajar looks for it in your mailbox.':
    'La connexion s’est coupée après la remise de la lettre, avant que le serveur dise l’avoir reçue. Le plus souvent, une telle lettre arrive. Elle n’est pas renvoyée : Ajar la cherche dans votre boîte.',
  'Ajar could not find out whether it arrived. Mostly such a letter did. Look into your sent mail, or wait for a reply; then say here what became of it.':
    'Ajar n’a pas pu savoir si elle est arrivée. Le plus souvent, oui. Regardez dans vos envois, ou attendez une réponse ; dites ensuite ici ce qu’elle est devenue.',
  'The account that it was to leave from is not there any more. Nothing has left. Add the account again, or take the letter out as a file.':
    'Le compte d’où elle devait partir n’est plus là. Rien n’est parti. Ajoutez de nouveau le compte, ou emportez la lettre dans un fichier.',
  'Something came in about this after you approved it.': 'Quelque chose est arrivé à ce sujet après votre validation.',
  'It became known what came of this after you approved it.': 'On a su la suite après votre validation.',
  'You wrote to them yourself, it seems, after you approved this.':
    'Vous leur avez écrit vous-même, semble-t-il, après votre validation.',
  'They asked for answers to go to this address. It is of another house than the one the letter came from: look whether you know it.':
    'On demande que les réponses aillent à cette adresse. Elle est d’une autre maison que celle d’où vient la lettre : voyez si vous la connaissez.',
  'Another letter of yours about this no has left since you approved this one.':
    'Depuis votre validation, une autre lettre de vous au sujet de ce refus est partie.',
  'Another letter of yours about this no is to leave already. Let it leave or take it back first, then look whether this one is still needed.':
    'Une autre lettre de vous au sujet de ce refus doit déjà partir. Laissez-la partir ou reprenez-la d’abord, puis voyez s’il faut encore celle-ci.',
  'Another letter of yours about this no is being handed over at this moment. Wait until it has left.':
    'Une autre lettre de vous au sujet de ce refus est en train d’être remise. Attendez qu’elle soit partie.',
  'Nobody can tell yet whether another letter of yours about this no has arrived. Say first what became of that one.':
    'Personne ne peut encore dire si une autre lettre de vous au sujet de ce refus est arrivée. Dites d’abord ce qu’elle est devenue.',
  'So it was held back, and nothing has left. Read the conversation first; if your letter still fits, approve it again and send it.':
    'Elle a donc été retenue, et rien n’est parti. Lisez d’abord la conversation ; si votre lettre convient toujours, validez-la de nouveau et envoyez-la.',
  'A day that they named has come.': 'Un jour annoncé est arrivé.',
  'A usual wait is over. You are free to let it go.':
    'Un délai habituel est passé. Vous êtes libre de tourner la page.',
  'A draft has lain a night. Read it once more, and decide.': 'Un brouillon a passé une nuit. Relisez-le, et décidez.',
  'An answer came.': 'Une réponse est arrivée.',
  'Something may have come of a no.': 'Un refus a peut-être eu une suite.',
  'A letter came that seems to be a no. It can wait until you are ready.':
    'Une lettre est arrivée, sans doute un refus. Elle peut attendre le moment qui vous convient.',
  'Your letter was not sent. Nothing was delivered, and the words are kept.':
    'Votre lettre n’a pas été envoyée. Rien n’a été remis, et les mots sont gardés.',
  'An address did not work. The letter can go to another.':
    'Une adresse n’a pas marché. La lettre peut aller à une autre.',
  'It lies in your drafts, in the same thread. Send it from your mail program; Ajar sends nothing.':
    'Elle est dans vos brouillons, dans le même fil. Envoyez-la depuis votre messagerie ; Ajar n’envoie rien.',
  '{1} shows no folder for drafts. Take the letter out instead.':
    '{1} ne montre pas de dossier de brouillons. Emportez plutôt la lettre.',
  '{1} It is tried again by itself.': '{1:said} Un nouvel essai se fait tout seul.',
};
