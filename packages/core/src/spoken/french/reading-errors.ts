/** Ce qui n’a pas marché à la lecture, et avec un LLM. */
export const readingErrors = {
  'Another program is reading this account at the same time. What both read is kept; try again in a moment.':
    'Un autre programme lit ce compte en même temps. Ce que les deux ont lu est gardé ; réessayez dans un instant.',
  'Another Ajar process is writing to {1}. Nothing was changed. Try again in a moment.':
    'Un autre Ajar écrit dans {1}. Rien n’a changé. Réessayez dans un instant.',
  'The disk is full, so {1} could not grow. What was saved before is safe. Make room and try again.':
    'Le disque est plein : {1} n’a pas pu être agrandi. Ce qui était enregistré est à l’abri. Faites de la place et recommencez.',
  'The database at {1} does not answer: {2}.': 'La base de données à {1} ne répond pas : {2}.',
  'The message cannot be opened in full: {1}.': 'Le message ne peut pas être ouvert en entier : {1}.',
  'The message is too large to be opened in full (over 25 MB).':
    'Le message est trop grand pour être ouvert en entier (plus de 25 Mo).',
  'The message is made of too many parts to be opened in full.':
    'Le message est fait de trop de parties pour être ouvert en entier.',
  'The message takes too long to open in full.': 'Le message prend trop de temps à s’ouvrir en entier.',
  'Nothing could be read at {1} and {2} more places: {3}':
    'Rien n’a pu être lu à {1:text} et à {2} autres endroits : {3:said}',
  'Nothing could be read at {1}: {2}': 'Rien n’a pu être lu à {1:text} : {2:said}',
  'It is a folder, not a file.': 'C’est un dossier, pas un fichier.',
  'A part of the path is a file, not a folder.': 'Une partie du chemin est un fichier, pas un dossier.',
  'It is a link that leads back to itself.': 'C’est un lien qui ramène à lui-même.',
  'The path is too long.': 'Le chemin est trop long.',
  'Too many files are open. Close some programs and try again.':
    'Trop de fichiers sont ouverts. Fermez quelques programmes et réessayez.',
  'The disk reported an error while reading.': 'Le disque a signalé une erreur de lecture.',
  'Another program is holding it. Try again later.': 'Un autre programme l’occupe. Réessayez plus tard.',
  'It could not be read: {1}.': 'Il n’a pas pu être lu : {1}.',
  'The file is empty.': 'Le fichier est vide.',
  'It is an Outlook data file. Turn it into mbox files first (`readpst -r -o FOLDER FILE`) and scan that folder.':
    'C’est un fichier de données Outlook. Transformez-le d’abord en fichiers mbox (`readpst -r -o DOSSIER FICHIER`), puis lisez ce dossier.',
  'It is not mail: neither an mbox nor a message, a Maildir or an archive of them.':
    'Ce n’est pas du courrier : ni un mbox, ni un message, ni un Maildir, ni une archive de ceux-ci.',
  'The folder is empty.': 'Le dossier est vide.',
  'There is no mail in this folder (found: {1}).': 'Il n’y a pas de courrier dans ce dossier (trouvé : {1}).',
  '1 file in the folder is not mail ({1}).': '1 fichier du dossier n’est pas du courrier ({1}).',
  '{1} files in the folder are not mail ({2}).': '{1} fichiers du dossier ne sont pas du courrier ({2}).',
  '1 file in the archive is not mail.': '1 fichier de l’archive n’est pas du courrier.',
  'It is gone: it was moved or deleted while its folder was read, or it is a link that leads nowhere.':
    'Il a disparu : il a été déplacé ou supprimé pendant la lecture de son dossier, ou c’est un lien qui ne mène nulle part.',
  'It is not there. Check the spelling of the path.': 'Il n’est pas là. Vérifiez l’orthographe du chemin.',
  'You may not read it. Check its permissions.': 'Vous n’avez pas le droit de le lire. Vérifiez ses permissions.',
  'It is empty.': 'Il est vide.',
  'It has the name of a mail file, but there is no mail in it.':
    'Il porte le nom d’un fichier de courrier, mais n’en contient pas.',
  'An empty file.': 'Un fichier vide.',
  'A message with nothing in it.': 'Un message sans rien dedans.',
  'There is no .mbox or .eml file in this archive.': 'Il n’y a pas de fichier .mbox ou .eml dans cette archive.',
  '{1} files in the archive are not mail.': '{1} fichiers de l’archive ne sont pas du courrier.',
  'It is locked with a password.': 'Il est protégé par un mot de passe.',
  'The archive is damaged or cut short: {1} What was read before is kept.':
    'L’archive est abîmée ou tronquée : {1:said} Ce qui a été lu avant est gardé.',
  'It lies too deep in the folder. Name it directly.': 'Il est trop profond dans le dossier. Nommez-le directement.',
  'There are more than {1} files; the rest was not looked at.':
    'Il y a plus de {1} fichiers ; le reste n’a pas été regardé.',
  'Nothing answers at {1}, so nothing was sent. Is it running, and is the address right?':
    'Rien ne répond à {1} : rien n’a donc été envoyé. Est-il lancé, et l’adresse est-elle juste ?',
  '{1} took too long, so Ajar stopped waiting. A smaller model answers sooner.':
    '{1} a mis trop de temps, et Ajar a cessé d’attendre. Un modèle plus petit répond plus vite.',
  'Stopped before there was an answer.': 'Arrêté avant la réponse.',
  '{1} did not accept the key in AJAR_LLM_KEY.': '{1} n’a pas accepté la clé d’AJAR_LLM_KEY.',
  '{1} asks for a key. Set AJAR_LLM_KEY before you start Ajar.':
    '{1} demande une clé. Définissez AJAR_LLM_KEY avant de lancer Ajar.',
  '{1} does not know “{2}”, or does not answer at this address.':
    '{1} ne connaît pas « {2} », ou ne répond pas à cette adresse.',
  '{1} is busy, or your quota there is used up. Try again later.':
    '{1} est occupé, ou votre quota y est épuisé. Réessayez plus tard.',
  '{1} had trouble of its own. Try again later.': '{1} a eu un problème de son côté. Réessayez plus tard.',
  '{1} did not take the request.': '{1} n’a pas accepté la demande.',
  '{1} wanted to pass the letter on to another address. Ajar did not follow.':
    '{1} voulait transmettre la lettre à une autre adresse. Ajar n’a pas suivi.',
  '{1} sent far more than three wordings, so Ajar stopped reading.':
    '{1} a envoyé bien plus que trois formulations, et Ajar a cessé de lire.',
  '{1} did not answer in the form that was asked for. Larger models do so more often.':
    '{1} n’a pas répondu sous la forme demandée. Les modèles plus grands y arrivent plus souvent.',
  'The endpoint is an address such as http://127.0.0.1:11434/v1.': 'L’adresse ressemble à http://127.0.0.1:11434/v1.',
  'Leave names, passwords and keys out of the endpoint. A key goes into the variable AJAR_LLM_KEY.':
    'Ne mettez ni nom, ni mot de passe, ni clé dans l’adresse. Une clé va dans la variable AJAR_LLM_KEY.',
  'Name the model, as the endpoint calls it: llama3.2, for example.':
    'Nommez le modèle, tel qu’il s’appelle là-bas : llama3.2, par exemple.',
  '{1} was held back: it {2}.': '{1} a été retenue par la relecture.',
  '{1} were held back: each {2}.': '{1} ont été retenues par la relecture.',
  'This machine has no notify-send (Debian and Ubuntu: apt install libnotify-bin).':
    'Cet ordinateur n’a pas notify-send (Debian et Ubuntu : apt install libnotify-bin).',
  'The desktop did not take the notice.': 'Le bureau n’a pas accepté la notification.',
};
