import type { Phrases } from './phrase-book.ts';
import { MET } from './where.ts';

const VOUS = 'formal' as const;
const TU = 'first-name' as const;

/** A word of feedback asked for, or taken up where it is offered. */
export const FRENCH_FEEDBACK: Pick<Phrases, 'askFeedback' | 'openness'> = {
  openness: [
    {
      say: [
        'Toute remarque sera la bienvenue, maintenant ou plus tard.',
        'Je prends volontiers tout retour, même en une ligne.',
      ],
    },
  ],
  askFeedback: [
    {
      when: { offers: ['debrief'], fields: ['tender'] },
      say: [
        'Vous proposez des précisions sur les motifs : pourrions-nous les recevoir {offered} ?',
        'Pourrions-nous bénéficier des précisions que vous proposez, {offered} ?',
      ],
    },
    {
      when: { offers: ['debrief'], notFields: ['tender'] },
      say: ['Pourrais-je bénéficier des explications que vous proposez, {offered} ?'],
    },
    {
      when: { offers: ['call'], notFields: ['tender'], register: VOUS },
      say: [
        "Merci de me proposer d'en parler : quand pourrais-je vous appeler ?",
        "J'en parlerais volontiers avec vous : quel moment vous conviendrait ?",
      ],
    },
    {
      when: { offers: ['call'], register: TU },
      say: [
        "Merci de me proposer d'en parler : quand est-ce que je peux t'appeler ?",
        "J'en parlerais volontiers avec toi : quel moment t'arrangerait ?",
      ],
    },
    {
      when: { offers: ['meeting'], register: VOUS },
      say: ["J'en reparlerai volontiers {offered} : quel point me conseilleriez-vous de travailler d'ici là ?"],
    },
    {
      when: { offers: ['meeting'], register: TU },
      say: ["J'en reparlerai volontiers {offered} : quel point me conseillerais-tu de travailler d'ici là ?"],
    },
    {
      when: { offers: ['feedback', 'call'], fields: ['tender'], alone: true },
      say: ['Pourrions-nous recevoir les précisions que vous proposez ?'],
    },
    {
      when: { offers: ['feedback'], notFields: ['tender'], register: VOUS },
      say: [
        'Merci de me proposer un retour : quel point me conseilleriez-vous de travailler ?',
        "Vous me proposez un retour, et je l'accepte volontiers : quel serait le premier point à revoir ?",
      ],
    },
    {
      when: { offers: ['feedback'], register: TU },
      say: [
        'Merci de me proposer un retour : quel point me conseillerais-tu de travailler ?',
        "Tu me proposes un retour, et je l'accepte volontiers : quel serait le premier point à revoir ?",
      ],
    },
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
      when: { stages: [...MET], spoke: true, fields: ['job', 'investor', 'admission', 'residency'], register: VOUS },
      say: [
        'En repensant à notre échange, y a-t-il un point que vous me conseilleriez de travailler ?',
        'Auriez-vous un conseil à me donner pour mes prochains entretiens ?',
      ],
    },
    {
      when: { stages: [...MET], spoke: true, fields: ['job', 'investor', 'admission', 'residency'], register: TU },
      say: [
        'En repensant à notre échange, y a-t-il un point que tu me conseillerais de travailler ?',
        'Aurais-tu un conseil à me donner pour mes prochains entretiens ?',
      ],
    },
    {
      when: { reasons: ['experience', 'qualification'], fields: ['job', 'admission'] },
      say: ['Quelle expérience faudrait-il acquérir avant que je me présente à nouveau ?'],
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
};
