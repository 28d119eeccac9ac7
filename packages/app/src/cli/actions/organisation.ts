import type { Organisation } from '../../service/organisation/organisation.ts';
import { askYesNo } from '../ask.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption, word } from '../options.ts';
import { organisationPeople, PEOPLE_ACTIONS } from './organisation-people.ts';
import { withOrganisation } from '../organisation-session.ts';
import { databaseUrl } from '../session.ts';
import { several, sum } from '../text/numbers.ts';
import { writeNewFile } from '../write-new-file.ts';

type Options = Readonly<Record<string, unknown>>;

/** Sets an organisation up, and keeps its members. */
export async function organisation(face: Face, words: Words, options: Options): Promise<Exit> {
  const [action, who] = [word(words, 0), word(words, 1)];
  if (action === 'init') return init(face);
  const ofPeople = PEOPLE_ACTIONS.find((one) => one === action);
  if (ofPeople !== undefined) return organisationPeople(face, ofPeople, who, options);
  return withOrganisation(face, async (opened) => {
    if (action === 'add') return add(face, opened, who);
    if (action === 'erase') return erase(face, opened, who, options);
    if (action === 'erasures') return erasures(face, opened, textOption(options, 'to'));
    if (action === 'retention') return retention(face, opened, who);
    if (action === 'rewrap-keys') return rewrap(face, opened);
    return members(face, opened);
  });
}

async function init(face: Face): Promise<Exit> {
  const owner = face.env['AJAR_OWNER_DATABASE_URL'] ?? '';
  const url = databaseUrl(face);
  if (owner === '' || url === null)
    throw new UsageError(
      'Two addresses are needed: AJAR_OWNER_DATABASE_URL=postgres://owner@host/name, who makes the tables, and AJAR_DATABASE_URL=postgres://role@host/name, as whom Ajar works with them.',
    );
  const { initOrganisation } = await import('../../service/organisation/init-organisation.ts');
  const done = await initOrganisation(owner, url);
  if (face.options.json) await face.out.json(done);
  else {
    const role = `The role "${done.role}" ${done.roleMade ? 'was made' : 'was there'}, and may use them and no more.`;
    await face.out.line(`${done.location} is set up and up to date. ${role}`);
  }
  return EXIT.fine;
}

async function members(face: Face, opened: Organisation): Promise<Exit> {
  const all = await opened.members();
  if (face.options.json) await face.out.json(all);
  else if (all.length === 0)
    await face.out.line('Nobody is a member yet. Invite somebody with: ajar organisation invite ADDRESS --role member');
  else await face.out.line(all.map(({ id, name, state }) => `${id}  ${name}${note(state)}`).join('\n'));
  return EXIT.fine;
}

function note(state: string): string {
  return state === 'active' ? '' : '  (erased half-way: run the same erase again)';
}

async function add(face: Face, opened: Organisation, name: string | undefined): Promise<Exit> {
  if (name === undefined) throw new UsageError('Say who: ajar organisation add NAME');
  const member = await opened.addMember({ name });
  if (face.options.json) await face.out.json(member);
  else await face.out.line(member.id);
  return EXIT.fine;
}

async function erase(face: Face, opened: Organisation, id: string | undefined, options: Options): Promise<Exit> {
  const askedBy = textOption(options, 'askedBy');
  if (id === undefined || askedBy === undefined)
    throw new UsageError('Say whom, and who asked for it: ajar organisation erase ID --asked-by WHO');
  const question = `Erase the member ${id}? Their key is destroyed and their mail deleted here; backups made before keep both until they are deleted (docs/organisation.md). This cannot be undone.`;
  const without = 'There is no terminal to ask on: say --yes if you mean it.';
  if (!flagOption(options, 'yes') && !(await askYesNo(face, question, without))) {
    await face.err.line('Nothing was erased.');
    return EXIT.findings;
  }
  if (!(await opened.members()).some((member) => member.id === id)) return erasePerson(face, opened, id, askedBy);
  const proof = await opened.eraseMember(id, askedBy);
  await keepErasures(face);
  if (face.options.json) await face.out.json(proof);
  else await face.out.line(`Erased: ${several(sum(proof.rows), 'row')}, none is left. The proof is ${proof.id}.`);
  return EXIT.fine;
}

/** A backup that was made before knows them still. */
function keepErasures(face: Face): Promise<void> {
  return face.err.line(
    'Backups made before have them still. Write down whom to let go of again: ajar organisation erasures --to FILE',
  );
}

/** Who has been invited, or counsels and administers: there is no mail and no key, so there is no proof of any. */
async function erasePerson(face: Face, opened: Organisation, id: string, askedBy: string): Promise<Exit> {
  await opened.erasePerson(id, askedBy);
  await keepErasures(face);
  if (face.options.json) await face.out.json({ erased: id });
  else await face.out.line('Erased. They had no mail here. That it was done is in the log.');
  return EXIT.fine;
}

async function erasures(face: Face, opened: Organisation, file: string | undefined): Promise<Exit> {
  if (file !== undefined) {
    await writeNewFile(file, `${JSON.stringify(await opened.erased(), null, 2)}\n`, true);
    await face.err.line(`${file} says whom a restored database must let go of again: ajar restored --erased ${file}`);
    return EXIT.fine;
  }
  const all = await opened.erasures();
  if (face.options.json) await face.out.json(all);
  else
    await face.out.line(
      all.length === 0
        ? 'Nobody was erased.'
        : all
            .map(
              ({ id, at, askedBy, rows, keyMark }) =>
                `${id}  ${new Date(at).toISOString()}  asked for by ${askedBy}, ${several(sum(rows), 'row')}, key ${keyMark}`,
            )
            .join('\n'),
    );
  return EXIT.fine;
}

async function rewrap(face: Face, opened: Organisation): Promise<Exit> {
  const { count, damaged } = await opened.rewrapKeys();
  if (face.options.json) await face.out.json({ rewrapped: count, damaged });
  else {
    await face.out.line(`${several(count, 'key')} wrapped anew. The mail stays as it is.`);
    for (const { member, problem } of damaged) await face.err.line(`${member}: ${problem}`);
  }
  return damaged.length > 0 ? EXIT.findings : EXIT.fine;
}

async function retention(face: Face, opened: Organisation, told: string | undefined): Promise<Exit> {
  const wanted = told === undefined ? undefined : told === 'off' ? 'never' : Number(told);
  const months = await opened.retention(wanted);
  if (face.options.json) await face.out.json({ months });
  else
    await face.out.line(
      months === null ? 'Letters are kept.' : `Settled noes lose their letters after ${several(months, 'month')}.`,
    );
  return EXIT.fine;
}
