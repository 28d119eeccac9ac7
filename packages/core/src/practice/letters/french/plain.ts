import type { SketchIn } from '../sketch.ts';

/** Des lettres qui disent ce qu’elles disent. */
export const PLAIN: readonly SketchIn[] = [
  {
    field: 'job',
    level: 'easy',
    from: 'Plessis Recrutement <ne-pas-repondre@carrieres.plessis-logistique.example>',
    subject: 'Votre candidature : assistance planning (réf. PL-2218)',
    before: 'Vous avez postulé sur leur site il y a trois semaines. Personne ne vous a parlé.',
    context: { stage: 'applied' },
    text: `Bonjour,

Nous vous remercions de l'intérêt que vous portez à Plessis Logistique et du temps consacré à votre candidature au poste d'assistance planning (réf. PL-2218).

Nous avons reçu un très grand nombre de candidatures pour ce poste. Après un examen attentif, nous avons le regret de vous informer que votre candidature n'a pas été retenue. Cette décision est définitive et, compte tenu du nombre de dossiers, nous ne sommes pas en mesure d'apporter de réponse personnalisée.

Vous pouvez suivre l'état de vos candidatures dans votre espace personnel, sur notre site.

Nous vous souhaitons pleine réussite dans vos recherches.

Le service recrutement

Ce message est envoyé automatiquement. Les réponses à cette adresse ne sont pas lues.`,
    no: "votre candidature n'a pas été retenue",
    finality: 'final',
    reasons: [['competition', 'Nous avons reçu un très grand nombre de candidatures pour ce poste']],
    whom: null,
    best: 'let-go',
    why: 'Une machine l’a envoyée et personne ne lit la réponse : gardez vos mots pour quelqu’un qui les lira.',
  },
  {
    field: 'literary',
    level: 'easy',
    from: 'Solène Kervadec <solene@editions-du-marais-blanc.example>',
    subject: 'Votre manuscrit « Les Écluses »',
    before: 'Vous avez envoyé votre premier roman à une petite maison au printemps.',
    text: `Bonjour Robin,

J'ai lu « Les Écluses » jusqu'à la dernière page, d'abord dans le train, puis sur un banc, parce que je voulais savoir ce que devenait l'éclusière.

Nous ne publierons pourtant pas ce texte. Nous faisons quatre livres par an, à deux, et le programme des deux prochaines années est complet. C'est la seule raison, et je sais bien qu'elle ne console de rien.

La scène de la crue m'est restée. Je l'ai lue à voix haute à mon associé, qui ne lit jamais rien avant midi, et il a demandé la suite.

Je vous souhaite de trouver la maison qu'il lui faut.

Bien à vous,
Solène Kervadec`,
    no: 'Nous ne publierons pourtant pas ce texte',
    finality: 'final',
    reasons: [['capacity', 'le programme des deux prochaines années est complet']],
    best: 'thank',
    also: ['keep-in-touch'],
    why: 'Elle a lu jusqu’au bout, elle dit la raison et une scène lui est restée : un merci court est une réponse entière.',
    model: `Bonjour Solène,

Merci d'avoir lu « Les Écluses » jusqu'au bout, et de m'avoir écrit vous-même. Que la scène de la crue ait tenu votre associé avant midi me fait un grand plaisir.

Je comprends bien qu'un programme plein est un programme plein. Je vous souhaite quatre beaux livres cette année, et les suivants.

Bien à vous,
Robin Vale`,
  },
  {
    field: 'rental',
    level: 'easy',
    from: 'Mathieu Brossard <m.brossard@brossard-gestion.example>',
    subject: 'Appartement rue des Tanneurs, 3e étage',
    before: 'Vous avez visité l’appartement samedi et laissé votre dossier.',
    text: `Bonjour,

Merci pour votre visite de samedi et pour votre dossier, qui était complet et très clair. Ce n'est pas si fréquent.

Je reviens vers vous comme promis. La propriétaire a choisi un autre candidat pour l'appartement de la rue des Tanneurs : une personne qui travaille déjà dans l'immeuble, au rez-de-chaussée, et qu'elle connaît depuis longtemps. Le bail a été signé hier soir. Votre dossier n'est pas en cause, il convenait tout à fait.

Les copies de vos pièces ont été détruites ce matin, vous n'avez rien à faire de ce côté.

Je vous souhaite bonne chance pour la suite de vos visites.

Cordialement,
Mathieu Brossard`,
    no: 'La propriétaire a choisi un autre candidat',
    finality: 'final',
    reasons: [['position-filled', 'Le bail a été signé hier soir']],
    best: 'thank',
    also: ['let-go', 'keep-in-touch'],
    why: 'Le bail est signé, il n’y a plus rien à demander ; qui répond vite et clairement mérite un mot, et s’en souviendra.',
    model: `Bonjour Monsieur Brossard,

Merci d'avoir répondu comme promis, et d'avoir dit les choses simplement. Merci aussi pour les copies détruites, peu de gens y pensent.

Je souhaite à la nouvelle locataire d'être bien chez elle rue des Tanneurs.

Cordialement,
Robin Vale`,
  },
];
