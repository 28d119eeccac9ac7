/** The vocabulary, for options and their choices. Apart, because every command line needs it and nothing else of core. */
export {
  ACTIONS,
  BASIS_KINDS,
  DOORS,
  FIELDS,
  FINALITIES,
  INTENTS,
  INTERFACE_LANGUAGES,
  LEVELS,
  OCCASIONS,
  OUTCOMES,
  REASONS,
  STAGES,
} from '@ajar/core/vocabulary';
