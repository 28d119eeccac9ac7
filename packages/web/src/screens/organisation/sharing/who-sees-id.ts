/** The section of a no that says who can see it; also behind the # of a link that leads there. */
export const WHO_SEES = 'who-sees';
