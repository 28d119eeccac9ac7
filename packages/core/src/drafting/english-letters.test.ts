import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import type { Field, Intent, Occasion, Stage } from '../vocabulary.ts';
import type { DraftFacts } from './draft.ts';
import { draftReply } from './draft-reply.ts';

/* Whole letters in English, and what their answers have to take up, whatever the seed. */

interface Sent {
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  readonly intent: Intent;
  readonly stage?: Stage;
  readonly facts?: DraftFacts;
  readonly name?: string;
  readonly field?: Field;
  readonly occasion?: Occasion;
  readonly asksSoFar?: number;
}

function draftsOf({ from, to = 'Kit Ames <kit@ames.example>', subject, text, intent, ...more }: Sent) {
  const message = messageFromFields({ from, to, subject, date: '2026-03-02T09:00:00Z', text });
  const reading = readMessage(message, {});
  return [0, 1, 2, 3, 4, 5].map((seed) =>
    draftReply({
      message,
      reading: more.field === undefined ? reading : { ...reading, field: more.field },
      context: { stage: more.stage ?? 'reviewed', asksSoFar: more.asksSoFar ?? 0, noesSoFar: 1, today: '2026-03-03' },
      intent,
      ...(more.occasion === undefined ? {} : { occasion: more.occasion }),
      facts: more.facts ?? {},
      profile: { name: more.name ?? 'Kit Ames' },
      seed,
    }),
  );
}

function every(sent: Sent, ...patterns: readonly RegExp[]): void {
  for (const { text } of draftsOf(sent)) for (const pattern of patterns) expect(text).toMatch(pattern);
}

function none(sent: Sent, pattern: RegExp): void {
  for (const { text } of draftsOf(sent)) expect(text).not.toMatch(pattern);
}

const BAKERY: Sent = {
  from: 'Maureen Tighe <m.tighe@carrowbeg.example>',
  subject: 'Night baker position',
  text: "Hi Kit,\n\nThanks for coming in on Thursday for the trial shift. I'm sorry to say we have offered the job to another candidate.\n\nIt was a close call between the last two. Best of luck with the search.\n\nMaureen Tighe",
  intent: 'ask-feedback',
  stage: 'final',
};

describe('an English answer', () => {
  it('names the post in small letters, says that it was close, and says thanks as they do', () => {
    every(BAKERY, /the night baker position/, /it was a close call/);
    expect(draftsOf(BAKERY).some(({ text }) => /\bThanks (?:again )?for\b/.test(text))).toBe(true);
    none(BAKERY, /Thank you for|Thank you again for/);
  });

  it('returns good wishes, thanks twice and no more, and sounds neither sore nor stock', () => {
    const grant: Sent = {
      from: 'Grants Team <grants@penhallow.example>',
      subject: 'Your application PT/2026/318',
      text: 'Dear Kit Ames,\n\nI regret to inform you that your application was not successful. We received 214 applications in this round.\n\nWe wish you every success with your project.\n\nThe Grants Team',
      intent: 'thank',
    };
    every(grant, /my application PT\/2026\/318/);
    every(grant, /I wish you all the best too\./);
    for (const { text } of draftsOf(grant))
      expect((text.match(/\b(?:thank|grateful|appreciate)/gi) ?? []).length).toBeLessThan(3);
    none(grant, /of course|where things stand/);
  });

  it('tells what was waited for before it asks, and says back what did not fit', () => {
    const pumps: Sent = {
      from: 'Grant Pollard <gpollard@wirrabee.example>',
      subject: 'RE: Quote 4471 - transfer pumps',
      text: "Hi Kit\n\nThanks for the quote. The pumps look good but the 14 week lead time doesn't work for us, so we won't be going ahead this time.\n\nIf the lead time changes let me know.\n\nCheers\nGrant",
      intent: 'ask-again',
      stage: 'client',
      facts: { new: 'we can now deliver in three weeks because the lead time has come down' },
    };
    every(
      pumps,
      /the 14 week lead time doesn['’]t work for you/,
      /\n\nWe can now deliver in three weeks[^?]+\?/,
      /quote/,
    );
    none(pumps, /considering me|whatever time/);
  });

  it('says once what came close', () => {
    const poems: Sent = {
      from: 'The Editors <submissions@lowtide.example>',
      subject: 'Your submission',
      text: 'Dear Kit,\n\nThank you for sending us "Four Rooms". We will not be taking it, though we came close with "Inventory" and would be glad to see more of your work.\n\nThe Editors',
      intent: 'keep-in-touch',
      facts: { specific: 'It was good to know that Inventory came close.' },
    };
    for (const { text } of draftsOf(poems)) expect(text.match(/came close/g)).toHaveLength(1);
  });

  it('takes up what they would have the user in for, and a job that will need doing', () => {
    const chef: Sent = {
      from: 'Gwen Parry <gwen@blacksmiths.example>',
      subject: 'chef de partie',
      text: "Kit,\n\nSorry, we've given it to somebody local. You were good on the grill though and I'd have you in for August when the season gets going.\n\nGwen",
      intent: 'keep-in-touch',
      stage: 'final',
    };
    every(chef, /the chef de partie post/, /I was good on the grill/, /I['’]d love to come in for August/);
    every(
      {
        ...chef,
        from: 'Colin Abbott <colin@harbour.example>',
        subject: 'Autumn production',
        text: "Dear Kit,\n\nI'm afraid the part of Eileen has now been cast. We cast the spring show in November and I'd like to see you again for that.\n\nAll best,\nColin Abbott",
      },
      /I(?:['’]d| would) love to come again for the spring show/,
    );
    every(
      {
        ...chef,
        from: 'Rob Tanner <rob@tanner.example>',
        subject: 'van signwriting',
        text: "Hi Kit\n\nCheers for the price on the vans. Bit steep for us I'm afraid so going with a cheaper one. Might need the shop front doing in the summer though.\n\nRob",
        stage: 'client',
      },
      /the shop front in the summer/,
    );
  });

  it('hears praise of a work in more of its words', () => {
    const goat: Sent = {
      from: 'Bea Lindgren <bea@littlewren.example>',
      subject: "THE CLOCKMAKER'S GOAT",
      text: "Dear Kit,\n\nThank you for letting me read THE CLOCKMAKER'S GOAT. I laughed out loud at the goat, but our list is full.\n\nAll best,\nBea",
      intent: 'thank',
    };
    every(goat, /you laughed out loud at the goat/);
    const kitchen =
      "Hi Kit,\n\nThank you for the quote. We've decided to go with another firm. It was a lovely design and I'm sorry.\n\nMarta";
    every(
      { ...goat, from: 'Marta <marta@oak.example>', subject: 'the kitchen', text: kitchen, stage: 'client' },
      /the design/,
    );
  });

  it('asks a council what made the difference, as we, and an investor nothing about a next time', () => {
    const tender: Sent = {
      from: 'Procurement <procurement@eastmarch.example>',
      subject: 'Tender GM/26/07: Grounds Maintenance - outcome',
      text: 'Dear Mr Ames,\n\nYour bid has been unsuccessful.\n\nYour scores were: Price 36/40, Quality 41/60. The winning bidder scored: Price 33/40, Quality 52/60.\n\nK. Osei\nProcurement Officer',
      intent: 'ask-feedback',
    };
    every(
      tender,
      /On quality we scored 41 and the winning bid 52; could you tell us/,
      /we will understand|We will understand/,
    );
    none(tender, /\b(?:I|me|my)\b/);
    const round: Sent = {
      from: 'Meera Krishnan <meera@banyan.example>',
      subject: 'Re: ColdKart seed round',
      text: "Hi Kit,\n\nThank you for presenting to the partners. We have decided not to participate in this round. We like the team, we just couldn't get to conviction.\n\nMeera",
      intent: 'ask-feedback',
      stage: 'final',
      field: 'investor',
    };
    none(round, /next time|considering me/);
  });

  it('waits for the customers whom they would see first, and takes what they did for a deed', () => {
    every(
      {
        from: 'Oskar Lund <oskar@fennel.example>',
        subject: 'Re: Loopwise',
        text: "Hi Kit,\n\nThanks for the deck. It's too early for us: we'd want to see three paying customers before we lead. Come back when you have them and I'll pick up the phone.\n\nBest,\nOskar",
        intent: 'keep-in-touch',
        stage: 'screened',
      },
      /(?:if|when) we have three paying customers/,
    );
    every(
      {
        from: 'Nadia Hassan <nadia@quayside.example>',
        subject: 'Team lead',
        text: "Hi Kit,\n\nWe've given the team lead role to Dev. Where Dev had the edge was running projects with outside suppliers.\n\nNadia",
        intent: 'thank',
        stage: 'final',
        facts: { specific: 'you told me yourself' },
      },
      /It meant a lot that you told me yourself\./,
      /running projects with outside suppliers/,
    );
  });

  it('takes up a reference, offered with a no or with feedback', () => {
    const reference: Sent = {
      from: 'Ann Lee <ann@lee.example>',
      subject: 'Youth worker',
      text: 'Dear Kit,\n\nWe have gone with somebody else for the youth worker post. I would be glad to give you a reference.\n\nAnn',
      intent: 'thank',
      stage: 'final',
    };
    every(reference, /offer(?:ing)? to give me a reference/);
    every(
      {
        ...reference,
        occasion: 'feedback',
        asksSoFar: 1,
        text: 'Dear Kit,\n\nHere is the feedback you asked for: your answers were too general. I would gladly write you a reference should you need one.\n\nAnn',
      },
      /feedback/,
      /offer(?:ing)? to give me a reference/,
    );
  });

  it('asks nothing that a place on a waiting list leaves unused', () => {
    const stall: Sent = {
      from: 'Sean & Ruta <hello@saltmarsh.example>',
      subject: 'Christmas market stall',
      text: "Hi Kit,\n\nThanks for applying for a stall. We've had 63 makers ask for 20 tables so I'm afraid we can't fit you in. We've put you on the waiting list in case anybody drops out.\n\nSean & Ruta",
      intent: 'keep-in-touch',
    };
    every(stall, /^Hi Sean and Ruta,/, /on the list/, /\nKit$/);
    expect(draftsOf(stall).flatMap(({ needs }) => needs)).toEqual([]);
  });

  it('is not glad of a notice on data, and wishes nothing to a person who is not chosen yet', () => {
    const form: Sent = {
      from: 'Recruitment <no-reply-jobs@pellowgroup.example>',
      subject: 'Accounts Assistant (Ref 8841)',
      text: 'Dear Kit,\n\nThank you for applying for the role of Accounts Assistant at Pellow Group.\n\nWe had a very high response to this vacancy and will not be progressing your application to the next stage. We cannot provide feedback to those who are not shortlisted.\n\nYour details will be kept for six months in line with our privacy policy.\n\nRegards,\nRecruitment Team\nPellow Group',
      intent: 'thank',
    };
    none(form, /privacy|settles in/);
  });

  it('takes up a place on a list and a talk they propose beside what it asks', () => {
    const residency: Sent = {
      from: 'Ingrid Moe <ingrid@skogen.example>',
      subject: 'Skogen residency 2027',
      text: 'Dear Kit,\n\nI am sorry to tell you that you were not among the six we chose. The jury were very taken with the field recordings, and you came close: you are first on our reserve list should someone drop out before April.\n\nIngrid Moe',
      intent: 'ask-feedback',
      stage: 'final',
    };
    every(residency, /the Skogen residency 2027/, /taken with the field recordings/, /on the list[.;]/, /\?/);
    every(
      {
        ...residency,
        from: 'Ravi Sen <ravi@corvo.example>',
        subject: 'Senior grade',
        text: "Hi Kit,\n\nI wasn't able to get the senior grade through. The panel wanted to see you lead something across teams. Let's use our 1:1 on Thursday to plan which project that could be.\n\nRavi",
        field: 'promotion',
      },
      /the panel wanted to see me lead something across teams/,
      /on Thursday[^?]+go about it\?/,
    );
  });

  it('asks to ring whom it was told to ring, and puts the way out by the question', () => {
    const school: Sent = {
      from: 'Claire Dunn <c.dunn@aldergate.example>',
      subject: 'Teaching assistant',
      text: 'Dear Kit,\n\nI am sorry to say that we have appointed another candidate. The children really took to you; the successful candidate simply had more experience with reading groups.\n\nIf you would like to talk it over, do ring me at school any afternoon.\n\nClaire Dunn\nHeadteacher',
      intent: 'ask-feedback',
      stage: 'final',
    };
    every(
      school,
      /the children really took to me/,
      /may I ring you/,
      /somebody who had more experience with reading groups/,
    );
    for (const { text } of draftsOf(school)) expect(text).toMatch(/\?[^\n]+\n\n[^\n]+\n\n(?:[^\n]+\n)+[^\n]+$/);
  });

  it('waits to hear where they will write themselves, and offers again what they would see again', () => {
    every(
      {
        from: 'Alistair Finn <a.finn@meridian.example>',
        subject: 'Interim lead',
        text: 'Dear Kit,\n\nThe client has decided to put the project on hold until the new year. I will come back to you if it restarts in April.\n\nAlistair',
        intent: 'keep-in-touch',
        stage: 'client',
        field: 'freelance',
      },
      /put the project on hold until the new year/,
      /hear from you if it restarts in April/,
    );
    every(
      {
        from: 'Nora Field <nora@fieldliterary.example>',
        subject: 'Query: THE COLD ROW',
        text: "Dear Kit,\n\nThank you for letting me read THE COLD ROW. I so admired the voice, but the middle section lost momentum for me. If you do revise, I'd be open to reading it again.\n\nNora",
        intent: 'keep-in-touch',
      },
      /you admired the voice/,
      /the middle section/,
      /send it (?:to you again )?once I(?:['’]ve| have) been back to it/,
    );
  });

  it('speaks for a firm as we, of its place and of what its bid lacked', () => {
    const tender: Sent = {
      from: 'tenders@bracken.example',
      subject: 'Contract award: Tree Surveys 2027-29 (BDC/T/114)',
      text: 'Dear Mr Ames\n\nI regret to inform you that your tender has not been accepted. You were placed second of six, and scored 5/10 for social value where your response did not include measurable targets.\n\nR. Patel\nProcurement Officer',
      intent: 'thank',
    };
    every(tender, /the Tree Surveys 2027-29 tender/, /we were placed second of six/);
    none(tender, /\b(?:I|me|my)\b/);
  });
});
