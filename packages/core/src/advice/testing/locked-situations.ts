import type { Situation } from './situation.ts';

/** Asking is not offered, whatever anybody calls a basis. */
export const LOCKED_SITUATIONS: readonly Situation[] = [
  {
    why: 'A personal no is the answer, also when the person has a new argument.',
    letter: { field: 'personal', form: 'personal', text: 'Hi,\n\nThat was a lovely evening, but I do not want to meet again.\n\nJo' },
    context: { basis: [{ kind: 'new-fact', text: 'I have moved to her town since' }] },
    action: 'let-go', locked: true, to: null,
  },
  {
    why: 'A romantic refusal that the reader took for something else stays personal.',
    letter: { field: 'other', form: 'personal', text: 'Thanks for asking, but I am not interested in dating at the moment.' },
    action: 'let-go', locked: true,
  },
  {
    why: 'They ask not to be written to; even thanks would be another mail.',
    letter: { field: 'sales', form: 'personal', text: 'We are not interested. Please do not contact us again.' },
    context: { basis: [{ kind: 'new-fact', text: 'Our price was lowered by 20 percent' }] },
    action: 'let-go', locked: true, to: null, never: ['thank'],
  },
  {
    why: 'Being taken off the list is a request to be left alone.',
    letter: { field: 'sales', form: 'personal', text: 'No thanks. Kindly remove me from your mailing list.' },
    action: 'let-go', locked: true, never: ['thank', 'keep-in-touch'],
  },
  {
    why: 'Somebody feels unsafe; the only respectful answer is silence.',
    letter: { field: 'audition', form: 'personal', text: 'You were not cast. Your messages have made our staff uncomfortable.' },
    action: 'let-go', locked: true, never: ['thank'],
  },
  {
    why: 'Calling the police is the strongest boundary there is.',
    letter: { field: 'job', form: 'personal', text: 'The answer is no. If you come to the office once more we will call the police.' },
    action: 'let-go', locked: true, never: ['thank'],
  },
  {
    why: 'Where lawyers are named, a friendly line can be misread.',
    letter: { field: 'freelance', form: 'personal', text: 'We end the discussion here. Any further message will be passed on to our lawyers.' },
    action: 'let-go', locked: true, never: ['thank'],
  },
  {
    why: 'A cease-and-desist letter is not the start of a conversation.',
    letter: { field: 'investor', form: 'personal', text: 'Please treat this as a cease and desist. We decline your proposal.' },
    action: 'let-go', locked: true,
  },
  {
    why: 'A hostile no is not answered, however hurt one is.',
    letter: { field: 'literary', form: 'personal', text: 'Stop wasting our time. This is not for us.' },
    context: { basis: [{ kind: 'corrected-error', text: 'It was not me who sent it three times' }] },
    action: 'let-go', locked: true,
  },
  {
    why: 'A door named in the same letter does not undo "do not write to me".',
    letter: { field: 'rental', form: 'personal', text: 'The flat went to others. Do not email me again. New flats are on the website.', doors: [['other-roles', 'New flats are on the website']] },
    action: 'let-go', locked: true,
  },
  {
    why: 'The French form of the same request.',
    letter: { field: 'sales', form: 'personal', language: 'fr', text: 'Nous ne sommes pas intéressés. Merci de ne plus nous contacter.' },
    action: 'let-go', locked: true,
  },
  {
    why: 'The German form of the same request.',
    letter: { field: 'freelance', form: 'personal', language: 'de', text: 'Wir haben kein Interesse. Bitte sehen Sie von weiteren Nachrichten ab.' },
    action: 'let-go', locked: true,
  },
  {
    why: 'The Spanish form of the same request.',
    letter: { field: 'sales', form: 'personal', language: 'es', text: 'No nos interesa. Por favor, no nos vuelva a escribir.' },
    action: 'let-go', locked: true,
  },
  {
    why: 'A second no from a person is closed with thanks and not opened a third time.',
    letter: { form: 'personal', person: 'Ann Lee', text: 'Dear Maya, we looked at it again and it remains a no. Ann Lee' },
    context: { noesSoFar: 2, asksSoFar: 1, basis: [{ kind: 'new-fact', text: 'I passed the exam in June' }] },
    action: 'thank', locked: true,
  },
  {
    why: 'Two noes by form letter end it as well, without a word.',
    letter: { form: 'form-letter', text: 'We have decided not to proceed with your application.' },
    context: { noesSoFar: 2 },
    action: 'let-go', locked: true,
  },
  {
    why: 'Two noes lock also where an appeal is named; the route stays the office’s own.',
    letter: { field: 'admission', text: 'Your second application was unsuccessful. Appeals may be submitted through the portal.' },
    context: { noesSoFar: 3 },
    action: 'let-go', locked: true,
  },
  {
    why: 'One ask has been made; a second would be pressing.',
    letter: { form: 'personal', person: 'Ann Lee', text: 'Thank you, but we have gone with somebody else.' },
    context: { asksSoFar: 1, stage: 'final', basis: [{ kind: 'answerable-reason', text: 'I could start in May' }] },
    action: 'thank', locked: true,
  },
  {
    why: 'They will not correspond about the decision, and they said so.',
    letter: { field: 'grant', text: 'Your application was not successful. We regret that no correspondence can be entered into.' },
    context: { basis: [{ kind: 'corrected-error', text: 'The budget table on page 4 was misread' }] },
    action: 'let-go', locked: true,
  },
  {
    why: 'Nobody reads a no-reply address, so there is nobody to thank.',
    letter: { form: 'automated', to: null, text: 'We have moved forward with other candidates.' },
    action: 'let-go', locked: true, to: null, never: ['thank', 'ask-feedback'],
  },
  {
    why: 'The letter asks not to be answered here; that holds although the address would take mail.',
    letter: { form: 'form-letter', text: 'You have not been selected. Please do not reply to this email.' },
    context: { basis: [{ kind: 'new-fact', text: 'I have since received my licence' }] },
    action: 'let-go', locked: true,
  },
  {
    why: 'A no-reply no with a date: the date is kept, nobody is written to now.',
    letter: { form: 'automated', to: null, text: 'Not selected. You may apply again from March 2027.', doors: [['apply-again', 'apply again from March 2027', { date: '2027-03-01' }]] },
    action: 'keep-in-touch', locked: true, notBefore: '2027-03-01', to: null,
  },
  {
    why: 'An unmonitored mailbox in German is the same.',
    letter: { form: 'automated', language: 'de', text: 'Leider müssen wir Ihnen absagen. Bitte antworten Sie nicht auf diese E-Mail.' },
    action: 'let-go', locked: true,
  },
];
