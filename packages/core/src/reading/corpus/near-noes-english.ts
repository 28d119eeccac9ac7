import type { Case } from './case.ts';

const FRIEND = 'Noor Haddad <noor@noorpaints.example>';
const LIST = { 'List-Id': 'Harbour Runners <runners.harbour.example>', Precedence: 'list' };

/** Letters near a no that are none: surveys, tales of other noes, invitations, commissions, a waiting list alone. */
export const nearNoesEnglish: readonly Case[] = [
  {
    id: 'survey-subject',
    verdict: 'other',
    from: 'Corvid Labs <feedback@corvidlabs.example>',
    subject: 'How was your experience of applying to Corvid Labs?',
    text: 'Hello Mira,\n\nEven though you were not selected for the role you applied for, your view counts. Please fill in our short survey: five questions, two minutes.\n\nCorvid Labs',
  },
  {
    id: 'survey-body',
    verdict: 'other',
    subject: 'Two minutes?',
    text: 'Hi Mira,\n\nYou applied to us in May. While you were not shortlisted, your feedback helps us do better. Please answer four questions: the link is below. How likely are you to recommend applying here?',
  },
  {
    id: 'no-that-asks-too',
    verdict: 'rejection',
    text: 'Dear Mira,\n\nThank you for applying for the post of archivist. Unfortunately you were not selected for interview. We wish you well in your search.\n\nIf you have two minutes, please complete our candidate survey.',
  },
  {
    id: 'friend-told',
    verdict: 'other',
    from: FRIEND,
    subject: 'hmph',
    text: 'Mira! The Lighthouse Open turned me down. "We regret that your painting was not among those chosen." I have eaten a whole cake. Come round on Sunday?',
  },
  {
    id: 'list-told',
    verdict: 'other',
    from: 'Ines <ines@harbour.example>',
    subject: '[runners] Saturday',
    headers: LIST,
    text: 'Hello all,\n\nWe were not chosen for the city relay, third year running. We will run it anyway, on the pavement. Bring a banana.\n\nInes',
  },
  {
    id: 'thing-failed',
    verdict: 'other',
    from: 'Otis Grant <otis@grantgarage.example>',
    subject: 'The van',
    text: 'Dear Mira,\n\nI regret to inform you that the gearbox has not been accepted by the van. Pavel tried twice. A new one is ordered and I have put a bicycle in your yard.\n\nOtis',
  },
  {
    id: 'heart',
    verdict: 'other',
    from: 'Ben <ben@somewhere.example>',
    subject: 'Saturday',
    text: 'Hi Mira,\n\nI had a great evening on Saturday. I am afraid I do not feel the same way about us, and I would rather not meet again. I hope you find it.\n\nBen',
  },
  {
    id: 'withdrew-sorry',
    verdict: 'withdrawal',
    subject: 'Your application: Beekeeper',
    text: 'Dear Mira,\n\nThank you for telling us. We are sorry that you have decided not to continue with your application, and have removed your application from the list as you asked. Good luck with the bees.',
  },
  {
    id: 'withdrew-offer',
    verdict: 'withdrawal',
    text: 'Dear Mira, we understand that you have decided not to take up the place on our course. Your application has been withdrawn as requested.',
  },
  {
    id: 'revise',
    verdict: 'invitation',
    field: 'journal',
    subject: 'ZQ-114: decision',
    text: 'Dear Dr Sol,\n\nI regret that we cannot publish the paper as it stands. Both referees would like to see it again, and I invite you to revise and resubmit it by 1 June.\n\nEditor, Journal of Tidal Studies',
  },
  {
    id: 'meet-us',
    verdict: 'invitation',
    subject: 'Producer at Fernhill: could you come on 9 April?',
    text: 'Dear Mira,\n\nWe liked your letter. Would you come and meet us on Thursday 9 April at ten? Bring one idea you have given up on.',
  },
  {
    id: 'would-like-to-meet',
    verdict: 'invitation',
    text: 'Hi Mira,\n\nThe team would like to meet you, for an hour, in Leeds. Would Tuesday 10 March at 3 pm suit? We pay the fare.',
  },
  {
    id: 'commission',
    verdict: 'offer',
    from: 'Ruth Abel <ruth@abelcheese.example>',
    subject: 'Easter',
    text: 'Dear Mira,\n\nWe would like you to design the Easter boxes: six of them, 900 pounds, half at the start and half on delivery. Please say yes.\n\nRuth',
  },
  {
    id: 'waitlist-alone',
    verdict: 'on-hold',
    text: 'Dear Mira, thank you for your application. You are on the waiting list for the summer course. We will tell you by 1 May whether a place is free.',
    doors: ['waitlist'],
  },
];
