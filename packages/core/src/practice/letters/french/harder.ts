import type { SketchIn } from '../sketch.ts';

/** Des lettres sans aucun mot dur, ou après lesquelles il est juste de demander une fois, ou de ne rien demander. */
export const HARDER: readonly SketchIn[] = [
  {
    field: 'job',
    level: 'hard',
    from: 'Yann Le Goff <yann.legoff@traversees-du-golfe.example>',
    subject: 'Matelot saisonnier : votre candidature',
    before:
      'Vous avez passé la matinée de lundi à bord avec eux. Votre certificat médical, qui tardait, est arrivé ce matin.',
    context: {
      stage: 'interviewed',
      basis: [
        {
          kind: 'new-fact',
          text: 'mon certificat médical est arrivé ce matin, il est valable deux ans',
        },
      ],
    },
    text: `Bonjour Robin,

C'était bien de vous avoir à bord lundi. Vous avez trouvé vos marques plus vite que la plupart, l'équipage me l'a dit sans que je demande.

Voilà où nous en sommes. L'assureur veut que chaque matelot ait son certificat médical le jour où nous déposons la liste d'équipage, et vous m'aviez dit que le vôtre était bloqué. Sans ce papier, nous ne pouvons pas donner suite à votre candidature pour cette saison, et nous continuons avec les autres noms de la liste. Rien d'autre ne s'y opposait.

La liste part à la fin de la semaine prochaine. J'espère que le médecin finira par répondre, et je vous souhaite bon vent.

Yann Le Goff`,
    no: 'nous ne pouvons pas donner suite à votre candidature pour cette saison',
    finality: ['conditional', 'open'],
    reasons: [
      ['qualification', "L'assureur veut que chaque matelot ait son certificat médical"],
      ['incomplete', 'Sans ce papier, nous ne pouvons pas donner suite'],
    ],
    best: 'ask-again',
    why: 'La seule chose qui manquait est là, et la liste est encore ouverte : le lui dire, et demander une fois, est simplement juste.',
    model: `Bonjour Yann,

Merci pour votre message, et pour lundi : j'ai beaucoup aimé cette matinée à bord.

Mon certificat médical est arrivé ce matin, il est valable deux ans. Puisque la liste part la semaine prochaine, pourriez-vous encore considérer ma candidature ? Je peux vous l'envoyer tout de suite. Si les places sont déjà données, je le comprendrai très bien.

Bien à vous,
Robin Vale`,
  },
  {
    field: 'freelance',
    level: 'hard',
    from: 'Claire Vasseur <claire@vasseur-et-associes.example>',
    subject: 'Re : proposition pour le rapport annuel',
    before: 'Vous avez proposé de rédiger leur rapport annuel, et rencontré Claire une fois.',
    context: { stage: 'interviewed' },
    text: `Bonjour Robin,

J'ai gardé votre proposition plus longtemps que je n'aurais dû, et je vous prie de m'en excuser. Elle a fait le tour du bureau, et le passage sur les chiffres qui racontent une histoire est maintenant cité en réunion, sans qu'on sache toujours de qui il est.

Pour le rapport de cette année, nous allons rester avec la personne qui l'a écrit jusqu'ici ; elle connaît nos manies, et nous les siennes.

Je pense en revanche à une amie, Odile Rambert, qui cherche une plume pour le journal de sa coopérative. Je lui ai parlé de vous. Vous pouvez lui écrire à odile@coop-les-granges.example en disant que vous venez de ma part.

Très cordialement,
Claire`,
    no: "nous allons rester avec la personne qui l'a écrit jusqu'ici",
    finality: 'final',
    reasons: [['position-filled', "nous allons rester avec la personne qui l'a écrit jusqu'ici"]],
    doors: [['referral', 'Vous pouvez lui écrire à odile@coop-les-granges.example']],
    best: 'thank',
    also: ['use-the-route', 'keep-in-touch'],
    why: 'Le non est doux mais entier, et elle engage son nom pour vous : remerciez Claire, puis écrivez à Odile, à part.',
    model: `Bonjour Claire,

Merci beaucoup pour votre réponse, et d'avoir fait lire ma proposition autour de vous. Que ce passage serve, même sans nom, me fait plaisir.

Merci surtout d'avoir parlé de moi à Odile Rambert. Je lui écris aujourd'hui, de votre part.

Je vous souhaite un beau rapport.

Bien cordialement,
Robin Vale`,
  },
  {
    field: 'journal',
    level: 'hard',
    from: 'Rédaction de la revue Lisières <redaction@revue-lisieres.example>',
    subject: 'Votre article LIS-0417',
    before: 'Vous avez contesté un premier refus, il y a un mois. Voici la seconde réponse.',
    context: { noesSoFar: 2, asksSoFar: 1 },
    text: `Bonjour,

Votre courrier du mois dernier a été transmis au comité, comme vous le souhaitiez. Deux de ses membres, qui n'avaient pas participé à la première lecture, ont repris l'article et les deux rapports.

Ils arrivent à la même conclusion : l'enquête est menée avec sérieux, mais le corpus ne permet pas de soutenir la thèse de la seconde partie. Le comité maintient donc sa décision et considère le dossier comme clos.

Nous savons ce que représente un tel travail. Une revue d'histoire régionale serait sans doute mieux placée que la nôtre pour accueillir la première partie, qui se suffit à elle-même.

Bien cordialement,
La rédaction`,
    no: 'Le comité maintient donc sa décision et considère le dossier comme clos',
    finality: 'final',
    reasons: [['quality', 'le corpus ne permet pas de soutenir la thèse de la seconde partie']],
    whom: null,
    best: 'let-go',
    why: 'C’est un second non, motivé et définitif : répondre ne ferait que peser. Leur conseil sur la première partie vaut la peine.',
  },
];
