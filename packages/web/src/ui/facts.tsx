import { Fragment } from 'react';

/** Short facts in a row, with a dot between them. With room enough a line breaks between two of them and within none; the last, a day, breaks only where it has no line to itself. */
export function Facts({ facts }: { readonly facts: readonly string[] }) {
  const last = facts.length - 1;
  return facts.map((fact, at) => (
    <Fragment key={fact}>
      <span className={at === last ? 'inline-block' : 'sm:whitespace-nowrap'}>{fact}</span>
      {at === last ? '' : ' · '}
    </Fragment>
  ));
}
