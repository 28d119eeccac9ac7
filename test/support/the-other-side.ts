/** The letters of the whole loop, as the other side writes them: dates are hours before or after `at`. */
export const ME = 'tamsin@orreywrites.example';
export const EDITOR = 'ruth@quaypress.example';
export const COLLEAGUE = 'piet@millraceletters.example';

const HOUR = 3_600_000;

/** What lies in the mailbox before Ajar comes: an application, the no to it, and mail that is none of its business. */
export function mailBefore(at: number): { readonly inbox: readonly string[]; readonly sent: readonly string[] } {
  return {
    sent: [
      letter(at - 400 * HOUR, {
        from: `Tamsin Orrey <${ME}>`,
        to: `Ruth Anders <${EDITOR}>`,
        subject: 'A book of short walks',
        id: 'application-1@orreywrites.example',
        text: 'Dear Ruth Anders,\n\nI enclose three chapters of a book of short walks, as your page asks for.\n\nBest wishes,\nTamsin Orrey\n',
      }),
    ],
    inbox: [
      letter(at - 90 * HOUR, {
        from: 'The Ferry Gazette <post@ferrygazette.example>',
        to: ME,
        subject: 'Your Thursday letter',
        id: 'gazette-88@ferrygazette.example',
        more: 'List-Id: <letters.ferrygazette.example>\nPrecedence: bulk\n',
        text: 'Good morning!\n\nThree boats were late this week. Read all about them on our pages.\n',
      }),
      letter(at - 48 * HOUR, {
        from: `Ruth Anders <${EDITOR}>`,
        to: `Tamsin Orrey <${ME}>`,
        subject: 'Re: A book of short walks',
        id: 'no-1@quaypress.example',
        more: 'In-Reply-To: <application-1@orreywrites.example>\nReferences: <application-1@orreywrites.example>\n',
        text: 'Dear Tamsin,\n\nThank you for sending us your chapters. I am sorry to say that we will not be able to publish the book: our list for the next two years is full. I read it with pleasure, and the walk along the canal stayed with me.\n\nI wish you all the best with it.\n\nKind regards,\nRuth Anders\nQuay Press\n',
      }),
      letter(at - 20 * HOUR, {
        from: 'Nan <nan@family.example>',
        to: ME,
        subject: 'Sunday',
        id: 'nan-3@family.example',
        text: 'Come at one. There will be pie.\n',
      }),
    ],
  };
}

/** A week later somebody else writes, from another address: they have heard of the writer from the one who said no. */
export function fromTheColleague(at: number): string {
  return letter(at, {
    from: `Piet Vos <${COLLEAGUE}>`,
    to: `Tamsin Orrey <${ME}>`,
    subject: 'Your walks',
    id: 'hello-1@millraceletters.example',
    text: 'Dear Tamsin,\n\nRuth Anders at Quay Press passed me your name. We make a small monthly of letters about places, and she thought that your walks could suit us. Would you write one a month for us, unpaid for the first year?\n\nBest wishes,\nPiet Vos\nMillrace Letters\n',
  });
}

interface Facts {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly id: string;
  readonly text: string;
  /** Further header lines, each with its line end. */
  readonly more?: string;
}

function letter(at: number, { from, to, subject, id, text, more = '' }: Facts): string {
  const head = `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${new Date(at).toUTCString()}\nMessage-ID: <${id}>\n`;
  return `${head}${more}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}`.replaceAll('\n', '\r\n');
}
