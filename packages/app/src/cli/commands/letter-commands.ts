import { argument, manyOption, option } from '../command.ts';
import type { Definition } from '../command.ts';
import { FIELDS, INTENTS, OCCASIONS } from '../words.ts';

const MESSAGE_INPUTS = ['eml', 'text', 'jsonl'];
const FORMATS = ['pretty', 'json', 'jsonl'];
const FORMAT = option('--format <format>', 'how the result is written', FORMATS);
const ME = manyOption('--me <address>', 'an address of your own (may be repeated)');
const OCCASION = option(
  '--occasion <occasion>',
  'what the letter answers; told by what came of the no when omitted',
  OCCASIONS,
);
const MACHINE_NOTE = 'As a program: one JSON object a line in, one out, in the same order; docs/cli.md describes both.';

/** Commands that work on letters; with `--input` they need no mailbox, write nothing and use no network. */
export const LETTER_COMMANDS: readonly Definition[] = [
  {
    name: 'read',
    says: 'Read one letter, or many, without keeping anything: is it a no, which one, what does it leave open?',
    arguments: [argument('[file]', 'a file, or - for standard input')],
    options: [
      option('--input <kind>', 'what the input is; told by the name of the file when omitted', MESSAGE_INPUTS),
      FORMAT,
      option('--with-text', 'add the text that was read, which the offsets count in'),
      option('--explain', 'show the letter with the deciding words marked, and each claim with its words'),
      ME,
    ],
    examples: [
      ['read letter.eml', 'a letter saved from a mail program'],
      ['read --explain letter.eml', 'and why it is read so'],
      ['read --input jsonl --format jsonl letters.jsonl', 'many, as data'],
    ],
    notes: MACHINE_NOTE,
    run: async (...all) => (await import('../actions/read.ts')).read(...all),
  },
  {
    name: 'check',
    says: 'Hear how a letter sounds before it leaves. Works offline.',
    arguments: [argument('[file]', 'a file, or - for standard input')],
    options: [
      option('--input <kind>', 'what the input is; told by the name of the file when omitted', ['text', 'jsonl']),
      option('--intent <intent>', 'what the letter sets out to do', INTENTS),
      option('--field <field>', 'the field it is written in', FIELDS),
      option('--answers <file>', 'the no that it answers, as text'),
      option('--fragment', 'a sentence, not a whole letter: nothing is missed in it'),
      option('--strictness <profile>', 'how much is said', ['gentle', 'standard', 'strict']),
      option('--format <format>', 'how the result is written', [...FORMATS, 'sarif']),
    ],
    examples: [
      ['check answer.txt --intent ask-again', 'a letter in a file'],
      ['check -', 'a letter that you paste'],
      ['check --input jsonl --format sarif letters.jsonl', 'many, for an editor or a code host'],
    ],
    notes: `Exits 1 when there is an error or a warning; notes alone exit 0.\n${MACHINE_NOTE}`,
    run: async (...all) => (await import('../actions/check.ts')).check(...all),
  },
  {
    name: 'advise',
    says: 'What to do about a no, with the reasons for it and against it.',
    arguments: [argument('[id]', 'a no, by its id; or a letter in a file, or - for standard input')],
    options: [
      option(
        '--input <kind>',
        'what a letter that is not in the mailbox is; told by the name of the file when omitted',
        MESSAGE_INPUTS,
      ),
      FORMAT,
      ME,
    ],
    examples: [
      ['advise 4f2a', 'one of the noes in the list'],
      ['advise letter.eml', 'a letter in a file'],
      ['advise --input jsonl letters.jsonl', 'many, as data'],
    ],
    notes: MACHINE_NOTE,
    run: async (...all) => (await import('../actions/advise.ts')).advise(...all),
  },
  {
    name: 'draft',
    says: 'Write the answer, in the same thread. It says only what the thread or you have said.',
    arguments: [argument('[id]', 'a no, by its id; or a letter in a file, or - for standard input')],
    options: [
      option('--intent <intent>', 'what the letter sets out to do; as advised when omitted', INTENTS),
      OCCASION,
      option('--specific <text>', 'one thing of theirs that you liked or remember'),
      option('--basis <text>', 'why asking again is fair'),
      option('--new <text>', 'what is new since'),
      option('--seed <number>', 'another number, another wording'),
      option('--parts', 'name the parts that it is made of'),
      option('--anew', 'write it again, in place of the draft that is there'),
      option('--edit <file>', 'put your own words in place of the draft; - for standard input'),
      option(
        '--alternatives <number>',
        'letters to choose from that really differ; the first is the draft, which stays',
      ),
      option('--llm', 'have the LLM that is on (see: ajar llm) propose other wordings; the draft stays as it is'),
      option('--show-sent', 'with --llm: show every word that was sent'),
      option('--use <number>', 'put one of the letters shown last (--alternatives or --llm) in place of the draft'),
      option(
        '--input <kind>',
        'what a letter that is not in the mailbox is; told by the name of the file when omitted',
        MESSAGE_INPUTS,
      ),
      option('--name <name>', 'who signs (of a letter in a file)'),
      FORMAT,
      ME,
    ],
    examples: [
      ['draft 4f2a', 'the draft for a no; written when there is none yet'],
      ['draft 4f2a --intent thank --specific "your notes on the second act"', 'with a line of your own'],
      ['draft 4f2a --edit mine.txt', 'your own words'],
      ['draft 4f2a --alternatives 3', 'three to choose from; then: draft 4f2a --use 2'],
      ['draft 4f2a --llm', 'other wordings by an LLM; then: draft 4f2a --use 2'],
      ['draft --input jsonl letters.jsonl', 'many, as data'],
    ],
    notes: MACHINE_NOTE,
    run: async (...all) => (await import('../actions/draft.ts')).draft(...all),
  },
  {
    name: 'decline',
    says: 'Write your own graceful no: to an offer, an invitation, a referral, a request out of the blue.',
    arguments: [
      argument('[id]', 'a no in whose thread it came, by its id; or a letter in a file, or - for standard input'),
    ],
    options: [
      option('--reason <text>', 'why, in a few words of yours; nothing is said of it when omitted'),
      OCCASION,
      option('--seed <number>', 'another number, another wording'),
      option('--parts', 'name the parts that it is made of'),
      option('--anew', 'write it again, in place of the draft that is there'),
      option(
        '--input <kind>',
        'what a letter that is not in the mailbox is; told by the name of the file when omitted',
        MESSAGE_INPUTS,
      ),
      option('--name <name>', 'who signs (of a letter in a file)'),
      FORMAT,
      ME,
    ],
    examples: [
      ['decline 4f2a --reason "I have taken a post in Leeds"', 'what came of a no after all'],
      ['decline offer.eml --name "Ann Lee"', 'any letter in a file'],
      ['decline --input jsonl letters.jsonl', 'many, as data'],
    ],
    notes: `A draft like any other: see "ajar draft", and then: ajar approve.\n${MACHINE_NOTE}`,
    run: async (...all) => (await import('../actions/decline.ts')).decline(...all),
  },
  {
    name: 'approve',
    says: 'Approve a draft, word for word. Only what you approved can leave.',
    arguments: [argument('<id>', 'a no or a draft, by its id')],
    options: [
      option('--yes', 'do not ask'),
      option('--as-it-is', 'although it sounds angry, and now'),
      option('--withdraw', 'take the approval back'),
      option('--tomorrow', 'not yet: let it lie until the morning, and be reminded then'),
    ],
    examples: [
      ['approve 4f2a', 'shows the text once more and asks'],
      ['approve 4f2a --yes', 'without asking'],
    ],
    notes:
      'A draft that sounds angry is held until the morning: exit 1, calmer words on standard output. In the morning the same command approves it.',
    run: async (...all) => (await import('../actions/approve.ts')).approve(...all),
  },
  {
    name: 'send',
    says: 'Send an approved letter from your account, once. It can be taken back until it leaves.',
    arguments: [argument('<id>', 'a no or a draft, by its id')],
    options: [
      option('--later', 'at the next good moment: in their working hours and by day for you'),
      option('--at <moment>', 'not before this moment, such as 2026-12-01T09:00+01:00'),
      option('--drafts', 'put it into the drafts of your account instead'),
      option('--yes', 'where there is no terminal: yes, let it leave'),
      option('--wait', 'wait until it has left, and say what came of it (as on a terminal)'),
      option('--arrived', 'of a letter of which nobody could tell: it did arrive'),
      option('--not-sent', 'of a letter of which nobody could tell: it was not sent'),
    ],
    examples: [
      ['send 4f2a', 'counts down; Ctrl-C takes it back'],
      ['send 4f2a --later', 'when they are at work'],
      ['send 4f2a --drafts', 'into your drafts, in the same thread'],
      ['send 4f2a --yes --wait', 'from a script'],
    ],
    notes:
      'Only what you approved leaves, word for word (see: ajar approve). What is to leave later leaves when Ajar is running.\nExits 1 when it has not left, or nobody can tell.',
    run: async (...all) => (await import('../actions/send.ts')).send(...all),
  },
  {
    name: 'outbox',
    says: 'Your letters: approved, on their way, sent, refused, or nobody can tell; and what to do about each.',
    arguments: [argument('[id]', 'one letter, by its id or the id of its no; all of them when omitted')],
    options: [
      option('--withdraw', 'take the approval back: it does not leave'),
      option('--later', 'put one that waits off until the next good moment'),
      option('--at <moment>', 'put it off until this moment, such as 2026-12-01T09:00+01:00'),
      option('--arrived', 'of a letter of which nobody could tell: it did arrive'),
      option('--not-sent', 'of a letter of which nobody could tell: it was not sent'),
      option('--all', 'every letter that has left, not only the last ones'),
    ],
    examples: [
      ['outbox', 'all of them, first those that need you'],
      ['outbox 4f2a', 'one of them, word for word'],
      ['outbox 4f2a --withdraw', 'it is not to leave after all'],
      ['outbox 4f2a --at 2026-12-01T09:00+01:00', 'not before then'],
      ['outbox --json', 'as data, all of them'],
    ],
    notes: 'Exits 1 when a letter needs you. Nothing leaves by this command: see ajar approve and ajar send.',
    run: async (...all) => (await import('../actions/outbox.ts')).outbox(...all),
  },
  {
    name: 'export',
    says: 'Take an approved draft out as a letter that your mail program opens, ready to send.',
    arguments: [argument('<id>', 'a no or a draft, by its id')],
    options: [
      option('--out <file>', 'where to; named after the subject when omitted; - for standard output'),
      option('--text', 'the words only, to standard output'),
      option('--force', 'replace a file that is there'),
    ],
    examples: [
      ['export 4f2a', 'writes a .eml file here'],
      ['export 4f2a --out answer.eml', 'under a name of your own'],
      ['export 4f2a --text', 'the words, to copy'],
    ],
    run: async (...all) => (await import('../actions/export.ts')).exportLetter(...all),
  },
];
