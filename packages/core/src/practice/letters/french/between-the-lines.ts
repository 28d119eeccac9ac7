import type { SketchIn } from '../sketch.ts';

/** Des lettres où la porte, ou la raison, se tient entre les mots aimables. */
export const BETWEEN_THE_LINES: readonly SketchIn[] = [
  {
    field: 'job',
    level: 'middle',
    from: 'Hélène Castaing <h.castaing@ateliers-moreuil.example>',
    subject: 'Poste de chargé de projet : où nous en sommes',
    before: 'Vous avez eu deux entretiens ; le second, avec Hélène, a duré plus longtemps que prévu.',
    context: { stage: 'interviewed' },
    text: `Bonjour Robin,

Je vous avais promis une réponse pour vendredi, la voici, même si j'en aurais préféré une autre.

L'équipe a beaucoup aimé vos deux passages, et je n'ai pas changé d'avis non plus. Entre-temps, notre principal client a reporté sa commande à l'année prochaine, et la direction a gelé toutes les embauches jusqu'à ce qu'elle soit signée. Le poste de chargé de projet ne sera donc pas pourvu, ni par vous ni par quelqu'un d'autre. J'ai demandé une exception pour vous, deux fois, et deux fois on m'a dit non, gentiment.

Si le gel est levé au printemps, je serai la première à le savoir et j'aimerais vous reparler. D'ici là, ne nous attendez pas.

Merci pour le soin que vous y avez mis.

Hélène`,
    no: 'Le poste de chargé de projet ne sera donc pas pourvu',
    finality: ['conditional', 'open'],
    reasons: [
      ['position-cancelled', "la direction a gelé toutes les embauches jusqu'à ce qu'elle soit signée"],
      ['budget', 'notre principal client a reporté sa commande'],
    ],
    doors: [
      ['apply-again', "Si le gel est levé au printemps, je serai la première à le savoir et j'aimerais vous reparler"],
    ],
    best: 'keep-in-touch',
    also: ['thank'],
    why: 'L’obstacle est leur budget et non vous : un mot chaleureux qui vous garde en mémoire vaut mieux que tout argument.',
    model: `Bonjour Hélène,

Merci d'avoir tenu la date, et d'avoir demandé deux fois une exception. Cela compte pour moi, même si la réponse est restée la même.

J'ai pris grand plaisir à nos échanges. Si le gel est levé au printemps, j'aurais plaisir à vous reparler ; d'ici là, je n'attends rien et je vous souhaite une commande signée.

Bien à vous,
Robin Vale`,
  },
  {
    field: 'grant',
    level: 'middle',
    from: 'Nadia Ferhat <n.ferhat@fondation-des-trois-ponts.example>',
    subject: 'Bourse de création : suite donnée à votre dossier',
    before: 'Vous avez demandé une bourse de six mois pour un livre de photographies.',
    text: `Bonjour,

Le jury de la Fondation des Trois Ponts s'est réuni la semaine dernière. Soixante-douze dossiers lui étaient soumis, pour trois bourses.

Votre projet n'a pas été retenu cette année. Il a été discuté longuement, et il faisait partie des dix qui sont restés sur la table jusqu'en fin d'après-midi ; le jury a finalement donné la préférence à des travaux plus avancés.

Je sais qu'une telle phrase n'aide pas beaucoup. J'ai pris des notes pendant la séance et, si cela vous est utile, je peux vous dire au téléphone ce qui a été dit de votre dossier. Il suffit de m'indiquer deux moments qui vous conviennent.

Avec mes salutations cordiales,
Nadia Ferhat`,
    no: "Votre projet n'a pas été retenu cette année",
    finality: ['final', 'conditional'],
    reasons: [
      ['competition', 'Soixante-douze dossiers lui étaient soumis, pour trois bourses'],
      ['quality', 'le jury a finalement donné la préférence à des travaux plus avancés'],
    ],
    doors: [['feedback-offered', 'je peux vous dire au téléphone ce qui a été dit de votre dossier']],
    best: 'ask-feedback',
    also: ['thank'],
    why: 'Elle offre ce que peu de gens reçoivent : ce qui s’est vraiment dit. Acceptez, et remerciez.',
    model: `Bonjour Madame Ferhat,

Merci de votre message, et d'avoir pris des notes en pensant à ceux qui n'auraient pas la bourse.

J'accepte volontiers votre offre : un retour sur ce qui a été dit de mon dossier me serait très utile. Auriez-vous un moment mardi matin ou jeudi après-midi ? Si le temps vous manque, je le comprendrai très bien.

Avec mes remerciements,
Robin Vale`,
  },
  {
    field: 'audition',
    level: 'middle',
    from: 'Compagnie du Pont Neuf <auditions@pontneuf-theatre.example>',
    subject: 'Suite à votre audition',
    before: 'Vous avez passé une audition de dix minutes parmi beaucoup d’autres.',
    text: `Bonjour,

Toute l'équipe de la Compagnie du Pont Neuf vous remercie chaleureusement d'avoir partagé votre travail avec nous. Nous avons été très sensibles à la qualité et à la générosité des propositions reçues.

Le choix a été particulièrement difficile. Malheureusement, nous ne pourrons pas vous proposer de rôle dans cette création, la distribution étant désormais complète.

Que cela ne vous décourage surtout pas ! Nous conservons précieusement vos coordonnées dans notre fichier et ne manquerons pas de revenir vers vous si un projet correspondait à votre profil. En attendant, nous serons heureux de vous compter parmi nos spectateurs.

Nous vous souhaitons une très belle continuation.

L'équipe artistique`,
    no: 'nous ne pourrons pas vous proposer de rôle dans cette création',
    finality: ['final', 'conditional'],
    reasons: [['position-filled', 'la distribution étant désormais complète']],
    doors: [['keep-on-file', 'Nous conservons précieusement vos coordonnées dans notre fichier']],
    setPhrase: true,
    best: 'let-go',
    also: ['thank'],
    why: 'Toute cette chaleur est une lettre type, et le fichier aussi : prenez-la comme elle est, et n’attendez rien de plus.',
  },
  {
    field: 'admission',
    level: 'middle',
    from: 'Secrétariat du master <secretariat.traduction@univ-vaubourg.example>',
    subject: 'Master de traduction littéraire : décision de la commission',
    before: 'Vous avez demandé une place dans un master, avec un dossier et un essai de traduction.',
    text: `Bonjour,

La commission d'admission du master de traduction littéraire a examiné votre dossier lors de sa séance du 2 octobre.

Nous sommes au regret de vous faire savoir que votre candidature n'est pas admise pour cette rentrée. La commission a relevé la justesse de votre essai de traduction ; elle a cependant jugé insuffisante votre pratique de la langue écrite, attestée par une seule année d'études.

Les candidats peuvent se présenter de nouveau l'année suivante : la prochaine campagne ouvrira le 1er mars. La commission vous encourage à le faire avec une expérience plus longue.

Nous vous prions d'agréer nos salutations distinguées.

Pour la commission,
Béatrice Aumont, secrétaire`,
    no: "votre candidature n'est pas admise pour cette rentrée",
    finality: ['conditional', 'open'],
    reasons: [['experience', 'elle a cependant jugé insuffisante votre pratique de la langue écrite']],
    doors: [['apply-again', 'la prochaine campagne ouvrira le 1er mars']],
    best: 'thank',
    also: ['keep-in-touch', 'let-go', 'ask-feedback'],
    why: 'Elles disent ce qui manque et quand revenir : notez le 1er mars, remerciez en deux lignes, et préparez-vous.',
    model: `Bonjour Madame Aumont,

Merci de m'avoir fait connaître la décision, et merci à la commission d'avoir dit ce qu'elle a relevé dans mon essai comme ce qui y manquait.

Je note la date de la prochaine campagne et compte m'y présenter avec plus d'expérience.

Avec mes salutations distinguées,
Robin Vale`,
  },
];
