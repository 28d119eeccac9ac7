import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { columnUses } from './column-uses.ts';
import { csvLine } from './csv-line.ts';
import { csvRows, separatorOf } from './csv-rows.ts';
import { dateOfCell } from './date-of-cell.ts';
import { dayOrderOf } from './day-order.ts';
import { rowSays } from './row-says.ts';
import { statusColumn } from './status-column.ts';
import { statusSays } from './status-says.ts';

const cellsOf = (text: string, separator = ','): readonly (readonly string[])[] =>
  [...csvRows(text, separator)].map(({ cells }) => cells);

describe('the rows of a table', () => {
  it('reads quotes, line ends within them, and every kind of line end', () => {
    expect(cellsOf('a,b\r\n"x ""y""","1\n2"\r\rz,\n')).toEqual([
      ['a', 'b'],
      ['x "y"', '1\n2'],
      ['z', ''],
    ]);
    expect(cellsOf('\uFEFFa;b\n1;"2;3"', ';')).toEqual([
      ['a', 'b'],
      ['1', '2;3'],
    ]);
    expect(cellsOf('"a" b, c\n"d"', ';')).toEqual([['a b, c'], ['d']]);
  });

  it('names the line of each row, and goes on behind a quotation mark that is never closed', () => {
    const rows = [...csvRows('h1,h2\n"a\nb",c\n\nd,"open\ne,f\n', ',')];
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
    expect(rows[2]?.fault).toContain('not closed');
    expect(rows[3]).toMatchObject({ cells: ['e', 'f'], fault: null });
  });

  it('reads back what it writes, guarded cells apart', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 5 }), (table) => {
        const shown = table.filter((row) => row.some((one) => one.trim() !== ''));
        const read = cellsOf(table.map(csvLine).join('')).filter((row) => row.some((one) => one.trim() !== ''));
        expect(read).toEqual(shown);
      }),
    );
  });

  it('takes linear time, whatever the quotes', () => {
    expect([...csvRows('"a\n'.repeat(60_000), ',')].length).toBeGreaterThan(10_000);
  });

  it.each([
    ['a,b,c\n1;2,3,4', ','],
    ['a;b;c\n1,2;3', ';'],
    ['a\tb\n', '\t'],
    ['"a;b;c;d",b\n', ','],
    ['sep=;\na;b', ';'],
    ['only', ','],
  ])('tells what separates %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});

describe('the columns', () => {
  it.each([
    // Huntr
    [
      'Job Title,Company,List,Date Saved,Date Applied,Location,URL,Salary,Notes',
      'role,organisation,status,created-on,applied-on,ignore,link,ignore,note',
    ],
    // Teal
    [
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement',
      'role,organisation,ignore,ignore,status,created-on,ignore,applied-on,ignore,ignore',
    ],
    [
      'Employer,Role,Outcome,Applied on,Rejected on,Rejection reason,Contact name,Contact email',
      'organisation,role,status,applied-on,answered-on,reason,person,address',
    ],
    [
      'Firma,Stelle,Status,Bewerbungsdatum,Absagedatum,Ansprechpartner,E-Mail,Notizen',
      'organisation,role,status,applied-on,answered-on,person,address,note',
    ],
    [
      'Entreprise,Poste,Statut,Date de candidature,Date de refus,Remarques',
      'organisation,role,status,applied-on,answered-on,note',
    ],
    // Alone such a word may be what they answered.
    ['Entreprise,Poste,Statut,Date de réponse,Réponse', 'organisation,role,status,answered-on,ignore'],
    ['Company,Role,Response,Response date', 'organisation,role,ignore,answered-on'],
    ['title,company,url,list,createdAt,movedAt', 'role,organisation,link,status,created-on,updated-on'],
    ['Firma,Stelle,Stand,Absage am', 'organisation,role,status,answered-on'],
    ['Empresa,Puesto,Estado,Fecha de solicitud,Notas', 'organisation,role,status,applied-on,note'],
    ['Azienda,Posizione,Stato,Data,Commenti', 'organisation,role,status,answered-on,note'],
    ['Bedrijf,Functie,Status,Datum,Opmerkingen', 'organisation,role,status,answered-on,note'],
    [
      'received,organisation,role,person,email,subject,field,reason',
      'answered-on,organisation,role,person,address,ignore,field,reason',
    ],
    [
      'finality,form,doors,where it stands,answers,what came of it,their words,notes,id',
      'ignore,ignore,ignore,ignore,ignore,ignore,ignore,note,ignore',
    ],
  ])('%s', (headings, uses) => {
    expect(columnUses(headings.split(',')).join(',')).toBe(uses);
  });
});

describe('the column that says how it ended', () => {
  const uses = ['organisation', 'ignore', 'ignore'] as const;

  it.each([
    [
      2,
      [
        ['Acme', 'Leeds', 'Abgesagt'],
        ['Bolt', 'York', 'beworben'],
      ],
    ],
    [
      1,
      [
        ['Acme', 'non retenue', ''],
        ['Bolt', '', ''],
      ],
    ],
    [
      null,
      [
        ['Acme', 'Leeds', 'No'],
        ['Bolt', 'York', 'Yes'],
      ],
    ],
    [null, [['Acme', 'Leeds', 'They wrote that I was not selected, and why they thought so.']]],
    [null, []],
  ])('is told by what stands in it: %s', (column, rows) => {
    expect(statusColumn(rows, uses)).toBe(column);
    expect(statusColumn(rows, ['status', 'ignore', 'ignore'])).toBeNull();
  });

  it('is not one in which everything is another', () => {
    const rows = Array.from({ length: 30 }, (_, at) => ['Acme', `rejected ${String(at)}`, '']);
    expect(statusColumn(rows, uses)).toBeNull();
  });
});

describe('the cells', () => {
  it.each([
    'Rejected',
    'rejected - after interview',
    'Not Selected',
    'No',
    'Abgelehnt',
    'Absage',
    'Refusé',
    'non retenue',
    'Rechazada',
    'Não selecionado',
    'Scartato',
    'Afgewezen',
    'Declined',
  ])('%s is a no', (status) => expect(statusSays(status)).toBe('no'));

  it.each([
    ['Applied', 'other'],
    ['Accepted', 'other'],
    ['I Withdrew', 'own-no'],
    ['Declined offer', 'own-no'],
    ['No Response', 'silence'],
    ['Ghosted', 'silence'],
    ['', 'other'],
  ])('%s is none', (status, says) => expect(statusSays(status)).toBe(says));

  it.each([
    ['2026-11-02', '2026-11-02T12:00:00.000Z'],
    ['2026-11-02T08:30:00Z', '2026-11-02T08:30:00.000Z'],
    ['02.11.2026', '2026-11-02T12:00:00.000Z'],
    ['11/25/2026', '2026-11-25T12:00:00.000Z'],
    ['25/11/2026', '2026-11-25T12:00:00.000Z'],
    ['11/02/26', '2026-11-02T12:00:00.000Z'],
    ['Nov 2, 2026', '2026-11-02T12:00:00.000Z'],
    ['2 novembre 2026', '2026-11-02T12:00:00.000Z'],
    ['Montag, 2. November 2026 10:30', '2026-11-02T10:30:00.000Z'],
    ['46328', '2026-11-02T12:00:00.000Z'],
  ])('%s is a date', (cell, iso) => {
    expect(new Date(dateOfCell(cell, 'month-first') ?? 0).toISOString()).toBe(iso);
  });

  it.each(['31.02.2026', 'soon', 'yes', '', '99/99/2026'])('%j is no date', (cell) => {
    expect(dateOfCell(cell, 'day-first')).toBeNull();
  });

  it('tells the day from the month by a number that can only be one of them', () => {
    expect(dayOrderOf(['01/02/2026', '13/02/2026'], ['Date'])).toEqual({ order: 'day-first', assumed: false });
    expect(dayOrderOf(['01/02/2026', '02/13/2026'], ['Datum'])).toEqual({ order: 'month-first', assumed: false });
    expect(dayOrderOf([], [])).toEqual({ order: 'month-first', assumed: false });
  });

  it.each([
    ['month-first', ['Company', 'Title', 'Date']],
    ['day-first', ['Entreprise', 'Poste', 'Statut', 'Date']],
    ['day-first', ['Firma', 'Bewerbungsdatum']],
    ['day-first', ['Empresa', 'Título', 'Enviada em']],
    ['day-first', ['Azienda', 'Ruolo', 'Data']],
    ['day-first', ['Bedrijf', 'Functie', 'Datum']],
  ] as const)('else takes what is usual where such headings are written: %s, %s', (order, headings) => {
    expect(dayOrderOf(['05/03/2026', '2026-03-01'], headings)).toEqual({ order, assumed: true });
    expect(dayOrderOf(['2026-03-05', '5.3.2026', '05/05/2026', ''], headings)).toEqual({ order, assumed: false });
  });

  it('makes a no of a row, or says why not', () => {
    const reading = {
      uses: columnUses(['Company', 'Title', 'Status', 'Rejected on', 'Reason', 'Email', 'Notes']),
      dayOrder: 'month-first',
      field: 'job',
      noStatuses: null,
      latest: Date.UTC(2026, 10, 26),
    } as const;
    const row = (...cells: string[]) => rowSays(cells, reading);
    expect(row("'=Acme", 'Clerk', 'Rejected', '2026-11-02', 'too junior', 'Ann <ANN@acme.example>', 'kind')).toEqual({
      kind: 'no',
      no: {
        organisation: '=Acme',
        role: 'Clerk',
        person: null,
        address: 'ann@acme.example',
        date: Date.UTC(2026, 10, 2, 12),
        field: 'job',
        reason: 'other',
        note: 'kind\ntoo junior',
      },
    });
    expect(row('Acme', '', 'Rejected', '2027-01-02')).toEqual({
      kind: 'bad',
      why: 'It is dated 2027-01-02, which is still to come.',
    });
    expect(row('Acme', '', 'Applied')).toMatchObject({ kind: 'left-out', why: 'The status "Applied" is not a no.' });
    expect(row('', '', 'Rejected')).toMatchObject({ kind: 'bad' });
    expect(row('Acme', '', 'Rejected', 'someday')).toMatchObject({ kind: 'bad', why: '"someday" is not a date.' });
  });
});
