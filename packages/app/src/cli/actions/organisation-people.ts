import type { People } from '../../service/organisation/people.ts';
import type { AuditRowView, PersonView, Role } from '../../service/organisation/people-views.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { listOption, textOption } from '../options.ts';
import { withPeople } from '../people-session.ts';
import { plain } from '../text/plain.ts';

type Options = Readonly<Record<string, unknown>>;

export const PEOPLE_ACTIONS = ['people', 'invite', 'audit'] as const;
export type PeopleAction = (typeof PEOPLE_ACTIONS)[number];

/** Who is in the organisation, how somebody comes in, and who did what. */
export async function organisationPeople(
  face: Face,
  action: PeopleAction,
  who: string | undefined,
  options: Options,
): Promise<Exit> {
  // Nobody is told an address but who is invited.
  return withPeople(face, action === 'invite' ? 'needs-address' : 'needs-none', (people) => {
    if (action === 'invite') return invite(face, people, who, options);
    return action === 'audit' ? audit(face, people) : list(face, people);
  });
}

async function invite(face: Face, people: People, address: string | undefined, options: Options): Promise<Exit> {
  if (address === undefined)
    throw new UsageError('Say whom: ajar organisation invite ADDRESS --role member|counsellor|administrator');
  const { ROLES } = await import('../../service/organisation/people-views.ts');
  const told = listOption(options, 'role') ?? [];
  const roles = ROLES.filter((role) => told.includes(role));
  const wrong = told.find((role) => !ROLES.some((known) => known === role));
  if (wrong !== undefined) throw new UsageError(`"${wrong}" is no role: ${ROLES.join(', ')}.`);
  const made = await people.invite(null, { address, name: textOption(options, 'name') ?? '', roles });
  if (face.options.json) await face.out.json(made);
  else {
    await face.out.line(made.link);
    await face.err.line(
      `Hand this on to ${plain(made.person.name)}, by a way you trust. It works once, until ${minute(made.expiresAt)}.`,
    );
  }
  return EXIT.fine;
}

/** `2026-12-04 20:36 UTC`. */
function minute(moment: string): string {
  return `${moment.slice(0, 16).replace('T', ' ')} UTC`;
}

async function list(face: Face, people: People): Promise<Exit> {
  const all = await people.list();
  if (face.options.json) await face.out.json(all);
  else if (all.length === 0)
    await face.out.line('Nobody is here yet. Begin with: ajar organisation invite ADDRESS --role administrator');
  else await face.out.line(all.map(personLine).join('\n'));
  return EXIT.fine;
}

function personLine({ id, address, name, roles, state }: PersonView): string {
  const shown: readonly Role[] = roles;
  const note = state === 'active' ? '' : `  (${state})`;
  return `${id}  ${plain(address)}  ${name === address ? '' : `${plain(name)}  `}${shown.join(', ')}${note}`;
}

async function audit(face: Face, people: People): Promise<Exit> {
  const rows = await allLines(people);
  if (face.options.json) await face.out.json(rows);
  else if (rows.length === 0) await face.out.line('Nothing yet.');
  else await face.out.line(rows.toReversed().map(auditLine).join('\n'));
  return EXIT.fine;
}

/** From the newest back to the first. */
async function allLines(people: People): Promise<readonly AuditRowView[]> {
  const rows: AuditRowView[] = [];
  let before: number | undefined;
  do {
    const page = await people.audit({ limit: 1_000, before });
    rows.push(...page.rows);
    before = page.next ?? undefined;
  } while (before !== undefined);
  return rows;
}

function auditLine({ at, who, what, whom, detail }: AuditRowView): string {
  const more = Object.entries(detail).map(([name, value]) => `${name}=${plain(value)}`);
  return [at, named(who), what, named(whom), ...more].join('  ');
}

function named(one: AuditRowView['who']): string {
  return one === null ? '-' : plain(one.name ?? one.id);
}
