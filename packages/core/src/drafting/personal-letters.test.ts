import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import type { Intent } from '../vocabulary.ts';
import { checkTone } from '../tone/check-tone.ts';
import { draftReply } from './draft-reply.ts';
import { ENGLISH_PERSONAL } from './phrases/english-personal.ts';

/* What an English letter says beside the decision, and the one plain sentence that answers it, whatever the seed. */

const FROM = 'Maud Ellery <maud@elleryandco.example>';
const TO = 'Kit Ames <kit@ames.example>';

function draftsOf(text: string, intent: Intent = 'thank', subject = 'Archivist', from = FROM): readonly string[] {
  const message = messageFromFields({ from, to: TO, subject, date: '2026-03-02T09:00:00Z', text });
  const reading = readMessage(message, {});
  return [0, 1, 2, 3, 4, 5].map(
    (seed) =>
      draftReply({
        message,
        reading,
        context: { asksSoFar: 0, noesSoFar: 1, today: '2026-03-03' },
        intent,
        facts: {},
        profile: { name: 'Kit Ames' },
        seed,
      }).text,
  );
}

function letter(line: string): string {
  return `Dear Kit,\n\nI am sorry to say that we have given the archivist post to another candidate.\n\n${line}\n\nWith good wishes,\nMaud Ellery`;
}

const ANSWERED: readonly (readonly [string, string, RegExp])[] = [
  ['a story of their own', 'I was turned down for this very post myself, twice.', /been there|you know how it feels/],
  [
    'a telling in person',
    'I wanted you to hear it from me and not from the portal.',
    /told me yourself|heard it from you|tell me yourself/,
  ],
  ['somebody who spoke up', 'Two of us argued for you until the very end.', /two of you were on my side/i],
  ['an attempt', 'I did try: I asked three times for a second post.', /tried|to try|such trouble/],
  ['an illness', 'My mother has been in hospital, or you would have heard sooner.', /your mother/],
  ['a flood', 'I write by hand, as the office was flooded last week.', /the flood/],
  ['an apology for the wait', 'I am sorry for the long wait.', /the wait/i],
  ['an apology for the trip', 'I am so sorry that you made the long trip for nothing.', /the trip/i],
  ['a wasted day', 'Sorry to have wasted your Saturday.', /Saturday/],
  ['a conscience', 'I feel rotten about it.', /feel bad about it|think twice about it/],
  ['a hard letter', 'This is not an easy letter to write.', /easy|rather have had other news/],
  ['a laugh', 'Your story of the two mayors made us all laugh.', /a laugh/],
  ['the work behind it', 'I know how much work went into the sample catalogue.', /the work was seen|went into it/],
  ['a cake', 'Thank you for bringing the lemon cake!', /the lemon cake/i],
  ['a word of courage', 'Please do keep writing.', /keep writing/],
  ['a wish for the work', 'I do hope the book finds the right home.', /share your hope|good hopes/i],
  ['a retirement', 'I am retiring in May, so this was my last appointment.', /retirement/],
  [
    'regards',
    'Biscuit, whom you met under the desk, sends his regards; so does Tamsin. Tamsin sends her best.',
    /Tamsin/,
  ],
  ['a recommendation', 'I have told our head of collections about you.', /your head of collections/],
  ['a list', 'I have enclosed a list of other archives.', /the list/i],
];

describe('an answer to a personal line', () => {
  it('is nothing that the tone check warns of, whatever it answers', () => {
    const warned = ENGLISH_PERSONAL.flatMap(({ say }) => say).flatMap((sentence) => {
      const said = sentence.replace('{line}', 'your mother');
      const text = `Dear Maud,\n\nThank you for letting me know. I was sorry to hear it, but I understand. ${said}\n\nThank you again for considering me. I wish you all the best.\n\nKind regards,\nKit Ames`;
      return checkTone({ text, intent: 'thank', field: 'job', answers: 'I am sorry that we chose another candidate.' })
        .findings.filter(({ severity }) => severity !== 'note')
        .map(({ rule, quote }) => `${rule}: ${quote}`);
    });
    expect(warned).toEqual([]);
  });

  it.each(ANSWERED)('takes up %s', (_, line, answer) => {
    for (const text of draftsOf(letter(line))) expect(text).toMatch(answer);
  });

  it('says nothing of the kind where nothing of the kind was said', () => {
    const plain = draftsOf(letter('The archive reopens to readers on Monday.'));
    for (const [, , answer] of ANSWERED.filter(([name]) => name !== 'an attempt'))
      for (const text of plain) expect(text).not.toMatch(answer);
  });

  it('answers two of them and no more, and nothing twice', () => {
    const many = letter(
      'I wanted to tell you this myself. I was turned down for it once. Two of us argued for you. Sorry for the long wait. I feel rotten about it. Please do keep writing. I do hope the book finds the right home.',
    );
    for (const text of draftsOf(many)) {
      const said = ANSWERED.filter(([, , answer]) => answer.test(text));
      expect(said.length).toBeLessThan(4);
      expect(text.split(/\s+/).length).toBeLessThan(100);
    }
  });

  it('leaves what every house writes to all as it is', () => {
    const form =
      'Dear applicant,\n\nThank you for your interest. We regret to inform you that your application was not successful. This was a very difficult decision and we know how much work goes into an application. Please do not be discouraged.\n\nThe Recruitment Team';
    for (const text of draftsOf(form, 'thank', 'Your application', 'Recruitment <jobs@ellery.example>'))
      expect(text).not.toMatch(/went into it|the work was seen|lose heart|put me off/);
  });

  it('says nothing of a trouble of the user beside one of theirs', () => {
    for (const text of draftsOf(letter('My husband had a stroke in January.'))) {
      expect(text).toMatch(/your husband/);
      expect(text).not.toMatch(/hoped for|hoping for|a pity/);
    }
  });

  it('takes up what they ask the user along to instead of asking', () => {
    const fair = letter('Our summer fair is on 15 June, come along if you like.');
    for (const text of draftsOf(fair, 'keep-in-touch')) {
      expect(text).toMatch(/come to your summer fair, if I can/);
      expect(text).not.toContain('?');
    }
  });

  it('greets two people whose address has both their names, and no firm by the names of two', () => {
    const wedding =
      'Hi Kit,\n\nThank you for the quote. We have gone with a friend of Ravi, who offered to do our wedding cake as a present.\n\nJo & Ravi';
    for (const text of draftsOf(wedding, 'thank', 'Our wedding cake', 'Jo & Ravi <hello@joandravi.example>'))
      expect(text).toMatch(/^Hi Jo and Ravi,/);
  });

  it('takes no date of something else for a time to come back', () => {
    const rates =
      "Hi Kit,\n\nThanks for the quote. We have stuck with our usual people for the regatta. Next year's regatta is 12 June and I will be doing the asking myself.\n\nMaud";
    for (const text of draftsOf(rates, 'keep-in-touch', 'catering quote')) expect(text).not.toMatch(/in June/);
    const stopped =
      'Dear Kit,\n\nThank you for your proposal. All spending on training has been stopped for the rest of the year, so we cannot take it up.\n\nMaud Ellery';
    for (const text of draftsOf(stopped, 'keep-in-touch', 'Your proposal'))
      expect(text).not.toMatch(/later in the year/);
  });

  it.each([
    ['a nephew', 'The bench is promised to my nephew.', /family comes first/i],
    ['somebody inside', 'We have gone with an internal candidate in the end.', /know|internal/],
    ['something of the kind', 'We already stock two makers of the same thing.', /of the kind|too close/],
    ['a rule', 'Our insurers will not cover naked flame indoors.', /insurers/],
    ['money', 'The budget for it has been cut.', /only so much|so far|stretch|budget/],
  ])('grants %s in a plain sentence', (_, why, granted) => {
    const text = `Dear Kit,\n\nThank you for coming. I am afraid that the answer is no. ${why}\n\nMaud Ellery`;
    for (const draft of draftsOf(text, 'thank', 'Your visit')) expect(draft).toMatch(granted);
  });

  it('asks nobody for feedback of their own who says that there is none', () => {
    const none =
      'Dear Kit,\n\nUnfortunately your result in the assessment did not meet the threshold. Because of the number of applicants we cannot give individual feedback.\n\nMaud Ellery';
    for (const draft of draftsOf(none, 'ask-feedback', 'Your application')) expect(draft).toMatch(/general advice/);
  });

  it('accepts no place that they are unable to offer', () => {
    const refused =
      'Dear Kit,\n\nThank you for attending the recall. We are not able to offer you a place for September.\n\nMaud Ellery\nAdmissions Tutor';
    for (const text of draftsOf(refused, 'thank', 'BA Acting: outcome')) expect(text).not.toMatch(/offer/);
  });
});
