export const ORGANISATION_PARTS = ['people', 'counts', 'log'] as const;
export type OrganisationPart = (typeof ORGANISATION_PARTS)[number];

/** Which part of the screen is open, as the address has it; people where it says nothing. */
export function parseOrganisationSearch(search: Readonly<Record<string, unknown>>): {
  readonly part?: OrganisationPart;
} {
  const part = ORGANISATION_PARTS.find((one) => one === search['part']);
  return part === undefined || part === 'people' ? {} : { part };
}
