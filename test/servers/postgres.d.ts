import type { Missing } from './missing.ts';
export interface Postgres extends AsyncDisposable {
  /** A place of its own for each caller: a new schema, made when the store is first opened. */
  newUrl(): string;
  log(): string;
}
/** A new, empty PostgreSQL cluster on a free loopback port; about a second. Gone with all its data when disposed. */
export declare function startPostgres(): Promise<Postgres | Missing>;
//# sourceMappingURL=postgres.d.ts.map
