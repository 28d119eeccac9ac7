import type { ImportView } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';

/** The first rows as they would be taken, and what is left out and why. */
export function ImportRows({ view }: { readonly view: ImportView }) {
  return (
    <>
      <div>
        <h4 className="mb-2 font-medium">{t.data.first}</h4>
        <table className="w-full table-fixed text-left text-[0.9375rem]">
          <thead className="text-sm text-muted">
            <tr>
              <th scope="col" className="w-14 py-1 pr-3 font-normal">
                {t.data.line}
              </th>
              <th scope="col" className="py-1 pr-3 font-normal">
                {t.data.row}
              </th>
              <th scope="col" className="w-28 py-1 font-normal">
                {t.data.takenFor}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.line} className="border-t border-line align-top">
                <td className="py-1.5 pr-3 text-muted">{row.line}</td>
                <td className="py-1.5 pr-3 break-words">
                  {wordsOf(row)}
                  {row.why === null ? null : <span className="block text-sm text-muted">{spoken(row.why)}</span>}
                </td>
                <td className={`py-1.5 ${row.taken === 'no' ? 'font-medium' : 'text-muted'}`}>
                  {t.data.taken[row.taken]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <LeftOut view={view} />
    </>
  );
}

function wordsOf({ organisation, role, date }: ImportView['rows'][number]): string {
  return [organisation, role, formatDay(date)].filter((part) => part !== null && part !== '').join(', ');
}

function LeftOut({ view: { leftOut, bad, badCount, cut } }: { readonly view: ImportView }) {
  return (
    <div className="flex flex-col gap-1 text-sm text-muted empty:hidden">
      {leftOut.map(({ why, count, line }) => (
        <p key={why} className="break-words">
          {t.data.left(count, spoken(why), line)}
        </p>
      ))}
      {badCount === 0 ? null : (
        <details>
          <summary className="py-1 underline underline-offset-4">{t.data.badTitle(badCount)}</summary>
          <ul className="mt-1 flex flex-col gap-1">
            {bad.map(({ line, why }) => (
              <li key={line} className="break-words">
                {t.data.bad(line, spoken(why))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {cut ? <p>{t.data.cut}</p> : null}
    </div>
  );
}
