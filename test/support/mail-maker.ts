import { Random } from '../../bench/corpus/random.ts';

/** A message that was made, and how it is told apart. */
export interface MadeMail {
  readonly id: string;
  readonly raw: string;
}

const NOES = [
  'Thank you for sending us your poems. We read them with pleasure, but they are not right for the spring issue, and we must decline them.',
  'Many thanks for your application for the post of archivist. After careful consideration we have decided not to take it further.',
  'We enjoyed talking with you last week. Unfortunately we have chosen another candidate for the role.',
  'I am sorry to say that your proposal was not selected for funding this year. We had far more good proposals than money.',
  'Thank you for your interest in the flat. It has been let to somebody else.',
  'We regret to inform you that your abstract was not accepted for the conference.',
  'Vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.',
  'Nous avons bien reçu votre candidature. Nous avons le regret de vous informer que nous ne pouvons pas y donner une suite favorable.',
  'Muchas gracias por su solicitud. Lamentamos comunicarle que en esta ocasión no ha sido seleccionada.',
  'Grazie per averci inviato il manoscritto. Purtroppo abbiamo deciso di non pubblicarlo.',
] as const;
const TALK = [
  'The boxes came on Monday and stand in the hall.',
  'Could you look at the third page again before Friday?',
  'Lunch was lovely, and the café by the canal has new chairs.',
  'The figures are in the sheet, below the ones of last year.',
  'Shall we meet at the station at nine? The train leaves ten past.',
] as const;
const PEOPLE = ['Ines Brandt', 'Noor Ito', 'Omar Keller', 'Paula Costa', 'Hugo Eriksen', 'Mara Novak'] as const;
const START = Date.UTC(2024, 0, 8, 9);

/** Makes the mail of one person: talk, noes, lists, newsletters, answers. The same for the same seed. */
export class MailMaker {
  readonly #random: Random;
  readonly #owner: string;
  #count = 0;

  constructor(seed: number, owner: string) {
    this.#random = new Random(seed);
    this.#owner = owner;
  }

  /** One that came in: in a hundred a no, some in markup, some from a list. */
  incoming(): MadeMail {
    const share = this.#random.next();
    if (share < 0.006) return this.no();
    if (share < 0.15) return this.#make({ ...this.#talk(), markup: true });
    if (share < 0.25) return this.#list();
    return this.#make(this.#talk());
  }

  no(): MadeMail {
    const firm = `house${this.#count}.example`;
    const says = `Dear Reader,\n\n${this.#random.pick([...NOES] as [string, ...string[]])}\n\nKind regards,\n${this.#person()}\n`;
    return this.#make({
      from: `${this.#person()} <office@${firm}>`,
      to: this.#owner,
      subject: 'Your application',
      says,
    });
  }

  /** The owner's own letter, an answer to a message or a new one. */
  sent(to: MadeMail | null): MadeMail {
    const from = `The Reader <${this.#owner}>`;
    const refs = to === null ? [] : [`In-Reply-To: ${to.id}`, `References: ${to.id}`];
    const writer = to === null ? null : (/^From: (.{1,200})$/mu.exec(to.raw)?.[1] ?? null);
    const says = `Hello,\n\nthank you for letting me know, and for reading it.\n\nAll the best,\nThe Reader\n`;
    const subject = to === null ? 'A question' : 'Re: Your application';
    return this.#make({ from, to: writer ?? 'friend@pals.example', subject, says, extra: refs });
  }

  #talk(): { from: string; to: string; subject: string; says: string } {
    const name = this.#person();
    const from = `${name} <${name.toLowerCase().replace(' ', '.')}@pals.example>`;
    const says = `Hello,\n\n${Array.from({ length: this.#random.between(1, 6) }, () => this.#random.pick([...TALK] as [string, ...string[]])).join('\n')}\n\n${name}\n`;
    return { from, to: this.#owner, subject: `About ${this.#random.between(1, 400)}`, says };
  }

  #list(): MadeMail {
    const extra = ['List-Id: <garden.lists.example>', 'Precedence: list'];
    return this.#make({ ...this.#talk(), to: 'garden@lists.example', extra });
  }

  #person(): string {
    return this.#random.pick([...PEOPLE] as [string, ...string[]]);
  }

  #make(mail: {
    from: string;
    to: string;
    subject: string;
    says: string;
    extra?: readonly string[];
    markup?: boolean;
  }): MadeMail {
    const count = (this.#count += 1);
    const id = `<m${count}.${this.#random.hex(8)}@made.example>`;
    const date = new Date(START + count * 1_800_000).toUTCString().replace('GMT', '+0000');
    const head = [
      `From: ${mail.from}`,
      `To: ${mail.to}`,
      `Subject: ${mail.subject}`,
      `Date: ${date}`,
      `Message-ID: ${id}`,
    ];
    const lines = [
      `Received: from x.example by y.example; ${date}`,
      ...head,
      ...(mail.extra ?? []),
      'MIME-Version: 1.0',
    ];
    const body =
      mail.markup === true
        ? `Content-Type: multipart/alternative; boundary=b1\n\n--b1\nContent-Type: text/plain; charset=utf-8\n\n${mail.says}\n--b1\nContent-Type: text/html; charset=utf-8\n\n<p>${mail.says.replaceAll('\n', '<br>')}</p>\n--b1--\n`
        : `Content-Type: text/plain; charset=utf-8\n\n${mail.says}`;
    return { id, raw: `${lines.join('\n')}\n${body}` };
  }
}
