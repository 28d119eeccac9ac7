import { exercisesOf } from './sketch.ts';

export const TENDER = exercisesOf('tender', [
  {
    level: 'easy',
    from: 'Procurement <procurement@marwick-council.example>',
    subject: 'Tender 24/118, Grounds maintenance: notice of outcome',
    before: 'Your firm bid for a contract to look after parks.',
    context: { stage: 'reviewed' },
    text: `Dear Tenderer,

Tender 24/118, Grounds maintenance of parks and cemeteries

Thank you for your tender in the above procedure. Following the evaluation we inform you that your tender was not successful. The contract will be awarded to the tender with the highest overall score. Your tender came fourth of seven, with 71.5 points; the winning tender received 88.0. The difference lies chiefly in the price.

The contract will not be signed before the end of the standstill period of ten days.

We thank you for your interest and hope that you will take part in future procedures.

Yours faithfully,
Procurement Services
Marwick Council`,
    no: 'your tender was not successful',
    finality: 'final',
    reasons: [
      ['budget', 'The difference lies chiefly in the price'],
      ['competition', 'Your tender came fourth of seven'],
    ],
    best: 'let-go',
    also: ['ask-feedback', 'thank'],
    why: 'The points are on the table and the price decided; there is no error in it, so the next tender is the better answer.',
  },
  {
    level: 'easy',
    from: 'Johan Brekke <johan.brekke@nordlyshavn.example>',
    subject: 'Quotation for the signage',
    before: 'A private company asked you and two others for a quotation.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

Thank you for the quotation for the new signs at the harbour, and for coming out to measure on the windiest day of the year.

We have awarded the work to another company. Three quotations were in, and the other one was lower by a fifth and could be done before the cruise season. Your drawings were the clearest of the three, and our harbour master asked whether he might keep one.

You lost nothing by your manner, only by the calendar and the sum. I thank you for the trouble, and wish you less wind.

Regards,
Johan Brekke`,
    no: 'We have awarded the work to another company',
    finality: 'final',
    reasons: [
      ['budget', 'the other one was lower by a fifth'],
      ['timing', 'could be done before the cruise season'],
    ],
    best: 'thank',
    also: ['keep-in-touch'],
    why: 'He says what decided it, and that he liked how you work; a short thank-you makes you the first he asks next time.',
  },
  {
    level: 'middle',
    from: 'Samira Dogan <samira.dogan@eastfield-health.example>',
    subject: 'Tender EH-09: translation services',
    before: 'You bid for a framework contract. Debriefs are part of the procedure.',
    context: { stage: 'reviewed' },
    text: `Dear Robin Vale,

Thank you for the great care that went into your tender for translation services.

The evaluation has been completed and the framework will be made up of four providers, of which yours is not one. Your prices were among the best. It was the answer on how you cover nights and weekends that the panel found thin, and in a hospital it is the nights that count.

I hold a short debrief with every tenderer who wishes for one, usually by telephone, and I bring the scoring sheets. If that is of interest, you need only write back with a time in the next three weeks.

Kind regards,
Samira Dogan
Procurement Lead`,
    no: 'the framework will be made up of four providers, of which yours is not one',
    finality: 'final',
    reasons: [['quality', 'the answer on how you cover nights and weekends that the panel found thin']],
    doors: [['feedback-offered', 'I hold a short debrief with every tenderer who wishes for one']],
    best: 'ask-feedback',
    also: ['thank'],
    why: 'The scoring sheets and half an hour of the person who read them are yours for the asking; it is how the next tender is won.',
  },
  {
    level: 'middle',
    from: 'Petra Svoboda <petra.svoboda@zelena-schools.example>',
    subject: 'School meals from September',
    before: 'You bid to cook for a group of schools.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

The committee has tasted, scored and slept on it, and I promised you an early word.

For the eleven schools together, we are going to work with a larger kitchen. The children voted for your lentils, by a distance that embarrassed everybody, but you would have had to double your vans by September, and we did not want to be the reason that you did.

The two village schools in Horka come up on their own in the new year, some ninety meals a day, as the road is closed to lorries. I may not promise anything. You would be on the list of those we write to, and I hope that you will answer.

Best wishes,
Petra Svoboda`,
    no: 'For the eleven schools together, we are going to work with a larger kitchen',
    finality: ['open', 'conditional', 'final'],
    reasons: [['capacity', 'you would have had to double your vans by September']],
    doors: [
      ['apply-again', 'You would be on the list of those we write to, and I hope that you will answer'],
      ['other-roles', 'The two village schools in Horka come up on their own in the new year'],
    ],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Dear Petra,

Thank you for the early word, and please thank the children for their votes. I think you judged the vans rightly.

The two schools in Horka sound like our size. I would be very glad to be asked in the new year, and I will answer if you write.

Thank you again for considering us so carefully.

Best wishes,
Robin`,
    why: 'Eleven schools were too many and two may be just right: thank her, and say that you would be happy to be asked.',
  },
  {
    level: 'hard',
    from: 'Tenders Office <tenders@kelsington.example>',
    subject: 'Procedure K-551: your tender',
    before:
      'Your tender was set aside because an insurance certificate was missing. You have the receipt of the upload, with the certificate, from two days before the deadline.',
    context: {
      stage: 'reviewed',
      basis: [
        {
          kind: 'corrected-error',
          text: 'the insurance certificate was uploaded two days before the deadline, and I have the receipt of the portal, number 88213',
        },
      ],
    },
    text: `Dear Tenderer,

Procedure K-551, Repair of playground equipment

In checking the tenders for completeness we could not find the certificate of insurance required under point 4.2 in yours. A tender without it may not be evaluated, and yours has therefore been left out of the evaluation.

If you are of the opinion that this rests on an error, you may ask for a review within five working days of this notice. A request must name the document concerned and be sent to review@kelsington.example, with proof that it was submitted in time. Documents cannot be added afterwards.

Yours faithfully,
Tenders Office
Borough of Kelsington`,
    no: 'yours has therefore been left out of the evaluation',
    finality: ['conditional', 'open', 'final'],
    reasons: [['incomplete', 'we could not find the certificate of insurance required under point 4.2']],
    doors: [['contact-named', 'A request must name the document concerned and be sent to review@kelsington.example']],
    whom: 'review@kelsington.example',
    best: 'use-the-route',
    why: 'They missed a paper that was there, you hold the receipt, and the letter says where to send it: use that way, calmly and in time.',
  },
]);
