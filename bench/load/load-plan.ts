/** How large a load is, and what goes wrong meanwhile. */
export interface LoadPlan {
  readonly members: number;
  /** Mail accounts, one for each of the first members. */
  readonly accounts: number;
  readonly messages: number;
  /** Letters that fall due while it runs, one for each of the first members with an account at most. */
  readonly letters: number;
  readonly workers: number;
  /** Over how many seconds mail arrives and things fall due. */
  readonly seconds: number;
  /** How often a worker is killed (SIGKILL) and another started, and how often the database is stopped as if the power failed. */
  readonly kills: number;
  readonly crashes: number;
  /** Which part of the mail are noes. */
  readonly noes: number;
  readonly seed: number;
}

export const FULL: LoadPlan = {
  members: 2_000,
  accounts: 200,
  messages: 100_000,
  letters: 100,
  workers: 2,
  seconds: 900,
  kills: 4,
  crashes: 1,
  noes: 0.02,
  seed: 20_261_126,
};
