import { inOrganisation } from '../../api/in-organisation.ts';

const PARTS = ['you', 'mail', 'notices', 'voice', 'llm', 'data'] as const;
export type SettingsPart = (typeof PARTS)[number];

/** What somebody looks after on their own machine, and not in an organisation. */
const ON_ONES_OWN: ReadonlySet<SettingsPart> = new Set(['notices', 'llm']);

/** The parts that there are here, in their order. */
export const SETTINGS_PARTS = PARTS.filter((part) => !inOrganisation || !ON_ONES_OWN.has(part));

/** Sections that are not called as their part is. */
const PART_OF: Readonly<Record<string, SettingsPart>> = {
  accounts: 'mail',
  connect: 'mail',
  export: 'data',
  import: 'data',
  forget: 'data',
  where: 'data',
};

export interface SettingsSearch {
  readonly part?: SettingsPart;
}

/** Which part is open, as the address has it; the first where it says nothing. */
export function parseSettingsSearch(search: Readonly<Record<string, unknown>>): SettingsSearch {
  const part = SETTINGS_PARTS.find((one) => one === search['part']);
  return part === undefined || part === 'you' ? {} : { part };
}

/** The part that a section is in, for addresses that name the section alone (`/settings#accounts`). */
export function partOfSection(section: string): SettingsPart | undefined {
  return Object.hasOwn(PART_OF, section) ? PART_OF[section] : SETTINGS_PARTS.find((part) => part === section);
}
