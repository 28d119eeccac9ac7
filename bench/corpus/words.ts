import type { Random } from './random.ts';

type Words = readonly [string, ...string[]];

export const FIRST_NAMES: Words = [
  'Ann',
  'Ben',
  'Clara',
  'David',
  'Elif',
  'Frank',
  'Grace',
  'Hugo',
  'Ines',
  'Jonas',
  'Karin',
  'Luca',
  'Mara',
  'Noor',
  'Omar',
  'Paula',
];
export const LAST_NAMES: Words = [
  'Abbott',
  'Brandt',
  'Costa',
  'Dubois',
  'Eriksen',
  'Fischer',
  'Garcia',
  'Hughes',
  'Ito',
  'Jansen',
  'Keller',
  'Lopez',
  'Moreau',
  'Novak',
  'Olsen',
  'Petrov',
];
export const DOMAINS: Words = [
  'example.org',
  'example.com',
  'example.net',
  'mail.example.org',
  'corp.example.com',
  'lists.example.net',
  'studio.example.org',
];
const TOPICS: Words = [
  'the budget',
  'Tuesday',
  'the second draft',
  'our offsite',
  'the invoice',
  'the workshop',
  'your article',
  'the new site',
  'the lease',
  'lunch',
  'the report',
  'the slides',
];
const OPENERS: Words = [
  'Quick note on',
  'Following up on',
  'Thanks for',
  'A question about',
  'News on',
  'Re-reading',
  'Two thoughts on',
  'Please look at',
];
/** Sentences in which a reader of noes must look twice. In half of the messages, so that about one in ten must be read in full, as of real ordinary mail. */
const NEAR_SENTENCES: Words = [
  'The train was late again, so I will call you in the afternoon instead.',
  'I am away from Monday to Wednesday and will answer after that.',
];
const NEAR_SHARE = 2;

const SENTENCES: Words = [
  'The shelves arrive on Monday, and the old ones can go to the cellar.',
  'I have added the figures to the shared sheet, so you can check them there.',
  'Could you let me know by Thursday whether the date still works for you?',
  'The printer sent a second proof this morning and it looks much better.',
  'We talked about it over lunch and everybody liked the shorter version.',
  'If you have a moment, please read the third page once more.',
  'Maria will bring the keys and the projector.',
  'Nothing urgent here, I only wanted you to know where we stand.',
  'The café on the corner has reopened, by the way.',
  'Unfortunately we need to move the meeting by half an hour.',
  'Please find the notes of yesterday below.',
  'The new version fixes the problem with the margins.',
  'Let us keep the old name for now.',
];

export function name(random: Random): { readonly name: string; readonly address: string } {
  const first = random.pick(FIRST_NAMES);
  const last = random.pick(LAST_NAMES);
  return { name: `${first} ${last}`, address: `${first}.${last}@${random.pick(DOMAINS)}`.toLowerCase() };
}

export function subject(random: Random): string {
  return `${random.pick(OPENERS)} ${random.pick(TOPICS)}`;
}

/** Paragraphs of at least `bytes` characters, in short lines. */
export function prose(random: Random, bytes: number): string {
  const paragraphs: string[] = random.between(1, NEAR_SHARE) === 1 ? [random.pick(NEAR_SENTENCES)] : [];
  let length = 0;
  while (length < bytes) {
    const paragraph = Array.from({ length: random.between(1, 4) }, () => random.pick(SENTENCES)).join('\n');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

/** Noes, of several kinds of sender. */
export const REJECTIONS: readonly [string, ...string[]] = [
  'Thank you for applying for the role of illustrator with us.\n\nAfter careful thought we have decided to go ahead with another candidate. We will keep your details for a year and would be glad to hear from you again.\n\nKind regards,',
  'Many thanks for letting us read your story. It is not quite right for the magazine, but we enjoyed its voice and hope you will send us another one.\n\nAll the best,',
  'We had far more proposals for the conference than places, and I am sorry to say that yours was not selected this time.\n\nWith best wishes,',
  'The budget for the project has been cut, so we cannot offer you the contract after all. It has nothing to do with your work.\n\nBest,',
  'Vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.\n\nMit freundlichen Grüßen',
  'Nous vous remercions de votre candidature. Nous avons le regret de vous informer que nous ne pouvons pas y donner une suite favorable.\n\nCordialement,',
];
