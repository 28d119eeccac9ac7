/** What a message is called as a file: by its subject, in letters and digits alone. */
export function emlName(subject: string, otherwise: string): string {
  const plain = subject
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60);
  return `${plain === '' ? otherwise : plain.toLowerCase()}.eml`;
}
