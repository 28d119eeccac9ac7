/** Ce qui n’a pas marché, avec les brouillons, les lettres et les données. */
export const errors = {
  'Nothing was saved.': 'Rien n’a été enregistré.',
  'Nothing was changed.': 'Rien n’a changé.',
  'Nothing was kept.': 'Rien n’a été gardé.',
  'Nothing was lost.': 'Rien n’est perdu.',
  'Nothing was sent.': 'Rien n’a été envoyé.',
  'Ajar does not reach its database just now. Nothing that was saved is lost.':
    'Ajar n’atteint pas sa base de données pour l’instant. Rien de ce qui était enregistré n’est perdu.',
  'Something went wrong in Ajar itself. Nothing that was saved is lost. When it happens again, tell whoever runs Ajar here: its log shows more.':
    'Quelque chose s’est mal passé dans Ajar. Rien de ce qui était enregistré n’est perdu. Si cela se reproduit, dites-le à qui s’occupe d’Ajar ici : son journal en dit plus.',
  'Something went wrong in Ajar itself. Nothing that was saved is lost; the terminal shows more.':
    'Quelque chose s’est mal passé dans Ajar. Rien de ce qui était enregistré n’est perdu ; le terminal en dit plus.',
  'Open the address that Ajar printed when it started: it holds the key to this page.':
    'Ouvrez l’adresse qu’Ajar a affichée à son démarrage : elle contient la clé de cette page.',
  'Ajar does not understand what this page sent. Reload the page and try again.':
    'Ajar ne comprend pas ce que cette page a envoyé. Rechargez la page et réessayez.',
  'This is too long: {1} characters at most. Make it shorter.':
    'C’est trop long : {1} caractères au plus. Raccourcissez-le.',
  'This is too short: {1} characters at least.': 'C’est trop court : {1} caractères au moins.',
  'These are too many at once: {1} at most.': 'C’est trop à la fois : {1} au plus.',
  'This number is too large: {1} at most.': 'Ce nombre est trop grand : {1} au plus.',
  'This number is too small: {1} at least.': 'Ce nombre est trop petit : {1} au moins.',
  'A number belongs here.': 'Il faut un nombre ici.',
  'This is still empty. Fill it in.': 'C’est encore vide. Remplissez-le.',
  'There is no such address.': 'Il n’y a rien à cette adresse.',
  'This is over two megabytes: too much for one letter. Nothing was kept.':
    'C’est plus de deux mégaoctets : trop pour une lettre. Rien n’a été gardé.',
  'Say who said no, or what it was about, or paste the letter. Nothing was kept.':
    'Dites qui a dit non, ou de quoi il s’agissait, ou collez la lettre. Rien n’a été gardé.',
  '"{1}" is not an e-mail address. Nothing was kept.': '« {1} » n’est pas une adresse e-mail. Rien n’a été gardé.',
  '"{1}" has not come yet. Nothing was kept.': '« {1} » n’est pas encore arrivé. Rien n’a été gardé.',
  '"{1}" is not a day such as 2026-11-03. Nothing was kept.':
    '« {1} » n’est pas un jour comme 2026-11-03. Rien n’a été gardé.',
  'This file is over 64 MB. Nothing was read of it.': 'Ce fichier dépasse 64 Mo. Rien n’en a été lu.',
  'This file is no table in text. Save it as CSV in your spreadsheet program, and bring that in.':
    'Ce fichier n’est pas un tableau en texte. Enregistrez-le au format CSV dans votre tableur, puis importez celui-ci.',
  'There is no table in this file: it is empty.': 'Il n’y a pas de tableau dans ce fichier : il est vide.',
  'Only one column can be "{1}".': 'Une seule colonne peut être « {1} ».',
  'How the table is to be taken is not understood.': 'La façon de lire le tableau n’est pas claire.',
  'It says neither who said no nor what it was about.': 'Elle ne dit ni qui a dit non, ni de quoi il s’agissait.',
  'It is dated {1}, which is still to come.': 'Elle est datée du {1:day}, un jour encore à venir.',
  '"{1}" is not a date.': '« {1} » n’est pas une date.',
  'The status "{1}" is not counted as a no.': 'L’état « {1} » ne compte pas comme un refus.',
  'The status "{1}" says that no answer came.': 'L’état « {1} » dit qu’aucune réponse n’est venue.',
  'The status "{1}" says that the no was your own.': 'L’état « {1} » dit que le non venait de vous.',
  'The status "{1}" is not a no.': 'L’état « {1} » n’est pas un refus.',
  'It has no status.': 'Elle n’a pas d’état.',
  'A quotation mark that is opened here is not closed.': 'Un guillemet ouvert ici n’est pas fermé.',
  'There are more than {1} cells in this row.': 'Il y a plus de {1} cases dans cette ligne.',
  'The draft is empty.': 'Le brouillon est vide.',
  'No name stands below “{1}”. Write yours there, then approve. Under the letters to come it stands once Ajar knows it.':
    'Aucun nom ne figure sous « {1} ». Écrivez-y le vôtre, puis approuvez. Dans les prochaines lettres, il y sera dès qu’Ajar le connaît.',
  'The text differs from the draft as saved. Save it, look at it once more, then approve.':
    'Le texte diffère du brouillon enregistré. Enregistrez-le, relisez-le, puis validez.',
  'The draft was changed elsewhere. Look at it once more, then approve.':
    'Le brouillon a été changé ailleurs. Relisez-le, puis validez.',
  'Mail cannot go to or from "{1}": it is no plain address. Copy the words and use another way, or put the address right.':
    'Rien ne peut partir vers ou depuis « {1} » : ce n’est pas une adresse simple. Copiez les mots et prenez une autre voie, ou corrigez l’adresse.',
  'This was answered already, with a letter that you approved. One is enough.':
    'Une réponse existe déjà, dans une lettre que vous avez validée. Une suffit.',
  'There is no draft "{1}".': 'Le brouillon « {1} » n’existe pas.',
  'There is no rejection "{1}". "ajar list" shows their ids.': 'Le refus « {1} » n’existe pas.',
  'Approve the draft first: only what you approved leaves, word for word.':
    'Validez d’abord le brouillon : seul part ce que vous avez validé, mot pour mot.',
  'It is to leave from here, so that taking it out as well could make two of it. Take the approval back first.':
    'Elle doit partir d’ici ; l’emporter en plus pourrait en faire deux. Retirez d’abord la validation.',
  'It sounds angry in places, and that is human. It is held until {1}: read it once more then, and decide.':
    'On y entend de la colère par endroits, et c’est humain. Elle attend jusqu’au matin : relisez-la alors, et décidez.',
  'This draft is approved. Take the approval back first to see others.':
    'Ce brouillon est validé. Retirez d’abord la validation pour en voir d’autres.',
  'This draft is approved. Take the approval back first to find other words.':
    'Ce brouillon est validé. Retirez d’abord la validation pour trouver d’autres mots.',
  'This draft is approved. Withdraw the approval first to write it anew (ajar approve ID --withdraw).':
    'Ce brouillon est validé. Retirez d’abord la validation pour le réécrire.',
  'The draft was changed elsewhere at the same moment. Try again.':
    'Le brouillon a été changé ailleurs au même moment. Essayez de nouveau.',
  'The draft was changed or approved elsewhere. Your words are still here.':
    'Le brouillon a été changé ou validé ailleurs. Vos mots sont toujours là.',
  'The draft was changed elsewhere at the same moment. Your words are still here: save again.':
    'Le brouillon a été changé ailleurs au même moment. Vos mots sont toujours là : enregistrez de nouveau.',
  'No LLM is turned on, and Ajar needs none.': 'Aucun LLM n’est activé, et Ajar n’en a pas besoin.',
  'The tone check reads English only, so Ajar cannot vouch for wordings of this letter. Nothing was sent.':
    'La relecture du ton ne lit que l’anglais : Ajar ne peut pas répondre de formulations pour cette lettre. Rien n’a été envoyé.',
  'The note is longer than {1} characters. Nothing was kept; say it in fewer.':
    'La note dépasse {1} caractères. Rien n’a été gardé ; dites-le en moins.',
  'There is no such message.': 'Ce message n’existe pas.',
  'This is no place in the list. Nothing was changed. Ask for the first page again.':
    'Cet endroit de la liste n’existe pas. Rien n’a changé. Redemandez la première page.',
  'At most {1} noes at once. Nothing was changed. Choose fewer.':
    'Au plus {1} refus à la fois. Rien n’a changé. Choisissez-en moins.',
  '"{1}" is not a time of day. Write it as 08:30.': '« {1} » n’est pas une heure. Écrivez-la comme 08:30.',
  'There is no practice letter "{1}". The room lists them all; in the terminal: ajar practice --list':
    'La lettre d’entraînement « {1} » n’existe pas. La salle les montre toutes.',
  'No path was given. Name an mbox, a Maildir, .eml files, a folder of these, or a Takeout archive.':
    'Aucun chemin n’est indiqué. Indiquez un fichier mbox, un Maildir, des fichiers .eml, un dossier qui en contient, ou une archive Takeout.',
  'A scan is running already.': 'Une lecture est déjà en cours.',
  'The scan stopped with an error. What was read is kept.':
    'La lecture s’est arrêtée sur une erreur. Ce qui a été lu est gardé.',
  'The accounts are being read already.': 'Les comptes sont déjà en cours de lecture.',
  'Reading stopped with an error. What was read is kept.':
    'La lecture s’est arrêtée sur une erreur. Ce qui a été lu est gardé.',
  '"{1}" is no moment that Ajar knows: say now, good-moment, or a date with time and zone such as 2026-12-01T09:00+01:00.':
    '« {1} » n’est pas un moment qu’Ajar connaît.',
  'That moment has passed. Choose one that is still to come.': 'Ce moment est passé. Choisissez-en un encore à venir.',
  'That is more than a year away. Choose a nearer day.': 'C’est dans plus d’un an. Choisissez un jour plus proche.',
  'It is to be sent from here. Take the approval back to put it into your drafts.':
    'Elle doit partir d’ici. Retirez la validation pour la mettre dans vos brouillons.',
  'It is being put into your drafts. Take the approval back to send it from here.':
    'Elle est en train d’être mise dans vos brouillons. Retirez la validation pour l’envoyer d’ici.',
  'It is on its way already.': 'Elle est déjà en route.',
  'It is known by now what became of this letter. Look at how it stands.':
    'On sait maintenant ce qu’est devenue cette lettre. Voyez où elle en est.',
  'Ajar still looks for it, until {1}. Sent again now, it could arrive twice.':
    'Ajar la cherche encore. Renvoyée maintenant, elle pourrait arriver deux fois.',
  'It is being handed over at this moment and cannot be taken back any more. It leaves as you approved it.':
    'Elle est remise en ce moment même et ne peut plus être reprise. Elle part telle que vous l’avez validée.',
  'It has left, as you approved it, and cannot be taken back or changed any more.':
    'Elle est partie, telle que vous l’avez validée, et ne peut plus être reprise ni changée.',
  'It may have left already: nobody can tell yet. Say first what became of it; if it was not sent, you can change it and approve it again.':
    'Elle est peut-être déjà partie : personne ne peut encore le dire. Dites d’abord ce qu’elle est devenue ; si elle n’a pas été envoyée, vous pourrez la changer et la valider de nouveau.',
  'It has left already. One answer is enough.': 'Elle est déjà partie. Une réponse suffit.',
  'It may have left already, so it is not sent again. Say first what became of it.':
    'Elle est peut-être déjà partie : elle n’est donc pas renvoyée. Dites d’abord ce qu’elle est devenue.',
  'It was not sent. Look at what came between, and approve the letter again.':
    'Elle n’a pas été envoyée. Regardez ce qui est arrivé entre-temps, et validez de nouveau la lettre.',
  'You took this letter out to send it yourself. To send it from here, take the approval back (ajar approve ID --withdraw) and approve it again.':
    'Vous avez emporté cette lettre pour l’envoyer vous-même. Pour l’envoyer d’ici, retirez la validation et validez-la de nouveau.',
  'It lies in your drafts, to be sent from there. To send it from here, take the approval back (ajar approve ID --withdraw), delete the one in your drafts, and approve it again.':
    'Cette lettre est dans vos brouillons, prête à partir de là. Pour l’envoyer d’ici, retirez la validation, supprimez celle de vos brouillons, et validez-la de nouveau.',
  'This letter came back. Change the address, and approve it again.':
    'Cette lettre est revenue. Changez l’adresse, et validez-la de nouveau.',
  'Nobody can be reached by mail here. Copy the words and use their own way.':
    'Personne n’est joignable par courrier ici. Copiez les mots et passez par la voie qu’ils indiquent.',
  'It was approved as a letter from {1}, and Ajar has no account with that address. Approve it again, and it leaves from an account of yours.':
    'Elle a été validée comme lettre de {1}, et Ajar n’a pas de compte à cette adresse. Validez-la de nouveau, et elle partira de l’un de vos comptes.',
  '“{1}” is not the whole path of a file on this computer. Begin it with / or ~/, as in ~/Mail/Inbox.mbox.':
    '« {1} » n’est pas le chemin complet d’un fichier de cet ordinateur. Commencez-le par / ou ~/, comme dans ~/Mail/Inbox.mbox.',
  'There is mail of your own here already. Look round with: ajar demo': 'Il y a déjà ici du courrier à vous.',
  'This is the demo, and mail of your own would be removed with it. Remove the demo mailbox first, then read yours.':
    'C’est la messagerie d’exemple, et votre propre courrier serait retiré avec elle. Retirez-la d’abord, puis lisez le vôtre.',
  'This is the demo: its people are made up, so nothing leaves it.':
    'C’est la démonstration : ses personnes sont inventées, et rien n’en part.',
  'Nothing is proposed here that waits for a yes or a no (ajar show ID).': 'Rien ici n’attend un oui ou un non.',
  '"{1}" is not an e-mail address.': '« {1} » n’est pas une adresse e-mail.',
  'No letter of yours came back here, so there is no address to mend.':
    'Aucune de vos lettres n’est revenue ici : il n’y a pas d’adresse à corriger.',
  'A letter to {1} did not get there. Name another address.':
    'Une lettre à {1} n’est pas arrivée. Indiquez une autre adresse.',
  'The words of the letter that came back are not kept. Write a new draft.':
    'Les mots de la lettre revenue ne sont pas gardés. Écrivez un nouveau brouillon.',
  'Ajar does not help to ask here. {1}': 'Ici, Ajar n’aide pas à redemander. {1:said}',
  'Without it, any other program on this computer could read your mail here.':
    'Sans elle, n’importe quel autre programme de cet ordinateur pourrait lire ici votre courrier.',
  'You are signed in': 'La connexion a réussi',
  'You can close this window and go back to Ajar.': 'Vous pouvez fermer cette fenêtre et revenir à Ajar.',
  'You were not signed in': 'La connexion n’a pas eu lieu',
  'Nothing was changed. You can close this window and go back to Ajar.':
    'Rien n’a été changé. Vous pouvez fermer cette fenêtre et revenir à Ajar.',
  'Nothing to see here': 'Rien à voir ici',
  'This address only waits for the end of a sign-in.': 'Cette adresse attend seulement la fin d’une connexion.',
  'This address is not served here.': 'Cette adresse n’est pas servie ici.',
  'Requests of other pages are refused.': 'Les demandes d’autres pages sont refusées.',
};
