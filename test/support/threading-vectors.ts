/** What is hard about threads (jwz.org/doc/threading.html, RFC 5256 section 3): the letters of a mailbox, and which belong together. */
interface Vector {
  readonly name: string;
  /** In the order in which they arrive; each has its name as the subject. */
  readonly letters: readonly Letter[];
  /** The names of the letters in each thread. */
  readonly threads: readonly string[];
}

interface Letter {
  readonly name: string;
  /** The Message-ID; `<NAME@x>` when omitted, none where null. */
  readonly id?: string | null;
  readonly references?: string;
  readonly inReplyTo?: string;
}

const ref = (...names: readonly string[]): string => names.map((name) => `<${name}@x>`).join(' ');

export const THREADING_VECTORS: readonly Vector[] = [
  {
    name: 'a chain of replies',
    letters: [{ name: 'a' }, { name: 'b', references: ref('a') }, { name: 'c', references: ref('a', 'b') }],
    threads: ['a b c'],
  },
  {
    name: 'a reply that arrives before what it answers',
    letters: [{ name: 'c', references: ref('a', 'b') }, { name: 'b', references: ref('a') }, { name: 'a' }],
    threads: ['a b c'],
  },
  { name: 'nothing said of others', letters: [{ name: 'a' }, { name: 'b' }], threads: ['a', 'b'] },
  {
    name: 'two answers to a letter that is not there',
    letters: [{ name: 'a', references: ref('lost') }, { name: 'b', references: ref('lost') }, { name: 'c' }],
    threads: ['a b', 'c'],
  },
  {
    name: 'a chain with holes',
    letters: [
      { name: 'a', references: ref('lost') },
      { name: 'b', references: ref('lost', 'gone', 'away') },
      { name: 'c', references: ref('lost', 'gone') },
    ],
    threads: ['a b c'],
  },
  {
    name: 'In-Reply-To alone, its letter there and not there',
    letters: [
      { name: 'a' },
      { name: 'b', inReplyTo: ref('a') },
      { name: 'c', inReplyTo: ref('lost') },
      { name: 'd', inReplyTo: ref('lost') },
    ],
    threads: ['a b', 'c d'],
  },
  {
    name: 'References go before In-Reply-To',
    letters: [{ name: 'a' }, { name: 'b' }, { name: 'c', references: ref('a'), inReplyTo: ref('b') }],
    threads: ['a c', 'b'],
  },
  {
    name: 'references that are none leave the word to In-Reply-To',
    letters: [{ name: 'a' }, { name: 'b', references: 'your letter of Monday', inReplyTo: ref('a') }],
    threads: ['a b'],
  },
  {
    name: 'words around an In-Reply-To',
    letters: [{ name: 'a' }, { name: 'b', inReplyTo: `Your message of "Monday" ${ref('a')}` }],
    threads: ['a b'],
  },
  {
    name: 'a letter that refers to itself',
    letters: [{ name: 'a', references: ref('a') }, { name: 'b', references: ref('b', 'a') }, { name: 'c' }],
    threads: ['a b', 'c'],
  },
  {
    name: 'letters that refer to each other in a ring',
    letters: [
      { name: 'a', references: ref('c') },
      { name: 'b', references: ref('a') },
      { name: 'c', references: ref('b') },
    ],
    threads: ['a b c'],
  },
  {
    name: 'two letters with one Message-ID, the first of which is meant',
    letters: [{ name: 'a' }, { name: 'b', id: ref('a') }, { name: 'c', references: ref('a') }],
    threads: ['a c', 'b'],
  },
  {
    name: 'a reply without a Message-ID',
    letters: [{ name: 'a' }, { name: 'b', id: null, references: ref('a') }, { name: 'c', id: null }],
    threads: ['a b', 'c'],
  },
  {
    name: 'a Message-ID in other letters is another one',
    letters: [{ name: 'a' }, { name: 'b', references: '<A@x>' }],
    threads: ['a', 'b'],
  },
  {
    name: 'what a letter says of others moves none that has its place',
    letters: [
      { name: 'a' },
      { name: 'b', references: ref('a') },
      { name: 'other' },
      { name: 'c', references: ref('other', 'b') },
    ],
    threads: ['a b c', 'other'],
  },
  {
    name: 'what a letter says of itself moves it to where it belongs',
    letters: [
      { name: 'a' },
      { name: 'other' },
      { name: 'd', references: ref('other', 'c') },
      { name: 'c', references: ref('a') },
    ],
    threads: ['a c d', 'other'],
  },
  {
    name: 'a long chain of which the middle is cut out, as some programs do',
    letters: [
      { name: 'a' },
      { name: 'b', references: ref('a') },
      { name: 'z', references: ref('a', 'm', 'n') },
      { name: 'n', references: ref('a', 'b', 'm') },
    ],
    threads: ['a b n z'],
  },
];

/** A letter as it lies in a mailbox. Subjects differ, so that no server threads by them. */
export function rawOf({ name, id = ref(name), references, inReplyTo }: Letter): string {
  return [
    'From: Ann Lee <ann@firm.example>',
    'To: Tom Abara <tom@abara.example>',
    `Subject: ${name}`,
    'Date: Tue, 24 Nov 2026 10:00:00 +0100',
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    ...(references === undefined ? [] : [`References: ${references}`]),
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`]),
    '',
    'Hello.',
    '',
  ].join('\r\n');
}
