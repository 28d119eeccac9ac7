import { describe, expect, it } from 'vitest';
import { advise } from './advise.ts';
import { makeLetter } from './testing/make-letter.ts';

const basis = [{ kind: 'corrected-error' as const, text: 'My licence was on page 3 of the upload' }];
const adviceOn = (text: string) =>
  advise({ ...makeLetter({ text, form: 'personal' }), context: { stage: 'final', basis } });

describe('words that lock', () => {
  it.each([
    'I would prefer that you do not reach out again.',
    'We ask that you not contact our staff.',
    'Kindly refrain from further contact.',
    'We will not be responding to any further messages.',
    'Please stop asking.',
    'No means no.',
    'Please do not ask me again.',
    'This feels like harassment.',
    'After the threats you made, the answer is no.',
    'You are banned from the premises.',
    'Our legal team has advised us not to continue.',
    'I do not want to hear from you.',
    'Inutile de nous recontacter.',
    'Ich wünsche keinen weiteren Kontakt.',
    'No deseo más contacto.',
    "I just don't see you that way.",
    'Leave me alone.',
    'I will not be reading any replies.',
    'I do not feel comfortable continuing this conversation.',
    'You turned up at my house.',
    'I have asked you once to leave my daughter out of this.',
    'I am not interested in you in that way.',
    'Le ruego que no vuelva a escribirme.',
    'You have been blocked.',
    "Ne m'écris plus.",
    'Schreiben Sie mir nicht mehr.',
    'No me escribas más.',
    'Non scrivermi più.',
  ])('%s', (text) => {
    const advice = adviceOn(`The answer is no.\n${text}`);
    expect(advice).toMatchObject({ action: 'let-go', locked: true, to: null });
  });
});

describe('words that sound alike and do not lock', () => {
  it.each([
    'Please do not hesitate to contact us again.',
    'You scored highly on safeguarding.',
    'It was lovely that you came up at the end, and turned up at our house party.',
    "If you don't contact us within a week we assume that you agree.",
    'We cannot give feedback for legal reasons.',
    'You applied for a position in our legal team.',
    'We are committed to a workplace free from harassment. Our policy applies to all.',
    'Please do not contact us by phone.',
    'May I ask you to think of us again?',
    'Please do not contact interviewers directly through social media.',
    "As I said I would, I'm confirming the decision.",
    'Get the ticket and come and see me again.',
    'No further communication is necessary.',
    'Please do not apply again before the twelve months have passed.',
    'Your work did not appeal to our readers.',
    'We do not want to waste your time.',
  ])('%s', (text) => {
    expect(adviceOn(`We went with somebody else.\n${text}`).locked).toBe(false);
  });

  it('passes over what somebody else wrote', () => {
    expect(adviceOn('We went with somebody else.\n> Please do not contact me again.').locked).toBe(false);
  });
});

describe('an address that nobody reads', () => {
  it('does not lock where another person of the thread can be answered', () => {
    const { message, reading } = makeLetter({
      text: 'We chose somebody else. Please do not reply to this email.',
      to: 'priya@harbour.example',
    });
    const from = { name: '', address: 'no-reply@harbour.example' };
    const answer = advise({ message: { ...message, from }, reading, context: { stage: 'final' } });
    expect(answer).toMatchObject({ action: 'ask-feedback', to: 'priya@harbour.example', locked: false });
    expect(advise({ message, reading, context: { stage: 'final' } }).locked).toBe(true);
  });
});

describe('somebody else whom the letter gives', () => {
  it('is the way to go where it asks for no answer to itself', () => {
    const text =
      'Your paper was not accepted in full. You may convert it into a poster by writing to the poster chair, Dr Yeo (a.yeo@reef.example), until 8 May. Please do not answer this message.';
    const letter = makeLetter({ text, field: 'conference', form: 'form-letter' });
    expect(advise({ ...letter, context: {} })).toMatchObject({ locked: false, to: 'a.yeo@reef.example' });
  });

  it('is none where they want to be left alone', () => {
    const text =
      'We have not asked for this. Remove office@penrose.example from your lists and do not contact the practice again.';
    const letter = makeLetter({ text, field: 'sales', form: 'personal' });
    expect(advise({ ...letter, context: {} })).toMatchObject({ locked: true, to: null });
  });
});
