/** Whether this page is an organisation's, where people sign in, and not somebody's own machine. The server says so in the page. */
export const inOrganisation: boolean =
  typeof document !== 'undefined' &&
  document.querySelector('meta[name="ajar"]')?.getAttribute('content') === 'organisation';
