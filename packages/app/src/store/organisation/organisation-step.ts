/**
 * One step of what an organisation has beside the tables of its members. Never edited once released. Every table it makes is given
 * to the members, each seeing only their own rows (`organise.ts`), but for those named `shared`.
 */
export interface OrganisationStep {
  /** Known by it, so that steps need no numbers. */
  readonly name: string;
  readonly statements: readonly string[];
  /** Tables that are nobody's in particular, and what the organisation's processes may do with each: `select, insert`. */
  readonly shared: Readonly<Record<string, string>>;
  /** Functions it makes that the organisation's processes may call: `name(types)`. */
  readonly functions?: readonly string[];
}
