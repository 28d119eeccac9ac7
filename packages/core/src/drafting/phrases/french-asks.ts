import { FRENCH_OFFERED } from './offers-elsewhere.ts';
import { FRENCH_DEBRIEF } from './particulars-elsewhere.ts';
import type { Phrases } from './phrase-book.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;
const MET = ['interviewed', 'final'] as const;
const COME_BACK = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'] as const;
/** Fields where one would not say "réexaminer" or "revoir" of what was sent in. */
const OTHERWISE = ['audition', 'investor', 'literary', 'rental', 'sales', 'freelance'] as const;

/** What a letter wants: to be looked at again, a word of feedback, to stay in touch. */
export const FRENCH_ASKS: Pick<Phrases, 'askAgain' | 'askFeedback' | 'keepInTouch'> = {
  askAgain: [
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
  askFeedback: [
    ...FRENCH_DEBRIEF,
    ...FRENCH_OFFERED,
    {
      when: { notFields: ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary'], register: VOUS },
      say: [
        'Auriez-vous un conseil à me donner pour une prochaine fois ?',
        'Y a-t-il un point que vous me conseilleriez de travailler ?',
        'Si vous avez un instant, pourriez-vous me dire ce qui aurait pu renforcer {matter} ?',
        "Auriez-vous une remarque, même très courte, qui m'aiderait pour la suite ?",
        'Que me conseilleriez-vous de faire autrement la prochaine fois ?',
      ],
    },
    {
      when: { notFields: ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary'], register: TU },
      say: [
        'Aurais-tu un conseil à me donner pour une prochaine fois ?',
        "Est-ce qu'il y a un point que tu me conseillerais de travailler ?",
        'Si tu as un instant, tu pourrais me dire ce qui aurait pu renforcer {matter} ?',
        "Aurais-tu une remarque, même très courte, qui m'aiderait pour la suite ?",
        "Qu'est-ce que tu me conseillerais de faire autrement la prochaine fois ?",
      ],
    },
    {
      when: { stages: [...MET], fields: ['job', 'investor', 'admission', 'residency'], register: VOUS },
      say: [
        'En repensant à notre échange, y a-t-il un point que vous me conseilleriez de travailler ?',
        'Après notre échange, auriez-vous un conseil à me donner pour les prochains ?',
      ],
    },
    {
      when: { stages: [...MET], fields: ['job', 'investor', 'admission', 'residency'], register: TU },
      say: [
        'En repensant à notre échange, y a-t-il un point que tu me conseillerais de travailler ?',
        'Après notre échange, aurais-tu un conseil à me donner pour les prochains ?',
      ],
    },
    {
      when: { reasons: ['experience', 'qualification'], fields: ['job', 'admission'] },
      say: ['Quelle expérience faudrait-il acquérir avant que je me présente à nouveau ?'],
    },
    {
      when: { doors: ['feedback-offered'], register: VOUS },
      say: ["Vous me proposez un retour, et je l'accepte volontiers : quel serait le premier point à revoir ?"],
    },
    {
      when: { doors: ['feedback-offered'], register: TU },
      say: ["Tu me proposes un retour, et je l'accepte volontiers : quel serait le premier point à revoir ?"],
    },
    {
      when: { fields: ['freelance', 'sales'], register: VOUS },
      say: ['Pourriez-vous me dire ce qui a fait la différence : le prix, les délais, autre chose ?'],
    },
    {
      when: { fields: ['freelance', 'sales'], register: TU },
      say: ['Tu pourrais me dire ce qui a fait la différence : le prix, les délais, autre chose ?'],
    },
    {
      when: { fields: ['journal', 'conference'] },
      say: ['Serait-il possible de savoir quel serait le premier point à revoir dans {work} ?'],
    },
    {
      when: { fields: ['tender'] },
      say: [
        "Serait-il possible d'avoir un retour sur la notation de notre offre ?",
        'Pourriez-vous nous indiquer les points sur lesquels notre offre était moins bien placée ?',
        'Serait-il possible de connaître les motifs du rejet et les notes de notre offre ?',
        'Sur quels critères notre offre aurait-elle pu être meilleure ?',
      ],
    },
    {
      when: { fields: ['grant'] },
      say: [
        "Serait-il possible d'avoir les avis des évaluateurs, ou un court résumé ?",
        'Serait-il possible de savoir, en quelques mots, ce qui a manqué au dossier ?',
        "Les avis d'évaluation peuvent-ils être communiqués, même en résumé ?",
        'Quel est le point du dossier qui a le plus pesé dans la décision ?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Pourrions-nous prendre un moment pour parler de ce que la prochaine étape demanderait ?',
        "Quel serait le premier point à faire évoluer dans mon travail avant d'en reparler ?",
        'Que faudrait-il que je montre de plus pour que la question se repose ?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'Y aurait-il une remarque à retenir de mon passage ?',
        'Y aurait-il une chose à travailler en priorité pour une prochaine audition ?',
        "Serait-il possible d'avoir une remarque sur mon passage, même brève ?",
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Y a-t-il quelque chose que je pourrais améliorer dans mon dossier pour une prochaine fois ?',
        'Serait-il possible de savoir quel élément de mon dossier a posé question ?',
        'Y a-t-il une pièce ou une garantie qui aurait renforcé mon dossier ?',
      ],
    },
    {
      when: { fields: ['literary'], register: VOUS },
      say: [
        'Y a-t-il une chose que vous reprendriez dans {work} ?',
        'Auriez-vous une remarque sur {work}, même brève ?',
        "Qu'est-ce qui fonctionne le moins bien dans {work}, à votre avis ?",
      ],
    },
    {
      when: { fields: ['literary'], register: TU },
      say: [
        'Y a-t-il une chose que tu reprendrais dans {work} ?',
        'Aurais-tu une remarque sur {work}, même brève ?',
        "Qu'est-ce qui fonctionne le moins bien dans {work}, à ton avis ?",
      ],
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
        'Mon dossier peut-il rester de côté pour un autre logement ?',
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
