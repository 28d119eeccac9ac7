import { exercisesOf } from './sketch.ts';

export const SALES = exercisesOf('sales', [
  {
    level: 'easy',
    from: 'Gareth Lund <gareth.lund@osprey-cycles.example>',
    subject: 'RE: Booking software for the workshop',
    before: 'You showed them your booking software twice.',
    context: { stage: 'client' },
    text: `Hi Robin,

Thanks for the two demos and for getting the trial set up so fast. The lads in the workshop had it working before I had found my password.

We have decided not to go ahead. We signed with another supplier yesterday, for three years, mainly because theirs talks to the till that we already have. I wanted you to hear it from me and not work it out from the silence.

It was a good product and you were straight with us on the price. I have nothing to complain of and I will say so if anybody asks.

Cheers,
Gareth`,
    no: 'We have decided not to go ahead',
    finality: 'final',
    reasons: [
      ['fit', 'theirs talks to the till that we already have'],
      ['position-filled', 'We signed with another supplier yesterday, for three years'],
    ],
    best: 'thank',
    also: ['keep-in-touch', 'ask-feedback'],
    why: 'He signed for three years and still took the time to tell you why; thank him, and he will speak well of you as he says.',
  },
  {
    level: 'easy',
    from: 'Purchasing <purchasing@delmont-hotels.example>',
    subject: 'Your enquiry',
    before: 'You wrote to them about your linen service. You do not know anybody there.',
    context: { stage: 'applied' },
    text: `Dear Sir or Madam,

Thank you for your message regarding linen services for the Delmont Hotels.

Our contracts for linen and laundry are placed centrally, and we are not looking for further suppliers. We are therefore not interested in an offer or in a meeting. Please note that we do not enter into correspondence about unrequested offers, and that brochures sent by post are not returned.

We thank you for thinking of us and wish you success with your business in the coming season.

Yours faithfully,
Central Purchasing
Delmont Hotels`,
    no: 'We are therefore not interested in an offer or in a meeting',
    finality: 'final',
    reasons: [['policy', 'Our contracts for linen and laundry are placed centrally']],
    whom: null,
    best: 'let-go',
    why: 'They say plainly that they do not correspond about it; respecting that costs you nothing and leaves your name clean.',
  },
  {
    level: 'middle',
    from: 'Yusra Haddad <yusra.haddad@calder-clinics.example>',
    subject: 'Rota tool: an update from us',
    before: 'You met the practice managers twice. A pilot was being discussed.',
    context: { stage: 'client' },
    text: `Dear Robin,

You have been very patient with us, so here is a proper update.

The managers liked the rota tool, and the night staff have started to ask me when it is coming, which is your doing. What has changed is that the group is merging its three payroll systems, and until that is finished nobody may bring in anything that touches hours. I am told it will take until the end of June, and I have learned to add a month.

So a pilot is off the table for now. I should be glad to look at it again with you once the merger is behind us, and I have put a note in my diary for August.

With thanks,
Yusra`,
    no: 'So a pilot is off the table for now',
    finality: ['conditional', 'open'],
    reasons: [['timing', 'until that is finished nobody may bring in anything that touches hours']],
    doors: [['apply-again', 'I should be glad to look at it again with you once the merger is behind us']],
    best: 'keep-in-touch',
    also: ['thank'],
    why: 'It is the calendar that says no, and she has already written you into hers: be easy to come back to.',
  },
  {
    level: 'middle',
    from: 'Leopold Finch <leopold@finchandsons.example>',
    subject: 'Your seed trays',
    before: 'You sent samples of your compostable trays. You have spoken once.',
    context: { stage: 'screened' },
    text: `Dear Robin,

My father has been selling seed trays since before either of us was born, and he turned yours over in his hands for quite some time, which is a compliment.

For our shop they will not do, I am afraid. We sell in ones and twos to people with a windowsill, and your smallest box is five hundred. We have not the room to store them nor the customers to empty it.

Now, the growers' cooperative at Westerby buys for forty nurseries at once, and they were grumbling about plastic at the spring meeting. You could do worse than write to their buyer, Hanneke Vos, at buying@westerby-growers.example. You may say that old Finch liked the corners.

Yours,
Leopold Finch`,
    no: 'For our shop they will not do, I am afraid',
    finality: ['final', 'open'],
    reasons: [
      ['fit', 'We sell in ones and twos to people with a windowsill'],
      ['capacity', 'We have not the room to store them'],
    ],
    doors: [
      ['referral', 'You could do worse than write to their buyer, Hanneke Vos'],
      ['contact-named', 'write to their buyer, Hanneke Vos'],
    ],
    best: 'thank',
    also: ['keep-in-touch'],
    model: `Dear Mr Finch,

Thank you for looking at the trays so closely, and for telling me plainly why they will not do for your shop. I am glad that your father turned them over.

Thank you above all for the name of Hanneke Vos. I will write to her this week and tell her that old Finch liked the corners.

I wish you a good season, and customers with deep windowsills.

With kind regards,
Robin`,
    why: 'Five hundred trays do not fit on a windowsill, but he has given you a name and his good word: thank him for both.',
  },
  {
    level: 'hard',
    from: 'Ingrid Falk <ingrid.falk@harrow-logistics.example>',
    subject: 'Route planning',
    before:
      'Two meetings went well. She said no because your software could not read their old vehicle boxes. Since Monday it can: your developers finished it.',
    context: {
      stage: 'client',
      basis: [
        {
          kind: 'answerable-reason',
          text: 'since Monday our software reads the data of the KX vehicle boxes, and I can show it with one of their files',
        },
      ],
    },
    text: `Hello Robin,

Thank you for the second visit. My dispatchers are not easy to impress and two of them asked whether they could keep it.

I have to be practical, though. Sixty of our lorries carry the old KX boxes, and you told me honestly that you cannot read those and could not say when. Software that sees half of my fleet is half a map, so we will stay with what we have. That is the whole reason; the price was right and so were the people.

I appreciated that you did not promise what you could not do. It is rarer than it should be.

Good luck with the others,
Ingrid Falk
Head of Transport`,
    no: 'we will stay with what we have',
    finality: ['conditional', 'final', 'open'],
    reasons: [['fit', 'you cannot read those and could not say when']],
    best: 'ask-again',
    also: ['keep-in-touch'],
    why: 'She gave one reason and said it was the only one; now that it is answered, telling her so once is good news and no pressure.',
  },
]);
