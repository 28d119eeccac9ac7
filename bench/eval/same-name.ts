import { withoutLegalForm } from '../../packages/core/src/reading/names/legal-form.ts';
import { plainRole } from '../../packages/core/src/reading/names/plain-role.ts';

/** A role without gender marks and numbers, bare: roles that agree in this are the same. */
export function bareRole(role: string | null): string {
  return role === null ? '' : bare(plainRole(role));
}

/** A name without case, marks, article and legal form: names that agree in this are the same. */
export function bare(name: string | null): string {
  return withoutLegalForm(name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/^(?:the|la|le|les|der|die|das|el|il|de|het|o|a) /u, '')
    .replace(
      /[, ]+(?:inc|llc|llp|ltd|limited|corp|pty|g?gmbh|gmbh & co\.? kg|kg|ohg|ag|aor|s\.?a|s\.?a\.?s|sarl|b\.?v|n\.?v|s\.?p\.?a|s\.?r\.?l|s\.?l|plc|lda|ltda|kft|e\.?v)\.?$/u,
      '',
    )
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
