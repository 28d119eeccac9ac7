import type { Category, ToneInput } from '../finding.ts';

/** Letters in several registers, fields and languages that a reader would be glad to get. */
export const GOOD_LETTERS: readonly ToneInput[] = [
  {
    intent: 'thank',
    field: 'job',
    text: `Dear Ms Adeyemi,

Thank you for letting me know so promptly, and for the two conversations. I had hoped for this one, I will admit, and I am glad I tried.

I wish the new colleague a good start.

Kind regards,
Jonah Feld`,
  },
  {
    intent: 'ask-again',
    field: 'literary',
    text: `Dear Marguerite Poole,

Thank you for reading "The Salt Ledger" and for saying so clearly that the ending came too fast. You were right, and I have since rewritten the last forty pages.

Would you be open to seeing the new ending? Any thought on it would be welcome, and I quite understand if your list is full.

With many thanks for your time,
Ines Cardoso`,
  },
  {
    intent: 'ask-feedback',
    field: 'grant',
    text: `Dear Dr Lindqvist,

Thank you for your letter of 3 May and for the panel's careful consideration of our application.

If you have a moment, I would be grateful for one thing that we could do better next time. There is no need to reply if that is not possible.

Yours sincerely,
Thomas Abara`,
  },
  {
    intent: 'keep-in-touch',
    field: 'freelance',
    text: `Hi Sam,

thanks for coming back to me, and no hard feelings at all: budgets are budgets. I enjoyed putting the pitch together.

I'd be happy to help if something smaller comes up in spring.

Cheers,
Lou`,
  },
  {
    intent: 'decline',
    field: 'job',
    text: `Dear Priya,

Thank you so much for thinking of me and for the kind introduction. After some thought I have decided not to take it further, as the role is not quite the right one for me.

I hope you find somebody excellent.

Warm wishes,
Ben`,
  },
  {
    intent: 'ask-again',
    field: 'journal',
    text: `Dear Professor Okafor,

We thank you and the reviewers for the detailed reports on manuscript 2231. Since your decision of 4 June we have repeated the second experiment with the larger sample that Reviewer 2 asked for, and the effect holds.

Might we submit the revised version as a new manuscript? We are glad to follow any advice you have, and of course understand if the answer is still no.

Yours sincerely,
Hanna Brandt, on behalf of the authors`,
  },
  {
    intent: 'ask-again',
    field: 'admission',
    text: `Respected Madam,

I am thankful to you for your kind reply dated 12 July and for the time spent on my application. I have now received the missing mark sheet and am attaching the same herewith.

Kindly let me know whether my application may be considered once more. I would be glad of any suggestion for improving it, and I will respect your decision if it is not possible.

With regards,
Ananya Iyer`,
  },
  {
    intent: 'thank',
    field: 'audition',
    text: `Hello all,

What a lovely surprise to get a personal answer! Thank you for watching forty Juliets and still finding a kind word for mine. She will live to die another day.

Break a leg,
and all the best,
Mia`,
  },
  {
    intent: 'ask-again',
    field: 'sales',
    text: `Hi Dana,

Thank you for the straight answer about the price, and for the time your team gave us. You have to have someone in post by Monday, I know, so I will be brief: we now offer a version for small teams at half the cost.

Would it be worth ten minutes in the new quarter? If not, no need to reply, and any comment on the offer would help us.

Best,
Omar`,
  },
  {
    intent: 'ask-feedback',
    field: 'conference',
    text: `Dear programme committee,

thank you for your decision and the work behind it. I am new in this field and English is not my first language, so I would like to learn what I can make better in the abstract. One sentence is already a big help for me, only if you have time.

With best wishes from Brno,
Petra Novotna`,
  },
  {
    field: 'rental',
    text: `Dear Mr Hughes,

Thank you for showing us the flat and for telling us so quickly. We are sorry it did not work out, and wish you good neighbours in the new tenants.

Best wishes,
The Okonkwo family`,
  },
  {
    intent: 'keep-in-touch',
    field: 'investor',
    text: `Hi Elena,

Really appreciate the quick and candid no. Your point about churn is fair, and it is what we are working on now.

May I send you a short note when we have two more quarters of figures? No pressure either way, and thank you for your time.

Best,
Kwame`,
  },
  {
    intent: 'ask-again',
    field: 'job',
    text: `Bonjour Madame Lefèvre,

Je vous remercie pour votre réponse et pour le temps que vous avez consacré à ma candidature. J'ai obtenu depuis le certificat qui manquait à mon dossier.

Seriez-vous d'accord pour la reconsidérer au printemps ? Tout conseil serait le bienvenu, et je comprendrais bien sûr que ce ne soit pas possible.

Bien cordialement,
Camille Roux`,
  },
  {
    intent: 'ask-feedback',
    field: 'residency',
    text: `Sehr geehrte Frau Dr. Albrecht,

vielen Dank für Ihre freundliche Nachricht und für die Zeit, die sich die Jury für meine Arbeit genommen hat.

Über einen kurzen Hinweis, was ich beim nächsten Mal verbessern kann, würde ich mich freuen. Falls das nicht möglich ist, habe ich dafür volles Verständnis.

Mit freundlichen Grüßen
Jonas Keller`,
  },
  {
    intent: 'thank',
    field: 'speaking',
    text: `Estimada señora Vidal:

Muchas gracias por su respuesta y por haber leído mi propuesta con tanta atención. Le deseo mucho éxito con el programa de este año.

Un cordial saludo,
Mateo Ríos`,
  },
  {
    intent: 'thank',
    field: 'grant',
    text: `Gentile dottoressa Conti,

La ringrazio per la risposta e per il tempo che la commissione ha dedicato al nostro progetto. È stato un piacere incontrarvi.

Cordiali saluti,
Davide Ferri`,
  },
  {
    intent: 'thank',
    field: 'job',
    text: `Beste Marieke,

Hartelijk dank voor je bericht en voor het prettige gesprek. Jammer voor mij, maar ik begrijp de keuze en wens jullie veel succes met de nieuwe collega.

Met vriendelijke groet,
Joris Smit`,
  },
  {
    intent: 'thank',
    field: 'tender',
    text: `Prezada senhora Duarte,

Muito obrigado pela sua resposta e pelo tempo que dedicou à nossa proposta. Foi um prazer conhecer a sua equipa.

Com os melhores cumprimentos,
Rui Tavares`,
  },
  {
    intent: 'thank',
    text: `Hi Tom - no worries at all, and thanks for the heads-up. Fingers crossed for the launch!

All best
J`,
  },
  {
    intent: 'ask-feedback',
    text: `Hello Mr. Tanaka,

thank you very much for your answer. I am sad but I understand. Please can you tell me one point what I must do better? If you have no time it is no problem.

Best regards
Yuki`,
  },
  {
    intent: 'ask-again',
    text: `Dear Sir,

Greetings of the day. Thank you for your valuable reply and time. I have since completed the prerequisite course. I request you to kindly reconsider my candidature, if possible. Suggestions are most welcome.

Thanking you,
Yours sincerely,
R. Venkatesh`,
  },
  {
    intent: 'thank',
    text: `Well, drat. Thank you for telling me so nicely, Pat. The cake at the interview alone was worth the trip.

Best,
Gus`,
  },
  {
    intent: 'ask-again',
    text: `Dear Dr Chen,

Thank you for your decision on manuscript 44-A and the reviewers' time. We believe Reviewer 1 may have read Table 2 as raw counts; it gives rates, and we have now said so in its caption.

Would you be willing to reconsider in the light of this? We will of course accept your judgement, and welcome further comments.

Sincerely,
Amira Haddad and co-authors`,
  },
  {
    intent: 'ask-feedback',
    text: `Dear admissions team,

I appreciate you letting me know. It was my first application, and I would like the next to be better: was it the portfolio or the statement that let me down? A word would be plenty, and no word is fine too.

Many thanks,
Sol`,
  },
  {
    intent: 'thank',
    text: `Dear Ms. O'Brien,

Thanks for getting back to me. I'm disappointed, of course, but I understand. It was good to meet you and Raj.

Sincerely,
Derek Shaw
555-0134`,
  },
  {
    intent: 'keep-in-touch',
    text: `Dear Leo,

thank you for the kind words about the reel. I'll be in Leeds from May and would love to read for you again then. No need to answer this.

x
Bea`,
  },
];

interface BadLetter {
  readonly input: ToneInput;
  /** The words that do the damage; empty for a part that is missing. */
  readonly at: string;
  readonly category: Category;
}

export const BAD_LETTERS: readonly BadLetter[] = [
  {
    at: 'I deserve this position',
    category: 'entitlement',
    input: {
      intent: 'ask-again',
      field: 'job',
      text: 'Dear Ms Hall,\n\nThank you for your reply. With twelve years in this trade I deserve this position. Would you reconsider?\n\nRegards,\nPaul',
    },
  },
  {
    at: 'Thanks for nothing',
    category: 'snark',
    input: {
      intent: 'thank',
      text: 'Hello,\n\nThanks for nothing. I hope the next one enjoys the wait.\n\nBest,\nKim',
    },
  },
  {
    at: 'You clearly never read',
    category: 'accusation',
    input: {
      intent: 'ask-again',
      field: 'literary',
      text: 'Dear editors,\n\nThank you for the reply. You clearly never read past the first page. Could you look again?\n\nBest,\nDev',
    },
  },
  {
    at: 'by Friday',
    category: 'pressure',
    input: {
      intent: 'ask-again',
      text: 'Dear Mr Lang,\n\nThank you for your answer and your time. I need your decision by Friday or I will go elsewhere. Would you think again?\n\nKind regards,\nTess',
    },
  },
  {
    at: 'my lawyer',
    category: 'threat',
    input: {
      intent: 'ask-again',
      text: 'Dear Sir,\n\nThank you for writing. You will be hearing from my lawyer about this process. Please reconsider.\n\nYours faithfully,\nG. Moss',
    },
  },
  {
    at: 'idiots',
    category: 'rude',
    input: { intent: 'thank', text: 'Hi,\n\nthank you for the reply. Only idiots would turn this down.\n\nBest,\nLee' },
  },
  {
    at: '[Hiring Manager]',
    category: 'placeholder',
    input: {
      intent: 'thank',
      text: 'Dear [Hiring Manager],\n\nThank you for your reply and for your time.\n\nKind regards,\nNora',
    },
  },
  {
    at: 'WHY DID YOU NOT EVEN CALL ME',
    category: 'shouting',
    input: {
      intent: 'ask-feedback',
      text: 'Hello,\n\nthank you for the note. WHY DID YOU NOT EVEN CALL ME? Any feedback would be good.\n\nBest,\nRob',
    },
  },
  {
    at: 'This is my third request',
    category: 'asked-twice',
    input: {
      intent: 'ask-again',
      text: 'Dear Ms Hall,\n\nThank you for both of your letters. This is my third request for a place. Would you look once more?\n\nRegards,\nPaul',
    },
  },
  {
    at: 'Would you look at it again?',
    category: 'asked-twice',
    input: {
      intent: 'ask-again',
      text: 'Dear Ms Hall,\n\nThank you for your letter and your time. Would you look at it again?\n\nRegards,\nPaul',
      answers: 'Dear Paul, as I wrote last month, we cannot take the book. Our decision has not changed.',
    },
  },
  {
    at: 'Your answer came today',
    category: 'no-greeting',
    input: {
      intent: 'thank',
      text: 'Your answer came today and I thank you for it. It was good to meet the team.\n\nBest wishes,\nIvo',
    },
  },
  {
    at: 'good to meet you all.',
    category: 'no-signoff',
    input: {
      intent: 'thank',
      text: 'Dear Ms Hall,\n\nThank you for your answer and for your time, it was good to meet you all.',
    },
  },
  {
    at: 'Dear Ms Hall,',
    category: 'no-thanks',
    input: {
      intent: 'ask-again',
      text: 'Dear Ms Hall,\n\nI have your letter. The new draft is shorter by a third. Would you look at it?\n\nRegards,\nPaul',
    },
  },
  {
    at: 'two rounds of it.',
    category: 'no-ask',
    input: {
      intent: 'ask-feedback',
      text: 'Dear Ms Hall,\n\nThank you for your letter and for the two rounds of it.\n\nRegards,\nPaul',
    },
  },
  {
    at: 'put me in touch',
    category: 'multiple-asks',
    input: {
      intent: 'ask-again',
      text: 'Dear Ms Hall,\n\nThank you for your letter. Could you look at the new draft? I would also like to know who else applied. And could you put me in touch with the chair?\n\nRegards,\nPaul',
    },
  },
  {
    at: 'I cannot pay my rent',
    category: 'hardship',
    input: {
      intent: 'ask-again',
      text: 'Dear Ms Hall,\n\nThank you for your letter. I cannot pay my rent without this job. Would you reconsider?\n\nRegards,\nPaul',
    },
  },
  {
    at: 'I am begging you',
    category: 'begging',
    input: {
      intent: 'ask-again',
      text: 'Dear Ms Hall,\n\nThank you for your letter. I am begging you to give me one more chance.\n\nRegards,\nPaul',
    },
  },
  {
    at: 'Nobody answered',
    category: 'too-long',
    input: {
      intent: 'ask-again',
      text: `Dear Ms Hall,\n\nThank you for your letter. ${'The project began in the spring of last year and it went on for a long while with many people. '.repeat(11)}Nobody answered. Would you look again?\n\nRegards,\nPaul`,
    },
  },
];
