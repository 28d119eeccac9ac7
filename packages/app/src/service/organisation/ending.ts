/** What comes back when a sign-in ends: what the browser was given when it began, and the session it had before. */
export interface Ending<Answer> {
  readonly begun: string;
  readonly answer: Answer;
  readonly before: string | null;
}
