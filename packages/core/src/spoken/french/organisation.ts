/** La connexion des membres, le partage et l’administration d’une organisation. */
export const organisation = {
  'You are not signed in any more. Nothing of yours was changed.':
    'Votre connexion a pris fin. Rien de ce qui vous appartient n’a changé.',
  'That is not yours to see here. An administrator decides who does what.':
    'Cela ne vous est pas ouvert ici. L’administration décide qui fait quoi.',
  'That sign-in did not work, and nothing was changed. Try once more, or ask an administrator for a new link.':
    'Cette connexion n’a pas abouti, et rien n’a changé. Essayez encore une fois, ou demandez un nouveau lien à l’administration.',
  'That sign-in took too long or was ended before. Nothing was changed; begin again when you like.':
    'Cette connexion a pris trop de temps, ou a déjà pris fin. Rien n’a changé ; recommencez quand vous voulez.',
  'This link was used already, or its time is over. Ask an administrator for a new one; nothing else is needed.':
    'Ce lien a déjà servi, ou il a expiré. Demandez-en un nouveau à l’administration ; il ne faut rien de plus.',
  'The sign-in of your organisation cannot be reached just now. Try again in a moment.':
    'La connexion de votre organisation est injoignable pour l’instant. Réessayez dans un instant.',
  'You were not signed in: the sign-in of your organisation said no, or it was stopped there.':
    'La connexion n’a pas abouti : celle de votre organisation a répondu non, ou a été arrêtée là-bas.',
  'This organisation has no sign-in of its own here.': 'Cette organisation n’a pas ici de connexion à elle.',
  'No new passkey was made, and nothing was changed. Try once more.':
    'Aucune clé d’accès n’a été créée, et rien n’a changé. Essayez encore une fois.',
  'This is the only way you can sign in. Add another passkey first.':
    'C’est votre seule façon de vous connecter. Ajoutez d’abord une autre clé d’accès.',
  'There is no such passkey.': 'Cette clé d’accès n’existe pas.',
  'Files are not read here: connect your mail account in the settings instead.':
    'On ne lit pas de fichiers ici : connectez plutôt votre compte de messagerie dans les réglages.',
  'Whether an LLM is used here is not each member’s to set up. Ajar needs none.':
    'L’emploi d’un LLM ne se règle pas ici membre par membre. Ajar n’en a pas besoin.',
  'Your provider would send your browser back to your own machine, where Ajar is not. Use an app password, or sign in with a code that you type, where your provider has one.':
    'Votre fournisseur renverrait le navigateur à votre propre ordinateur, où Ajar n’est pas. Prenez un mot de passe d’application, ou un code à taper, si votre fournisseur en propose.',
  'There is no such counsellor here. Nothing was shared.':
    'Cette personne n’assure pas d’accompagnement ici. Rien n’a été partagé.',
  'That is not shared any more.': 'Ce n’est plus partagé.',
  'There are no words in it yet. Nothing was sent.': 'Il n’y a pas encore de mots. Rien n’a été envoyé.',
  'This is not shared with you, or it was taken back. That is the member’s to decide.':
    'Ceci n’est pas partagé avec vous, ou ne l’est plus. C’est au membre d’en décider.',
  '"{1}" is not a mail address. Nobody was invited.': '« {1} » n’est pas une adresse e-mail. Personne n’a été invité.',
  'Choose at least one role. Nobody was invited.': 'Choisissez au moins un rôle. Personne n’a été invité.',
  'There is no such person here.': 'Cette personne n’est pas ici.',
  'Nobody else administers this organisation. Give somebody else that role first; nothing was changed.':
    'Personne d’autre n’administre cette organisation. Donnez d’abord ce rôle à quelqu’un d’autre ; rien n’a changé.',
  'Ajar was restored from a backup, which may be older than this letter. It may have left already, so it is not sent by itself: Ajar looks for it in your mailbox.':
    'Ajar a été rétabli à partir d’une sauvegarde, peut-être plus ancienne que cette lettre. Elle est peut-être déjà partie ; elle n’est donc pas envoyée d’elle-même : Ajar la cherche dans votre boîte de messagerie.',
  'A provider of sign-ins is asked by https only. Nothing was asked.':
    'Un service de connexion n’est interrogé qu’en https. Rien n’a été demandé.',
};
