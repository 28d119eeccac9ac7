/** A sentence that says no to what it names. */
export const NEGATED = /\b(?:not|cannot|unable|never|\w+n['’]t)\b/i;
/** The same, or that it is over. */
export const NEGATED_OR_OVER = /\b(?:not|cannot|unable|never|no longer|\w+n['’]t)\b/i;
