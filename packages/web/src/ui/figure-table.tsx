import type { ReactNode } from 'react';

interface FigureTableProps {
  /** Names the table, for whoever does not see where it stands. */
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly titles: readonly string[];
  readonly children: ReactNode;
}

/** A table of figures: the first column names the row, the others are numbers. It scrolls by itself where it is wider than the page. */
export function FigureTable({ caption, captionShown = false, titles, children }: FigureTableProps) {
  return (
    <section
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-lg border border-line bg-sheet"
    >
      <table className="w-full border-collapse text-[0.9375rem] tabular-nums">
        <caption
          className={captionShown ? 'px-2.5 pt-3 pb-1 text-left text-sm sm:px-4 font-medium text-muted' : 'sr-only'}
        >
          {caption}
        </caption>
        <thead>
          <tr>
            {titles.map((title, at) => (
              <th
                key={title}
                scope="col"
                className={`px-2.5 py-2 align-bottom text-sm font-medium text-muted sm:px-4 ${at === 0 ? 'sticky left-0 min-w-28 bg-sheet text-left' : 'text-right'}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

interface FigureRowProps {
  readonly name: ReactNode;
  readonly cells: readonly { readonly key: string; readonly shown: ReactNode }[];
  readonly strong?: boolean;
}

export function FigureRow({ name, cells, strong = false }: FigureRowProps) {
  return (
    <tr className={`border-t border-line ${strong ? 'font-medium' : ''}`}>
      <th
        scope="row"
        className={`sticky left-0 bg-sheet px-2.5 py-2 text-left sm:px-4 align-top md:whitespace-nowrap ${strong ? 'font-semibold' : 'font-normal'}`}
      >
        {name}
      </th>
      {cells.map(({ key, shown }) => (
        <td key={key} className="px-2.5 py-2 text-right sm:px-4 align-top whitespace-nowrap">
          {shown}
        </td>
      ))}
    </tr>
  );
}
