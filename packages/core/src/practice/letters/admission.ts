import { exercisesOf } from './sketch.ts';

export const ADMISSION = exercisesOf('admission', [
  {
    level: 'easy',
    from: 'Admissions Office <no-reply@admissions.elmridge.example>',
    subject: 'Decision on your application',
    before: 'You applied for a master programme in the winter.',
    context: { stage: 'applied' },
    text: `Dear Robin,

Thank you for applying to the MSc in Environmental Policy at Elmridge University.

After careful consideration of your application we are sorry to inform you that we are unable to offer you a place for the coming academic year. The number of applications was once again far greater than the number of places. The decision of the committee is final, and we are not able to provide individual feedback.

We appreciate your interest in Elmridge and wish you well in your studies.

Yours sincerely,
Graduate Admissions

Please do not reply to this message; the mailbox is not monitored.`,
    no: 'we are unable to offer you a place for the coming academic year',
    finality: 'final',
    reasons: [['competition', 'The number of applications was once again far greater than the number of places']],
    whom: null,
    best: 'let-go',
    why: 'Nobody reads that mailbox and the committee has closed its book; you may close it too, and open another one.',
  },
  {
    level: 'easy',
    from: 'Prof. Lionel Marsh <l.marsh@carrow.example>',
    subject: 'Your interview at Carrow College',
    before: 'You were interviewed for a doctoral place.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

Thank you for travelling to Carrow for the interview. It was a long way to come for forty minutes, and I hope that the train home was kinder than the one here.

We had two funded places and nine people whom we would have been glad to teach. I am sorry to say that you were not among the two. The committee preferred proposals that build on the archive that we hold, and yours, which is a good one, needs a library with more maps than ours.

Thank you for the conversation, which I enjoyed. I wish you a good supervisor and good light.

Yours sincerely,
Lionel Marsh`,
    no: 'I am sorry to say that you were not among the two',
    finality: 'final',
    reasons: [
      ['fit', 'The committee preferred proposals that build on the archive that we hold'],
      ['competition', 'We had two funded places and nine people whom we would have been glad to teach'],
    ],
    best: 'thank',
    also: ['ask-feedback'],
    why: 'He tells you that the proposal is good and only the library is wrong; thank him, and take it where the maps are.',
  },
  {
    level: 'middle',
    from: 'Teresa Kwan <teresa.kwan@northgate-college.example>',
    subject: 'Your application for Nursing',
    before: 'You applied with an older mathematics certificate.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

Thank you for your application for Nursing, and for the letter from the ward sister, which I read out in our meeting.

We were not able to make you an offer for this September, because the mathematics certificate that you hold is below the grade that the nursing council asks us for. Everything else in your form was as it should be, and several things were better.

The college runs the mathematics unit as an evening class from October, and those who pass it are looked at first for the February intake. I would be glad to see your name on both lists. Applications for February open on the first of November.

With kind regards,
Teresa Kwan
Admissions tutor`,
    no: 'We were not able to make you an offer for this September',
    finality: ['open', 'conditional'],
    reasons: [['qualification', 'the mathematics certificate that you hold is below the grade']],
    doors: [['apply-again', 'Applications for February open on the first of November']],
    best: 'keep-in-touch',
    also: ['thank', 'use-the-route'],
    why: 'She has drawn you a map: the class in October, the form in November. Thank her, and tell her that you will be there.',
  },
  {
    level: 'middle',
    from: 'Gideon Park <gideon.park@lakeside-arts.example>',
    subject: 'Foundation year: the panel',
    before: 'You showed your portfolio to a panel of three.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

I enjoyed your portfolio, and especially the drawings that you had been about to leave at home.

The foundation year is a small boat and this summer's places have gone to people who are further on in working large. You work beautifully on paper the size of a hand; the year asks for walls.

The panel keeps its notes for each candidate, and ours on you run to a page and a half, most of it admiring. If you would like to have them I can send them to you, provided that you write to me yourself, as I may not send them unasked.

Best wishes,
Gideon Park`,
    no: "this summer's places have gone to people who are further on in working large",
    finality: ['final', 'conditional'],
    reasons: [['experience', 'people who are further on in working large']],
    doors: [['feedback-offered', 'If you would like to have them I can send them to you']],
    best: 'ask-feedback',
    also: ['thank'],
    why: 'A page and a half of honest notes waits for one sentence from you: ask for it, with thanks.',
  },
  {
    level: 'hard',
    from: 'Office of Admissions <admissions@pemberlake.example>',
    subject: 'An update on your application to Pemberlake',
    before: 'You applied in January.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

The committee has asked me to tell you how much it enjoyed reading your application, and in particular the essay about the allotment.

We admit a class of 320, and those letters went out today. We should like to offer you a place on our waiting list. It is not ranked; whether we turn to it depends on how many of those admitted decide to come, and in the past ten years that has meant anything from none to sixty.

Should you wish to remain on the list, please let us know by the first of May. You are welcome to add one short page on anything that is new since January. Further letters of support are not needed.

Warmly,
Odette Lambert
Dean of Admissions`,
    no: 'We admit a class of 320, and those letters went out today',
    finality: ['open', 'conditional'],
    reasons: [['capacity', 'We admit a class of 320, and those letters went out today']],
    doors: [['waitlist', 'We should like to offer you a place on our waiting list']],
    best: 'keep-in-touch',
    also: ['use-the-route', 'thank'],
    why: 'They ask you to say by May whether you wish to stay on the list: say yes warmly, add what is new, and then leave it to them.',
  },
]);
