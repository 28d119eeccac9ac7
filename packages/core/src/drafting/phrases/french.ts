import type { PhraseBook } from './phrase-book.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;

export const FRENCH: PhraseBook = {
  language: 'fr',
  greetings: {
    first: ['Bonjour {first},', 'Salut {first},'],
    full: ['Bonjour {full},'],
    titled: ['Bonjour {title} {last},'],
    general: [
      { when: { fields: ['literary', 'journal'] }, say: ['Bonjour à la rédaction,'] },
      { say: ['Bonjour,', 'Madame, Monsieur,'] },
    ],
  },
  matter: {
    job: 'ma candidature',
    freelance: 'ma proposition',
    sales: 'ma proposition',
    literary: 'mon texte',
    journal: 'le manuscrit',
    conference: 'la communication',
    grant: 'le dossier',
    investor: 'mon projet',
    audition: 'mon audition',
    admission: 'ma candidature',
    residency: 'ma candidature',
    speaking: 'ma proposition',
    promotion: 'ma demande',
    tender: "l'offre",
    rental: 'mon dossier',
    personal: 'mon message',
    other: 'ma demande',
  },
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  when: { month: 'en {month}', monthAndYear: 'en {month} {year}' },
  subject: 'votre message',
  phrases: {
    thanks: [
      {
        when: { occasions: ['no'] },
        say: [
          'Merci pour cette réponse claire.',
          'Merci de cette réponse.',
          "Merci d'avoir donné suite à mon envoi.",
          "Merci pour ce retour, même s'il est négatif.",
        ],
      },
      {
        when: { occasions: ['no'], register: VOUS },
        say: [
          "Merci de m'avoir répondu.",
          'Merci de votre réponse, et de sa clarté.',
          "Je vous remercie d'avoir pris le temps de m'écrire.",
          'Je vous remercie de votre message.',
        ],
      },
      {
        when: { occasions: ['no'], register: TU },
        say: [
          "Merci de m'avoir répondu.",
          "Merci d'avoir pris le temps de m'écrire.",
          'Merci pour ton message.',
          'Merci à toi pour cette réponse.',
        ],
      },
      {
        when: { occasions: ['no'], register: VOUS, forms: ['personal'] },
        say: ["Je vous remercie de m'avoir écrit personnellement."],
      },
      {
        when: { occasions: ['no'], reasons: ['budget'] },
        say: ['Merci pour cette réponse, et pour la franchise au sujet du budget.'],
      },
      {
        when: {
          occasions: ['no'],
          reasons: ['location', 'timing', 'experience', 'qualification', 'visa', 'incomplete'],
        },
        say: ["Merci pour cette réponse, et d'en avoir donné la raison."],
      },
      {
        when: { occasions: ['no'], stages: ['interviewed', 'final'], register: VOUS },
        say: ["Je vous remercie de notre échange, et de m'avoir fait part de votre décision."],
      },
      {
        when: { occasions: ['no'], fields: ['literary', 'journal', 'conference'], register: VOUS },
        say: ['Je vous remercie de votre lecture et de votre réponse.'],
      },
      {
        when: { occasions: ['second-no'] },
        say: ["Merci d'avoir regardé une seconde fois.", "Merci d'avoir pris le temps de répondre à nouveau."],
      },
      { when: { occasions: ['on-hold'] }, say: ['Merci de me tenir au courant.', 'Merci pour ces nouvelles.'] },
      {
        when: { occasions: ['good-news'] },
        say: ['Merci beaucoup pour ce message, que je lis avec joie.', 'Merci pour cette bonne nouvelle.'],
      },
      { when: { occasions: ['request'] }, say: ['Merci pour ce message.'] },
    ],
    acceptance: [
      {
        when: { occasions: ['no'] },
        say: [
          'Je comprends cette décision et je la respecte.',
          'Je comprends, et il est bon de savoir où j’en suis.',
          "C'est une réponse claire, et je l'accepte volontiers.",
          "J'accepte bien sûr cette décision.",
          'Je la comprends, et elle m’aide à organiser la suite.',
        ],
      },
      {
        when: { occasions: ['second-no'] },
        say: ["Je m'en tiens là et n'y reviendrai pas.", 'Cela règle la question, et je ne reviendrai pas dessus.'],
      },
      {
        when: { occasions: ['on-hold'] },
        say: [
          'Mon intérêt reste entier, et rien ne presse de mon côté.',
          'Je reste à l’écoute de la suite, et je peux attendre.',
        ],
      },
      { when: { occasions: ['good-news'] }, say: ['Je me réjouis de poursuivre.', 'Je me réjouis de la suite.'] },
    ],
    askAgain: [
      {
        when: { register: VOUS },
        say: [
          'Accepteriez-vous de considérer {matter} une nouvelle fois ?',
          'Seriez-vous d’accord pour regarder encore une fois {matter} ?',
          'Vous serait-il possible de réexaminer {matter} à la lumière d’un élément ?',
          'Pourriez-vous envisager de revoir {matter} ?',
          'Puis-je vous demander de regarder {matter} encore une fois ?',
        ],
      },
      {
        when: { register: TU },
        say: [
          'Accepterais-tu de considérer {matter} une nouvelle fois ?',
          "Serais-tu d'accord pour regarder encore une fois {matter} ?",
          'Pourrais-tu envisager de revoir {matter} ?',
        ],
      },
      {
        when: { register: VOUS, bases: ['other-opening'] },
        say: ['Accepteriez-vous de penser à moi pour une autre possibilité ?'],
      },
    ],
    basis: [
      {
        say: [
          'Voici ce qui a changé : {basis}',
          'La raison de ma question : {basis}',
          'Un élément est nouveau : {basis}',
          'Ce que je peux ajouter : {basis}',
          'Voici pourquoi je pose la question : {basis}',
        ],
      },
      { when: { reasons: ['location'] }, say: ['Au sujet du lieu : {basis}'] },
      { when: { reasons: ['budget'] }, say: ['Au sujet du budget : {basis}'] },
      { when: { reasons: ['timing'] }, say: ['Au sujet du calendrier : {basis}'] },
    ],
    askFeedback: [
      {
        when: { register: VOUS, notFields: ['tender', 'grant'] },
        say: [
          'Accepteriez-vous de me dire une seule chose qui aurait renforcé {matter} ? Une phrase suffit.',
          'Pourriez-vous me dire ce qui a le plus pesé dans la décision ? Une phrase me serait déjà utile.',
          'Auriez-vous la gentillesse de me donner un conseil pour la prochaine fois ? Quelques mots suffisent.',
          'Y a-t-il un point que vous me conseilleriez de travailler ? Une ligne suffit.',
        ],
      },
      {
        when: { register: TU, notFields: ['tender', 'grant'] },
        say: [
          'Accepterais-tu de me dire une seule chose qui aurait renforcé {matter} ? Une phrase suffit.',
          'Y a-t-il un point que tu me conseillerais de travailler ? Une ligne suffit.',
          'Pourrais-tu me dire ce qui a le plus pesé dans la décision ? Une phrase suffit.',
        ],
      },
      {
        when: { fields: ['tender', 'grant'] },
        say: [
          'Serait-il possible de connaître les principaux points de l’évaluation ? Un court résumé suffit.',
          'Serait-il possible d’avoir un bref retour sur l’évaluation de {matter} ?',
        ],
      },
      {
        when: { doors: ['feedback-offered'], register: VOUS },
        say: [
          'Vous proposez un retour, et je l’accepte volontiers : pourriez-vous me dire le point qui aurait fait la différence ?',
        ],
      },
    ],
    keepInTouch: [
      {
        when: { register: VOUS },
        say: [
          'Me permettriez-vous de vous écrire à nouveau si quelque chose convient mieux ?',
          'Accepteriez-vous de penser à moi si une autre occasion se présente ?',
          'Puis-je reprendre contact avec vous plus tard ?',
          'Seriez-vous d’accord pour garder mon nom en mémoire ?',
        ],
      },
      {
        when: { register: TU },
        say: [
          "Serais-tu d'accord pour que je t'écrive à nouveau plus tard ?",
          'Accepterais-tu de penser à moi si une autre occasion se présente ?',
          'Puis-je reprendre contact avec toi plus tard ?',
        ],
      },
      {
        when: { doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist'], register: VOUS },
        say: ['Puis-je revenir vers vous {when}, comme vous le proposez ?'],
      },
      {
        when: { doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist'], register: TU },
        say: ['Puis-je revenir vers toi {when}, comme tu le proposes ?'],
      },
    ],
    openness: [
      {
        say: [
          'Tout retour est le bienvenu, maintenant ou plus tard.',
          'Je suis à l’écoute de tout conseil, même bref.',
          'Un conseil, même bref, est toujours le bienvenu.',
          'Toute remarque m’aidera à apprendre pour la suite.',
          'J’apprends volontiers des remarques que l’on me fait.',
        ],
      },
    ],
    more: [
      {
        say: [
          "Une réponse claire permet de se tourner vers la suite l'esprit libre.",
          "Il vaut toujours mieux savoir, et cela m'aide à organiser les semaines qui viennent.",
          "C'est toujours un plaisir d'avoir des nouvelles, quelle que soit la réponse.",
        ],
      },
    ],
    considering: [
      {
        when: { register: VOUS },
        say: [
          "Je vous remercie encore d'avoir considéré {matter}.",
          "Merci encore du temps que vous avez accordé à l'examen de mon envoi.",
          "Merci à vous d'avoir examiné {matter}.",
          "Merci aussi de l'attention que vous avez portée à mon envoi.",
          "J'apprécie que vous ayez pris le temps de considérer {matter}.",
        ],
      },
      {
        when: { register: TU },
        say: [
          "Merci encore d'avoir considéré {matter}.",
          "J'apprécie que tu aies pris le temps de regarder {matter}.",
          "Merci aussi de l'attention que tu as portée à mon envoi.",
        ],
      },
    ],
    wish: [
      {
        when: { register: VOUS },
        say: [
          'Je vous souhaite une bonne continuation.',
          'Tous mes vœux vous accompagnent pour la suite.',
          'Je vous souhaite le meilleur pour la suite.',
        ],
      },
      {
        when: { register: TU },
        say: ['Je te souhaite une bonne continuation.', 'Je te souhaite le meilleur pour la suite.'],
      },
    ],
    easyOut: [
      {
        when: { intents: ['ask-again'] },
        say: [
          "Si la réponse reste non, je le comprendrai, et il n'est pas nécessaire de me répondre.",
          'Un second non serait tout à fait acceptable, et le silence aussi.',
        ],
      },
      {
        when: { intents: ['ask-feedback'] },
        say: ["Si ce n'est pas l'usage, je le comprends, et il n'est pas nécessaire de répondre."],
      },
      {
        when: { register: VOUS },
        say: [
          'Vous êtes bien sûr libre de dire non, et le silence me va aussi.',
          "Si cela ne convient pas, il n'y a aucune obligation de répondre.",
          "Sans réponse de votre part, je comprendrai que ce n'est pas possible.",
        ],
      },
      {
        when: { register: TU },
        say: [
          'Tu es bien sûr libre de dire non, et le silence me va aussi.',
          "Si cela ne convient pas, il n'y a aucune obligation de répondre.",
        ],
      },
    ],
    declineThanks: [
      { say: ["Merci d'avoir pensé à moi.", 'Merci pour ce message, et pour la confiance qu’il exprime.'] },
      { when: { verdicts: ['invitation'] }, say: ['Merci pour cette invitation, qui m’a fait plaisir.'] },
      { when: { verdicts: ['offer'] }, say: ['Merci beaucoup pour cette offre et pour la confiance qu’elle exprime.'] },
    ],
    decline: [
      {
        say: [
          "Après réflexion, j'ai décidé de ne pas donner suite cette fois-ci.",
          "J'y ai bien réfléchi, et ce n'est pas tout à fait ce qui me convient : ma réponse est donc non.",
          'Je ne vais pas aller plus loin, et je préfère le dire clairement plutôt que de faire attendre.',
          "J'ai pris le temps d'y penser, et je vais dire non, avec mes remerciements.",
        ],
      },
    ],
    declineReason: [{ say: ['La raison est simple : {basis}', 'Ce qui a décidé pour moi : {basis}'] }],
    declineMore: [{ say: ["Je tenais à le faire savoir assez tôt, pour que tout puisse s'organiser sans moi."] }],
    goodWill: [
      {
        when: { register: VOUS },
        say: [
          "J'apprécie que vous ayez pensé à moi, et j'espère que nos chemins se croiseront à nouveau.",
          'Je vous remercie encore de votre confiance et vous souhaite de trouver la bonne personne.',
          "Merci encore d'avoir considéré mon nom ; je vous souhaite pleine réussite.",
        ],
      },
      {
        when: { register: TU },
        say: [
          "J'apprécie que tu aies pensé à moi, et j'espère que nos chemins se croiseront à nouveau.",
          'Merci encore de ta confiance, et pleine réussite pour la suite.',
        ],
      },
    ],
    signOff: [
      {
        when: { register: VOUS },
        say: ['Bien cordialement,', 'Cordialement,', 'Avec mes salutations les meilleures,', 'Bien à vous,'],
      },
      { when: { register: TU }, say: ['Bien à toi,', 'Amicalement,', 'À bientôt,'] },
    ],
  },
};
