import type { Phrases } from './phrase-book.ts';
import { FRENCH_REVISED } from './revised.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;
const COME_BACK = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'] as const;
/** Fields where one would not say "réexaminer" or "revoir" of what was sent in. */
const OTHERWISE = ['audition', 'investor', 'literary', 'rental', 'sales', 'freelance'] as const;

/** What a letter wants: to be looked at again, or to stay in touch. */
export const FRENCH_ASKS: Pick<Phrases, 'askAgain' | 'keepInTouch'> = {
  askAgain: [
    {
      when: { answers: 'condition', alone: true, register: VOUS },
      say: [
        "Vous m'aviez aimablement laissé la porte ouverte dans ce cas : puis-je revenir vers vous maintenant ?",
        'Vous proposiez que je vous fasse signe dans ce cas : pourrions-nous en reparler ?',
      ],
    },
    {
      when: { answers: 'condition', alone: true, register: TU },
      say: [
        "Tu m'avais laissé la porte ouverte dans ce cas : je peux revenir vers toi maintenant ?",
        'Tu proposais que je te fasse signe dans ce cas : on pourrait en reparler ?',
      ],
    },
    {
      when: { offers: ['revision'], mentions: FRENCH_REVISED, register: VOUS },
      say: [
        'Puis-je vous soumettre une nouvelle version, comme vous le suggérez ?',
        'Vous évoquez une nouvelle version : puis-je vous la soumettre ?',
      ],
    },
    {
      when: { offers: ['revision'], mentions: FRENCH_REVISED, register: TU },
      say: ["Je peux t'envoyer une nouvelle version, comme tu le suggères ?"],
    },
    {
      when: { notFields: [...OTHERWISE] },
      say: ['Serait-il possible de réexaminer {matter} ?', 'Serait-il envisageable de reconsidérer {matter} ?'],
    },
    {
      when: { notFields: [...OTHERWISE], register: VOUS },
      say: [
        'Accepteriez-vous de réexaminer {matter} ?',
        "Seriez-vous d'accord pour regarder {matter} une nouvelle fois ?",
        "Puis-je vous demander d'examiner {matter} à nouveau ?",
      ],
    },
    {
      when: { notFields: [...OTHERWISE], register: TU },
      say: [
        'Tu accepterais de regarder {matter} une nouvelle fois ?',
        "Serais-tu d'accord pour réexaminer {matter} ?",
        'Est-ce que je peux te demander de reconsidérer {matter} ?',
      ],
    },
    {
      when: { fields: ['job'], register: VOUS },
      say: [
        'Si le poste est toujours ouvert, accepteriez-vous de reprendre ma candidature ?',
        'Ma candidature pourrait-elle être réexaminée pour ce poste ?',
      ],
    },
    {
      when: { fields: ['job'], register: TU },
      say: [
        'Si le poste est toujours ouvert, tu accepterais de reprendre ma candidature ?',
        'Est-ce que ma candidature pourrait être réexaminée pour ce poste ?',
      ],
    },
    {
      when: { fields: ['literary'], register: VOUS },
      say: [
        'Accepteriez-vous de relire {work} ?',
        "Seriez-vous d'accord pour lire {work} une nouvelle fois ?",
        'Puis-je vous demander une nouvelle lecture ?',
      ],
    },
    {
      when: { fields: ['literary'], register: TU },
      say: [
        'Tu accepterais de relire {work} ?',
        "Serais-tu d'accord pour lire {work} une nouvelle fois ?",
        'Est-ce que je peux te demander une nouvelle lecture ?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'Serait-il possible de me revoir pour ce rôle ?',
        "S'il reste une possibilité, serait-il envisageable de me revoir ?",
        "Si le rôle n'est pas encore attribué, serait-il possible de repasser l'audition ?",
      ],
    },
    { when: { fields: ['audition'], register: VOUS }, say: ['Accepteriez-vous de me revoir pour ce rôle ?'] },
    { when: { fields: ['audition'], register: TU }, say: ['Tu accepterais de me revoir pour ce rôle ?'] },
    { when: { fields: ['literary'] }, say: ['Serait-il possible de reprendre {work} en lecture ?'] },
    {
      when: { fields: ['investor', 'freelance', 'sales'] },
      say: ["Serait-il possible d'en reparler ?", 'Serait-il possible de regarder {matter} une nouvelle fois ?'],
    },
    {
      when: { fields: ['investor', 'freelance', 'sales'], register: VOUS },
      say: ["Seriez-vous d'accord pour en reparler ?", 'Accepteriez-vous de regarder {matter} une nouvelle fois ?'],
    },
    {
      when: { fields: ['investor', 'freelance', 'sales'], register: TU },
      say: ["Tu serais d'accord pour qu'on en reparle ?", 'Tu accepterais de regarder {matter} une nouvelle fois ?'],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Si le logement est toujours disponible, serait-il possible de réexaminer mon dossier ?',
        'Serait-il possible de regarder mon dossier une nouvelle fois ?',
        "Si rien n'est encore signé, mon dossier pourrait-il être repris ?",
      ],
    },
    { when: { bases: ['other-opening'] }, say: ['Serait-il possible de penser à moi pour autre chose ?'] },
    {
      when: { bases: ['corrected-error'] },
      say: ["Serait-il possible d'y regarder à nouveau, avec une précision de ma part ?"],
    },
    {
      when: { reasons: ['budget'], fields: ['freelance', 'sales', 'speaking'] },
      say: ['Une version plus légère, qui tienne dans le budget, serait-elle envisageable ?'],
    },
  ],
  keepInTouch: [
    {
      when: {
        occasions: ['no'],
        notFields: ['investor', 'literary', 'journal', 'rental', 'tender', 'promotion'],
        doorAhead: false,
        register: VOUS,
      },
      say: [
        'Puis-je vous recontacter si je vois quelque chose qui pourrait convenir ?',
        'Si une autre occasion se présente, pourriez-vous penser à moi ?',
        'Accepteriez-vous que je revienne vers vous un peu plus tard ?',
        "Puis-je vous réécrire si une autre possibilité s'ouvre ?",
        'Accepteriez-vous de garder mes coordonnées pour une autre occasion ?',
      ],
    },
    {
      when: {
        occasions: ['no'],
        notFields: ['investor', 'literary', 'journal', 'rental', 'tender', 'promotion'],
        doorAhead: false,
        register: TU,
      },
      say: [
        'Est-ce que je peux te recontacter si je vois quelque chose qui pourrait convenir ?',
        'Si une autre occasion se présente, tu pourrais me faire signe ?',
        "Ça t'irait que je revienne vers toi un peu plus tard ?",
        "Je peux te réécrire si une autre possibilité s'ouvre ?",
        'Tu pourrais garder mes coordonnées pour une autre occasion ?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['speaking', 'conference'], doorAhead: false },
      say: ['Serait-il possible de proposer autre chose pour une prochaine édition ?'],
    },
    {
      when: { occasions: ['no'], fields: ['grant', 'residency'], doorAhead: false },
      say: ['Serait-il possible de déposer un nouveau dossier lors du prochain appel ?'],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...COME_BACK], register: VOUS },
      say: [
        'Puis-je revenir vers vous {when}, comme vous le proposez ?',
        "J'ai noté la date : puis-je vous réécrire {when} ?",
        'Est-ce que je peux vous recontacter {when} ?',
        "Seriez-vous d'accord pour que je vous écrive à nouveau {when} ?",
      ],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...COME_BACK], register: TU },
      say: [
        'Est-ce que je peux revenir vers toi {when}, comme tu le proposes ?',
        "J'ai noté la date : je peux te réécrire {when} ?",
        "Ça t'irait que je te recontacte {when} ?",
        "Tu serais d'accord pour que je t'écrive à nouveau {when} ?",
      ],
    },
    {
      when: { occasions: ['no'], doors: ['keep-on-file', 'talent-pool'], doorAhead: false, register: VOUS },
      say: ['Pourriez-vous me faire signe si quelque chose vous paraît me correspondre ?'],
    },
    {
      when: { occasions: ['no'], doors: ['keep-on-file', 'talent-pool'], doorAhead: false, register: TU },
      say: ['Tu pourrais me faire signe si quelque chose te paraît me correspondre ?'],
    },
    {
      when: { occasions: ['no'], doors: ['apply-again'], notFields: ['literary'], doorAhead: false },
      say: ['Puis-je faire signe quand je me présenterai à nouveau ?'],
    },
    {
      when: { fields: ['investor'], register: VOUS },
      say: [
        'Puis-je vous donner des nouvelles quand le projet aura vraiment avancé ?',
        "Puis-je vous envoyer un point d'étape de temps en temps ?",
        "Seriez-vous d'accord pour que je vous écrive à la prochaine vraie étape du projet ?",
      ],
    },
    {
      when: { fields: ['investor'], register: TU },
      say: [
        'Est-ce que je peux te donner des nouvelles quand le projet aura vraiment avancé ?',
        "Je peux t'envoyer un point d'étape de temps en temps ?",
        "Ça t'irait que je t'écrive à la prochaine vraie étape du projet ?",
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'] },
      say: ['Serait-il possible de proposer un autre texte plus tard ?'],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], register: VOUS },
      say: [
        'Puis-je vous envoyer un autre texte quand il sera prêt ?',
        'Accepteriez-vous de lire un autre texte plus tard ?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], register: TU },
      say: [
        "Est-ce que je peux t'envoyer un autre texte quand il sera prêt ?",
        'Tu accepterais de lire un autre texte plus tard ?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['rental'] },
      say: [
        'Si le logement se libère finalement, mon dossier pourrait-il être repris ?',
        'Serait-il possible de me faire signe si un logement du même type se libère ?',
        'Pourriez-vous garder mon dossier pour un autre logement ?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'] },
      say: [
        'Pourriez-vous nous faire signe lors de la prochaine consultation de ce type ?',
        'Serait-il possible de nous signaler la prochaine consultation de ce type ?',
        'Pourriez-vous nous dire où suivre vos prochaines consultations ?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['journal'] },
      say: [
        'Serait-il possible de vous soumettre un autre article plus tard ?',
        'Puis-je vous proposer un autre manuscrit à une prochaine occasion ?',
        'Accepteriez-vous de lire un autre article si le sujet convient mieux ?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['admission'], doorAhead: false },
      say: ["Serait-il possible de me présenter à nouveau l'an prochain ?"],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Pourrions-nous en reparler dans quelques mois ?',
        'Puis-je revenir sur le sujet à un meilleur moment ?',
        "Est-ce que nous pourrions refaire le point plus tard dans l'année ?",
      ],
    },
    {
      when: { occasions: ['on-hold'], register: VOUS },
      say: [
        'Puis-je venir aux nouvelles dans quelques semaines ?',
        'Pourriez-vous me faire signe quand vous en saurez plus ?',
      ],
    },
    {
      when: { occasions: ['on-hold'], register: TU },
      say: ['Je peux venir aux nouvelles dans quelques semaines ?', 'Tu me fais signe quand tu en sais plus ?'],
    },
    {
      when: { occasions: ['door-open'], register: VOUS },
      say: [
        "Vous m'aviez proposé de revenir vers vous à cette période : est-ce un bon moment ?",
        'Puis-je tenter à nouveau ma chance maintenant ?',
      ],
    },
    {
      when: { occasions: ['door-open'], register: TU },
      say: [
        "Tu m'avais proposé de revenir vers toi à cette période : c'est le bon moment ?",
        'Je peux retenter ma chance maintenant ?',
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'], register: VOUS },
      say: [
        'Puis-je vous donner des nouvelles de temps en temps ?',
        "Seriez-vous d'accord pour que nous restions en contact ?",
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'], register: TU },
      say: ['Je peux te donner des nouvelles de temps en temps ?', "Tu serais d'accord pour qu'on reste en contact ?"],
    },
  ],
};
