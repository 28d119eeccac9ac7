/** A name without case, marks, article and legal form: names that agree in this are the same. */
export function bare(name: string | null): string {
  return (name ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/^(?:the|la|le|les|der|die|das|el|il|de|het|o|a) /u, '')
    .replace(
      /[, ]+(?:inc|llc|ltd|limited|gmbh|ag|s\.?a|s\.?a\.?s|b\.?v|n\.?v|s\.?p\.?a|s\.?r\.?l|s\.?l|plc|lda|ltda|e\.?v)\.?$/u,
      '',
    )
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
