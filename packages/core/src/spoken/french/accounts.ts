/** Les comptes : ce qui n’a pas marché, et comment se connecter. */
export const accounts = {
  '{1} is no e-mail address. Write it as ann@example.org.':
    '{1} n’est pas une adresse e-mail. Écrivez-la comme anne@example.org.',
  '{1} is no name of a server.': '{1} n’est pas un nom de serveur.',
  'A port is a number from 1 to 65535, not {1}.': 'Un port est un nombre de 1 à 65535, pas {1}.',
  'The password is empty.': 'Le mot de passe est vide.',
  'There is no such sign-in. Begin it again.': 'Cette connexion n’existe pas. Recommencez-la.',
  'The sign-in is not finished yet.': 'La connexion n’est pas encore terminée.',
  'The sign-in was not finished. Nothing was changed; begin again when you like.':
    'La connexion n’a pas été terminée. Rien n’a changé ; recommencez quand vous voulez.',
  'The code was not typed in time. Nothing was changed; begin again when you like.':
    'Le code n’a pas été tapé à temps. Rien n’a changé ; recommencez quand vous voulez.',
  '{1} belongs to {2}.': '{1} appartient à {2}.',
  'The mail of {1} is taken in by {2} ({3}).': 'Le courrier de {1} est reçu par {2} ({3}).',
  '{1} names these servers in its DNS.': '{1} indique ces serveurs dans son DNS.',
  'Servers answer at the usual names of {1}.': 'Des serveurs répondent aux noms habituels de {1}.',
  '{1} lies outside {2}. DNS can be forged: go on only if you know that your mail is there.':
    '{1} est en dehors de {2}. Le DNS peut être falsifié : ne continuez que si vous savez que votre courrier est là.',
  '{1} lie outside {2}. DNS can be forged: go on only if you know that your mail is there.':
    '{1} sont en dehors de {2}. Le DNS peut être falsifié : ne continuez que si vous savez que votre courrier est là.',
  'Nothing tells where the mail of {1} lies. If this machine is online, look at your provider’s help pages for IMAP and SMTP, and name the servers yourself.':
    'Rien ne dit où se trouve le courrier de {1}. Si cet ordinateur est en ligne, cherchez IMAP et SMTP dans les pages d’aide de votre fournisseur, et indiquez vous-même les serveurs.',
  'The sign-in stays as it was.': 'La connexion reste comme elle était.',
  'No server called {1} was found. Either the name is wrong, or this machine is not online.':
    'Aucun serveur nommé {1} n’a été trouvé. Soit le nom est faux, soit cet ordinateur n’est pas en ligne.',
  'Nobody answers at {1}. The server is away, or the port is wrong.':
    'Personne ne répond à {1}. Soit le serveur est arrêté, soit le port est faux.',
  '{1} does not begin with encryption. Use port {2} of that server, or say that encryption begins with STARTTLS there (mostly port {3}).':
    '{1} ne commence pas par le chiffrement. Prenez le port {2} de ce serveur, ou indiquez que le chiffrement y commence par STARTTLS (le plus souvent port {3}).',
  '{1} does not offer encryption, and Ajar never says a password in the clear. Use port {2} of that server, or ask whoever runs it.':
    '{1} n’offre pas de chiffrement, et Ajar n’envoie jamais un mot de passe en clair. Prenez le port {2} de ce serveur, ou demandez à qui le gère.',
  '{1} hung up in the middle. Try again in a moment.':
    '{1} a coupé la connexion en cours de route. Réessayez dans un instant.',
  '{1} takes too long to let Ajar in. Try again in a moment.':
    '{1} met trop de temps à laisser entrer Ajar. Réessayez dans un instant.',
  '{1} did not accept the password of {2}. {3} Give it again.':
    '{1} n’a pas accepté le mot de passe de {2}. {3:said} Donnez-le de nouveau.',
  '{1} no longer takes the permission that was given for {2}: it has expired or was taken back. Sign in once more.':
    '{1} n’accepte plus la permission donnée pour {2} : elle a expiré ou a été retirée. Connectez-vous encore une fois.',
  'It wants an app password, made for Ajar alone in the settings of the account.':
    'Il demande un mot de passe d’application, créé pour Ajar seul dans les réglages du compte.',
  'Gmail, iCloud, Yahoo and Fastmail want an app password here, not the one you sign in with yourself.':
    'Gmail, iCloud, Yahoo et Fastmail demandent ici un mot de passe d’application, pas celui avec lequel vous vous connectez.',
  'Look whether the password is right. Many providers want an app password here, not the one you use on their pages.':
    'Vérifiez le mot de passe. Beaucoup de fournisseurs demandent ici un mot de passe d’application, pas celui de leurs pages.',
  'Sign in once more; if that does not help, look whether the account may be read and written from by programs like this one.':
    'Reconnectez-vous ; si cela n’aide pas, vérifiez que le compte peut être lu et utilisé par des programmes comme celui-ci.',
  '{1} has to be signed in again: {2}. What was read so far is kept.':
    '{1} doit être reconnecté : {2}. Ce qui a été lu est gardé.',
  '{1} cannot be reached to sign in. Look whether this machine is online, and try again.':
    '{1} est injoignable pour la connexion. Vérifiez que cet ordinateur est en ligne, et réessayez.',
  '{1} fell silent.': '{1} ne répond plus.',
  'The connection to {1} broke off.': 'La connexion à {1} s’est coupée.',
  'What was read is kept, and reading goes on from there next time.':
    'Ce qui a été lu est gardé, et la lecture reprendra de là.',
  '{1} says that the mailbox is full. Make room there.':
    '{1} dit que la boîte aux lettres est pleine. Faites-y de la place.',
  'nobody vouches for it but itself': 'personne ne s’en porte garant que lui-même',
  'who vouches for it is not known to this system': 'celui qui s’en porte garant n’est pas connu de ce système',
  'it may not be used for this': 'il ne doit pas servir à cela',
  'it was taken back by those who made it': 'ceux qui l’ont établi l’ont retiré',
  'it is made out to another name': 'il est établi à un autre nom',
  'it is not valid yet': 'il n’est pas encore valable',
  'it is no longer valid': 'il n’est plus valable',
  'The certificate of {1} cannot be trusted: {2}. No password was sent.':
    'Le certificat de {1} n’est pas digne de confiance : {2:said}. Aucun mot de passe n’a été envoyé.',
  'The certificate of {1} (for reading mail, port {2}) cannot be trusted: {3}. No password was sent.':
    'Le certificat de {1} (pour la lecture, port {2}) n’est pas digne de confiance : {3:said}. Aucun mot de passe n’a été envoyé.',
  'The certificate of {1} (for sending mail, port {2}) cannot be trusted: {3}. No password was sent.':
    'Le certificat de {1} (pour l’envoi, port {2}) n’est pas digne de confiance : {3:said}. Aucun mot de passe n’a été envoyé.',
  '{1} wants an app password here, not the one you use on its pages.':
    '{1} demande ici un mot de passe d’application, pas celui de ses pages.',
  'Look whether it is the one that lets you in on the pages of {1}, and whether mail programs are allowed there.':
    'Vérifiez que c’est bien celui des pages de {1}, et que les logiciels de messagerie y sont autorisés.',
  'Your organisation has not allowed programs to send for this mailbox (SMTP AUTH); an administrator can.':
    'Votre organisation n’a pas permis aux logiciels d’envoyer depuis cette boîte (SMTP AUTH) ; l’administration le peut.',
  '{1} took the sign-in, but opens no mailbox for it. IMAP may be switched off for this mailbox (an administrator can allow it), or somebody else is signed in than the one whose address it is.':
    '{1} a accepté la connexion, mais n’ouvre aucune boîte. IMAP y est peut-être désactivé (l’administration peut l’autoriser), ou la personne connectée n’est pas celle de l’adresse.',
  'It is approved already. Take the approval back to let it lie.':
    'Elle est déjà validée. Retirez la validation pour la laisser reposer.',
  'A letter waits to leave from {1}.': 'Une lettre attend de partir de {1}.',
  '{1} letters wait to leave from {2}.': '{1} lettres attendent de partir de {2}.',
  'Take back what is not to be sent, or let it go out first (ajar outbox). The account was not removed.':
    'Retirez ce qui ne doit pas partir, ou laissez-le d’abord partir. Le compte n’a pas été retiré.',
  'The account is paused, so that nobody locks it for trying too often.':
    'Le compte est en pause, pour que personne ne le bloque après trop d’essais.',
  'Sending from it is paused, so that nobody locks it for trying too often.':
    'L’envoi est en pause, pour que personne ne bloque le compte après trop d’essais.',
  'It said: “{1}”.': 'Il a dit : « {1} ».',
  'It goes on once you have signed in (ajar account sign-in {1}), or let Ajar try once more (ajar account test {2}).':
    'Tout reprend dès que vous vous reconnectez, ou que vous laissez Ajar essayer encore une fois.',
  'It goes on once you have signed in, or let Ajar try once more.':
    'Tout reprend dès que vous vous reconnectez, ou que vous laissez Ajar essayer encore une fois.',
  '{1} did not accept the sign-in of {2} for reading mail (IMAP).':
    '{1} n’a pas accepté la connexion de {2} pour la lecture (IMAP).',
  '{1} did not accept the sign-in of {2} for sending mail (SMTP).':
    '{1} n’a pas accepté la connexion de {2} pour l’envoi (SMTP).',
  'Nothing has left; then it leaves by itself.': 'Rien n’est parti ; ensuite, elle part d’elle-même.',
  'If this is a server of your own or of your organisation, compare the fingerprint with whoever runs it, and then give the certificate to Ajar as trusted. Otherwise somebody may be listening in: do not go on.':
    'Si ce serveur est le vôtre ou celui de votre organisation, comparez l’empreinte avec qui le gère, puis faites confiance au certificat. Sinon, quelqu’un écoute peut-être : n’allez pas plus loin.',
  'The clock of this machine says {1}. If that is wrong, set it and try again; if it is right, tell whoever runs the server.':
    'L’horloge de cet ordinateur indique {1:day}. Si c’est faux, réglez-la et réessayez ; si c’est juste, prévenez qui gère le serveur.',
  'Open https://myaccount.google.com/security and turn on 2-Step Verification, if it is not on yet.':
    'Ouvrez https://myaccount.google.com/security et activez la validation en deux étapes, si elle ne l’est pas encore.',
  'Open https://myaccount.google.com/apppasswords and sign in.':
    'Ouvrez https://myaccount.google.com/apppasswords et connectez-vous.',
  'Type a name, such as Ajar, and press Create.': 'Tapez un nom, par exemple Ajar, et choisissez Créer.',
  'Google shows sixteen letters, once. Paste them here as the password; the spaces do not matter.':
    'Google affiche seize lettres, une seule fois. Collez-les ici comme mot de passe ; les espaces ne comptent pas.',
  'In a Google Workspace the administrator may have turned app passwords off. Then the way is OAuth, with a client of your organisation.':
    'Dans un Google Workspace, les mots de passe d’application sont peut-être désactivés. La voie est alors OAuth, avec un client de votre organisation.',
  'Have the id of a client that may read and send mail: your own or one of your organisation. docs/accounts.md says step by step how to make one.':
    'Ayez l’identifiant d’un client autorisé à lire et envoyer du courrier : le vôtre ou celui de votre organisation. docs/accounts.md explique pas à pas comment en créer un.',
  'Sign in with it: a window of Microsoft opens, or you type a short code there.':
    'Connectez-vous avec ce client : une fenêtre de Microsoft s’ouvre, ou vous y tapez un code court.',
  'Passwords do not work here: Microsoft takes none for reading mail, and stops taking them for sending by default at the end of December 2026.':
    'Les mots de passe ne marchent pas ici : Microsoft n’en accepte pas pour lire le courrier, et cessera par défaut de les accepter pour l’envoi fin décembre 2026.',
  'Open https://account.apple.com and sign in. Two-factor authentication has to be on.':
    'Ouvrez https://account.apple.com et connectez-vous. L’authentification à deux facteurs doit être activée.',
  'Under Sign-In and Security, choose App-Specific Passwords.':
    'Dans Connexion et sécurité, choisissez Mots de passe pour application.',
  'Press the plus, type a name, such as Ajar, and follow the steps.':
    'Appuyez sur le plus, tapez un nom, par exemple Ajar, et suivez les étapes.',
  'Apple shows a password of four groups of letters. Paste it here as the password.':
    'Apple affiche un mot de passe en quatre groupes de lettres. Collez-le ici comme mot de passe.',
  'In Fastmail, open Settings, then Privacy & Security.': 'Dans Fastmail, ouvrez Settings, puis Privacy & Security.',
  'Under Connected apps & API tokens, choose Manage app passwords and access, then New app password.':
    'Sous Connected apps & API tokens, choisissez Manage app passwords and access, puis New app password.',
  'Type a name, such as Ajar, and choose Mail (IMAP/POP/SMTP) as what it may do.':
    'Tapez un nom, par exemple Ajar, et choisissez Mail (IMAP/POP/SMTP) comme accès.',
  'Press Generate password and paste what is shown here as the password.':
    'Choisissez Generate password et collez ici ce qui s’affiche comme mot de passe.',
  'Then use your usual password here.': 'Utilisez ensuite ici votre mot de passe habituel.',
  'Sign in to {1} in the browser and allow IMAP (POP3/IMAP access) in the settings of the mailbox.':
    'Connectez-vous à {1} dans le navigateur et autorisez IMAP (accès POP3/IMAP) dans les réglages de la boîte.',
  'With two-factor authentication GMX wants an app password.':
    'Avec l’authentification à deux facteurs, GMX demande un mot de passe d’application.',
  'With two-factor authentication WEB.DE wants an app password.':
    'Avec l’authentification à deux facteurs, WEB.DE demande un mot de passe d’application.',
  'Sign in to the E-Mail Center of Telekom in the browser.':
    'Connectez-vous à l’E-Mail Center de Telekom dans le navigateur.',
  'In its settings, under passwords, set a password for mail programs (E-Mail-Passwort).':
    'Dans ses réglages, sous les mots de passe, définissez un mot de passe pour les messageries (E-Mail-Passwort).',
  'Use that one here.': 'Utilisez celui-là ici.',
  'Outside Germany the same servers are called imap.ionos.com and smtp.ionos.com.':
    'Hors d’Allemagne, les mêmes serveurs s’appellent imap.ionos.com et smtp.ionos.com.',
  'Sending has to be allowed once on the pages of Free (SMTP authentifié).':
    'L’envoi doit être autorisé une fois sur les pages de Free (SMTP authentifié).',
  'Open https://login.yahoo.com/account/security and sign in.':
    'Ouvrez https://login.yahoo.com/account/security et connectez-vous.',
  'Choose Generate app password (under How you sign in to Yahoo).':
    'Choisissez Générer un mot de passe d’application (sous la manière de vous connecter à Yahoo).',
  'Type a name, such as Ajar, and press Generate password.':
    'Tapez un nom, par exemple Ajar, et choisissez Générer le mot de passe.',
  'Paste the letters that Yahoo shows here as the password.':
    'Collez ici comme mot de passe les lettres que Yahoo affiche.',
  'Open https://login.aol.com/account/security and sign in.':
    'Ouvrez https://login.aol.com/account/security et connectez-vous.',
  'Choose Generate app password, type a name, such as Ajar, and press Generate password.':
    'Choisissez Générer un mot de passe d’application, tapez un nom, par exemple Ajar, puis Générer le mot de passe.',
  'Paste the letters that AOL shows here as the password.': 'Collez ici comme mot de passe les lettres qu’AOL affiche.',
  'In Zoho Mail, open Settings, Mail Accounts, and turn on IMAP access.':
    'Dans Zoho Mail, ouvrez Settings, Mail Accounts, et activez l’accès IMAP.',
  'With two-factor authentication: open https://accounts.zoho.com, Security, App Passwords, and make one.':
    'Avec l’authentification à deux facteurs : ouvrez https://accounts.zoho.com, Security, App Passwords, et créez-en un.',
  'Paste it here as the password.': 'Collez-le ici comme mot de passe.',
  'Accounts in the EU are at imap.zoho.eu and smtp.zoho.eu; addresses of an organisation at imappro.zoho.com.':
    'Les comptes de l’UE sont sur imap.zoho.eu et smtp.zoho.eu ; les adresses d’une organisation, sur imappro.zoho.com.',
  'Install Proton Mail Bridge from https://proton.me/mail/bridge, start it and sign in (it takes a paid plan).':
    'Installez Proton Mail Bridge depuis https://proton.me/mail/bridge, lancez-le et connectez-vous (il faut un abonnement payant).',
  'In Bridge, open the account: it shows a user name and a password of its own. Use these here.':
    'Dans Bridge, ouvrez le compte : il affiche un nom d’utilisateur et un mot de passe à lui. Utilisez ceux-là ici.',
  'Bridge shows a certificate of its own; export it under Advanced settings and give it to Ajar as trusted.':
    'Bridge présente un certificat à lui ; exportez-le dans les réglages avancés et donnez-le à Ajar comme fiable.',
  '{1} lets nobody sign in at the moment. The password may well be right: try again in a few minutes.':
    '{1} ne laisse personne se connecter pour l’instant. Le mot de passe est peut-être bon : réessayez dans quelques minutes.',
  '{1} does not answer in time. The server is slow or away, or something on the way blocks it.':
    '{1} ne répond pas à temps. Le serveur est lent ou absent, ou quelque chose bloque le chemin.',
  'It may be that encryption begins at once there, as on port {1}; then it is not STARTTLS.':
    'Le chiffrement y commence peut-être tout de suite, comme sur le port {1} ; ce n’est alors pas STARTTLS.',
  '{1} did not let Ajar read mail (IMAP).': '{1} n’a pas laissé Ajar lire le courrier (IMAP).',
  '{1} did not let Ajar send mail (SMTP).': '{1} n’a pas laissé Ajar envoyer de courrier (SMTP).',
  '{1} takes no passwords from programs any more. Sign in with it in the browser instead (ajar account add ADDRESS --oauth {2} --client-id ID).':
    '{1} n’accepte plus de mots de passe venant de logiciels. Connectez-vous plutôt avec lui dans le navigateur.',
  '{1} cannot get at the mailbox at the moment. It is tried again later.':
    '{1} n’accède pas à la boîte pour l’instant. Ajar réessaiera plus tard.',
  '{1} says that somebody else holds the mailbox at the moment. It is tried again later.':
    '{1} dit que la boîte est occupée pour l’instant. Ajar réessaiera plus tard.',
  '{1} has had enough for now: too many connections, or too much at once. It is tried again later.':
    '{1} n’en peut plus pour l’instant : trop de connexions, ou trop à la fois. Ajar réessaiera plus tard.',
  '{1} has something to tell you.': '{1} a quelque chose à vous dire.',
  '{1} would not go on.': '{1} n’a pas voulu continuer.',
  'In its own words: "{1}".': 'Dans ses mots : « {1} ».',
  '{1} answered in a way that no mail server should, so Ajar hung up.':
    '{1} a répondu comme aucun serveur de courrier ne devrait le faire, et Ajar a raccroché.',
  'There is no certificate in what is to be trusted. It is a PEM text that begins with BEGIN CERTIFICATE.':
    'Il n’y a pas de certificat dans ce qui doit être jugé fiable. C’est un texte PEM qui commence par BEGIN CERTIFICATE.',
  'Say google, microsoft, or the https address of the issuer that you sign in with.':
    'Indiquez google, microsoft, ou l’adresse https du fournisseur avec lequel vous vous connectez.',
  'It takes the provider to sign in with and the id of a client: your own or one of your organisation (docs/accounts.md says how to make one).':
    'Il faut le fournisseur avec lequel se connecter et l’identifiant d’un client : le vôtre ou celui de votre organisation (docs/accounts.md dit comment en créer un).',
  'Another Ajar process has held its secrets for a minute. Nothing was changed.':
    'Un autre processus d’Ajar occupe ses secrets depuis une minute. Rien n’a changé.',
  'This profile has no folder for secrets, so no password can be kept.':
    'Ce profil n’a pas de dossier pour les secrets ; aucun mot de passe ne peut donc être gardé.',
  'There is nowhere safe to keep a password: no keychain answers on this machine, and it is never kept unlocked. Choose a passphrase and set it in AJAR_PASSPHRASE, or set AJAR_SECRET_KEY (docs/accounts.md). Nothing was saved.':
    'Il n’y a pas d’endroit sûr pour un mot de passe : aucun trousseau ne répond sur cet ordinateur, et il n’est jamais gardé sans verrou. Choisissez une phrase secrète et placez-la dans AJAR_PASSPHRASE, ou définissez AJAR_SECRET_KEY (docs/accounts.md). Rien n’a été enregistré.',
  'Your passwords stay locked.': 'Vos mots de passe restent verrouillés.',
  'They are locked with AJAR_SECRET_KEY, which is not set here.':
    'Ils sont verrouillés avec AJAR_SECRET_KEY, qui n’est pas définie ici.',
  'They are locked with a passphrase. Set it in AJAR_PASSPHRASE, or run this on a terminal. Where Ajar is open in the browser, unlock them in the settings.':
    'Ils sont verrouillés avec une phrase secrète. Placez-la dans AJAR_PASSPHRASE, ou lancez ceci dans un terminal. Là où Ajar est ouvert dans le navigateur, déverrouillez-les dans les réglages.',
  'They are locked with a key in the keychain of your desktop, which cannot be reached from here or no longer has it. Run this in your desktop session.':
    'Ils sont verrouillés avec une clé du trousseau de votre bureau, qu’on ne peut atteindre d’ici ou qui ne l’a plus. Lancez ceci dans votre session de bureau.',
  'The passphrase is too short: it takes at least {1} characters. A few words in a row are easy to keep in mind.':
    'La phrase secrète est trop courte : il faut au moins {1} caractères. Quelques mots à la suite se retiennent facilement.',
  '{1} is no server for reading (IMAP): it greets as one for sending (SMTP). Look whether the two are the wrong way round.':
    '{1} n’est pas un serveur de lecture (IMAP) : il se présente comme serveur d’envoi (SMTP). Vérifiez si les deux sont intervertis.',
  '{1} is no server for sending (SMTP): it greets as one for reading (IMAP). Look whether the two are the wrong way round.':
    '{1} n’est pas un serveur d’envoi (SMTP) : il se présente comme serveur de lecture (IMAP). Vérifiez si les deux sont intervertis.',
};
