/** The vocabulary, for options and their choices. Apart, because every command line needs it and nothing else of core. */
export { BASIS_KINDS, DOORS, FIELDS, INTENTS, OCCASIONS, OUTCOMES, REASONS, STAGES } from '@ajar/core/vocabulary';
