/** "de chef de projet", "d'assistante": a role as French has it behind "le poste"; empty where there is none. */
export function ofRole(role: string): string {
  if (role === '') return '';
  return /^[aeiouyhàâéèêîôœ]/iu.test(role) ? `d'${role}` : `de ${role}`;
}
