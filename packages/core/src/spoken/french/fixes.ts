/** Les corrections que propose la relecture. */
export const fixes = {
  'Leave these words out': 'Retirer ces mots',
  'Leave this sentence out': 'Retirer cette phrase',
  'Say “{1}”': 'Dire « {1} »',
  'Say instead “{1}”': 'Dire plutôt « {1} »',
  'One “{1}”': 'Un seul « {1} »',
  'End with “{1}”': 'Finir par « {1} »',
  'Begin with “{1}”': 'Commencer par « {1} »',
};
