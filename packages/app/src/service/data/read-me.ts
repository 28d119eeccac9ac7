interface ReadMeOf {
  readonly profile: string;
  /** ISO day on which it is made. */
  readonly day: string;
  /** Whether a no changed while the other files were written. */
  readonly changed: boolean;
}

/** What lies beside it in an export, for whoever opens it in ten years. */
export function readMe({ profile, day, changed }: ReadMeOf): string {
  return `Everything that Ajar kept in the profile "${profile}", taken out on ${day}.

noes.csv   One row for each no: when, who, what, why, how it stands and what came of it. Opens in any spreadsheet.
           A cell that would run as a formula begins with an apostrophe. "ajar import noes.csv" reads it again.
noes.json  All of it, for programs: noes with their readings, events and drafts, the messages that are kept, headings of
           the other mail that was read (never its text), your settings, your voice and what you practised. No passwords:
           those lie in the keychain of the machine.
mail.mbox  The letters that are kept, with their sources. Mail programs open it, and "ajar scan mail.mbox" reads it
           again with the same result. Folders stand in the line X-Gmail-Labels.

What you told Ajar (corrections, notes, outcomes, drafts) is in noes.json and not in mail.mbox.
Your mailbox itself was never changed.

${changed ? CHANGED : UNCHANGED}
`;
}

const UNCHANGED = 'All of these files show the same moment.';
const CHANGED =
  'Something changed while these files were written, so one may know what another does not. For one moment, export again.';
