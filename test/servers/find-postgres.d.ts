import type { Missing } from './missing.ts';
/** A folder with `initdb` and `postgres` in it: the system's newest, or the one of the npm package. */
export declare function findPostgres(): string | Missing;
//# sourceMappingURL=find-postgres.d.ts.map
