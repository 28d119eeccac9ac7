/** Where the engine keeps its tables: in the database of the organisation, in a schema beside it. */
export interface BossPlace {
  readonly connectionString: string;
  /** Letters, digits and _ only. */
  readonly schema: string;
}
