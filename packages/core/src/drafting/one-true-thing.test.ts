import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import type { Field, Intent } from '../vocabulary.ts';
import type { DraftFacts } from './draft.ts';
import { draftReply } from './draft-reply.ts';

interface Letter {
  readonly from?: string;
  readonly subject: string;
  readonly text: string;
  readonly field?: Field;
  readonly intent: Intent;
  readonly facts?: DraftFacts;
}

/** What five wordings of the answer say, and what is asked of the user beside them. */
function answers({ from = 'Ines Orr <ines@orrandmoss.org>', subject, text, field, intent, facts }: Letter) {
  const message = messageFromFields({
    from,
    to: 'Maya Lind <maya@lind.org>',
    subject,
    date: '2026-05-15T09:00:00Z',
    text,
    headers: {},
  });
  const read = readMessage(message, {});
  const reading = field === undefined ? read : { ...read, field };
  const context = { stage: 'reviewed' as const, asksSoFar: 0, noesSoFar: 1, today: '2026-05-18' };
  return [1, 2, 3, 4, 5].map((seed) =>
    draftReply({ message, reading, context, intent, facts, profile: { name: 'Maya Lind' }, seed }),
  );
}

function says(letter: Letter, ...patterns: readonly RegExp[]): void {
  for (const { text } of answers(letter)) for (const pattern of patterns) expect(text).toMatch(pattern);
}

describe('an English answer says back one true thing of the letter', () => {
  it('how many wrote in, and for how few places', () => {
    says(
      {
        subject: 'Skerry Studios residency',
        text: 'Dear Maya,\n\nThank you for applying for the summer residency. There were 188 applications for five studios, and I am sorry that we cannot offer you one.\n\nIna',
        field: 'residency',
        intent: 'thank',
      },
      /With 188 applications for five studios, /,
    );
  });

  it('the number that an office keeps it by, and none where a person wrote who knows it', () => {
    const form =
      'Dear Ms Lind\n\nThe trustees considered many applications. I am sorry to tell you that yours was not among those supported.\n\nYours sincerely\nHelen Tranter\nGrants Officer';
    says(
      { subject: 'Application ST/26/114', text: form, field: 'grant', intent: 'thank' },
      /application ST\/26\/114\./,
    );
    const person = 'Hi Maya,\n\nSorry, the job has gone to a lad from the village.\n\nPete';
    for (const { text } of answers({ subject: 'Joiner (REQ 20418)', text: person, field: 'job', intent: 'thank' }))
      expect(text).not.toContain('20418');
  });

  it.each([
    [
      'the whole panel was struck by how well you had got to know our map collection',
      /how well I had got to know your map collection/,
    ],
    ["I really value what you've done with the field data this year", /what I['’]ve done with the field data/],
    ["you've a good way with the ewes", /I have a good way with the ewes/],
    ['you were the person we wanted', /I was the person you wanted/],
    ['it was on our shortlist of eleven', /I was on your shortlist of eleven/],
    ['your dovetails were tidy', /my dovetails/],
    ['I admired so much about it, the voice of the grandmother in particular', /the voice of the grandmother/],
  ])('their praise: %s', (praise, said) => {
    says(
      {
        subject: 'The post',
        text: `Hi Maya,\n\nThanks for coming in. We have given the job to somebody else, I'm afraid, but ${praise}.\n\nIna`,
        intent: 'thank',
      },
      said,
    );
  });

  it.each([
    ["we've gone with a lad who's got his own van", /a lad who has his own van/],
    ['we are going with a studio that can also do the photography', /a studio that can also do the photography/],
    [
      'the landlord has let it to another applicant, as she was looking for someone who could move in by the 1st of June',
      /the landlord was looking for someone who could move in by the 1st of June/,
    ],
  ])('their reason: %s', (reason, said) => {
    says(
      { subject: 'Quay Street', text: `Hi Maya,\n\nThanks for coming. Sorry, ${reason}.\n\nIna`, intent: 'thank' },
      said,
    );
  });

  it('what they would have liked to see', () => {
    says(
      {
        subject: 'Visiting fellowship',
        text: 'Dear Maya,\n\nI am sorry that the committee was not able to make an award to you this year. We would have liked to see a clearer plan for the archive visits.\n\nJudith Arle',
        field: 'grant',
        intent: 'thank',
      },
      /you would have liked a clearer plan for the archive visits/,
    );
  });

  it('asks for what goes beyond the reason that they gave', () => {
    says(
      {
        subject: 'Community map room',
        text: 'Dear Ms Lind\n\nI am sorry to tell you that your application was not among those supported. The trustees felt that the budget for volunteer time was not explained.\n\nYours sincerely\nHelen Tranter',
        field: 'grant',
        intent: 'ask-feedback',
      },
      /Is there (?:anything else|one other thing) that (?:would|you would)/,
    );
  });
});

describe('an English answer takes up what is offered', () => {
  const BOTH_DAYS = /on (?:9 or 16 March|Tuesday or Wednesday)/;

  it.each([
    ['We could fit you in on 9 or 16 March next year. Would either suit?', 'keep-in-touch', BOTH_DAYS],
    ["Let's find half an hour next week, Tuesday or Wednesday?", 'ask-feedback', BOTH_DAYS],
  ] as const)('the days that they name: %s', (offer, intent, said) => {
    const letter: Letter = {
      subject: 'Talk for our autumn programme',
      text: `Dear Maya\n\nI'm afraid the autumn programme is full. ${offer}\n\nGeoff`,
      field: 'speaking',
      intent,
    };
    says(letter, said);
    for (const { needs, text } of answers(letter)) {
      expect(needs.join(' ')).toMatch(/They offer you two days, on .* Can you make both\?/);
      expect(text).not.toMatch(/\bour autumn programme\b/);
    }
  });

  it('a place beside the one refused, which the thanks do not accept in the user’s stead', () => {
    const letter: Letter = {
      subject: 'Blacksmithing course',
      text: "Hi Maya, thanks for getting in touch about the course. I'm afraid all eight places have gone. I do have a space in the Wednesday afternoon group from September if that's any use. Owen",
      field: 'admission',
      intent: 'thank',
    };
    says(
      letter,
      /offer(?:ing)? me a space in the Wednesday afternoon group from September[;,] .*let you know very soon/,
    );
    says({ ...letter, intent: 'keep-in-touch' }, /accept a space|your offer of a space/);
    for (const { needs } of answers(letter)) expect(needs.join(' ')).toContain('Would you like to say yes?');
  });

  it.each([
    [
      'We can hold your application for January 2027 entry if you wish.',
      'admission',
      /Yes, please do hold my application for January 2027 entry\./,
    ],
    ['Got anything on canals?', 'freelance', /on canals|canals in mind/],
    ['We will be seeking quotes for the second site in the spring.', 'freelance', /for the second site in the spring/],
  ] as const)('whatever it is: %s', (offer, field, said) => {
    says(
      {
        subject: 'The second site',
        text: `Hi Maya,\n\nThanks for your application, but I'm afraid it is a no this time. ${offer}\n\nIna`,
        field,
        intent: 'keep-in-touch',
      },
      said,
    );
  });

  it('with the right word for who is told', () => {
    says(
      {
        subject: 'Flat 2, 9 Mere Road',
        text: "Dear Maya\n\nI'm afraid the landlord has declined your application. I have a smaller one on Dene Street coming up in July. Shall I let you know?\n\nBen",
        field: 'rental',
        intent: 'thank',
      },
      /please do let me know/,
    );
  });

  it('with the user’s own yes, and asks for nothing else beside it', () => {
    const letter: Letter = {
      subject: 'Festival talk',
      text: "Hi Maya\n\nI'm afraid they went with a local speaker for the opening, but they'd be delighted if you'd do a half-hour at the market stage instead. Let me know what you think.\n\nColm",
      field: 'speaking',
      intent: 'keep-in-touch',
    };
    says(letter, /love to do a half-hour at the market stage/);
    for (const { text } of answers({ ...letter, facts: { specific: "I'd happily do that." } }))
      expect(text).not.toContain('?');
  });

  it('with the piece that the user is writing, and no other', () => {
    const letter: Letter = {
      subject: 'Low Water',
      text: 'Dear Maya Lind,\n\nWe have now read "Low Water" twice, and I am sorry to say that we are returning it. We would be glad to see something else of yours when we open again on 1 September.\n\nMaud Allbright\nFiction editor',
      field: 'literary',
      intent: 'keep-in-touch',
      facts: { new: "I am finishing a longer story about a lighthouse keeper's daughter." },
    };
    says(letter, /send it to you when you open again on 1 September\./);
  });

  it('and does not say beside it that staying in touch would be good', () => {
    for (const { text } of answers({
      subject: 'Quote for the website',
      text: "Hi Maya,\n\nThanks for the quote. It's a no this time. We'll need someone for the newsletter templates after the summer, happy to talk then.\n\nDel",
      field: 'freelance',
      intent: 'keep-in-touch',
    })) {
      expect(text).toContain('the newsletter templates after the summer');
      expect(text).not.toMatch(/It would be good to stay in touch\.|I would be very glad to stay in touch\./);
    }
  });
});

it('passes on what the user asks to be passed on', () => {
  says(
    {
      subject: 'Delivery of cheeses',
      text: "Hi Maya,\n\nWe're tied in with our supplier until February so I can't change now.\n\nMoira",
      field: 'sales',
      intent: 'thank',
      facts: { specific: 'Please thank Tomasz for the coffee.' },
    },
    /(?<=[.] )Please thank Tomasz for the coffee\./,
  );
});
