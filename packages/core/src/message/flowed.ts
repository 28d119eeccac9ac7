/**
 * Undoes format=flowed (RFC 3676): joins lines that end in a space, at the same quoting depth, and removes
 * space-stuffing. The signature separator `-- ` is never joined. With `delSp` the space at the join goes, too.
 */
export function unflow(text: string, delSp: boolean): string {
  if (!isFlowed(text)) return text;
  const out: string[] = [];
  let open: string[] | null = null;
  let openDepth = -1;
  for (const line of text.split('\n')) {
    const depth = quoteDepth(line);
    let content = line.slice(depth);
    if (content.startsWith(' ')) content = content.slice(1);
    const isSignature = content === '-- ';
    if (open !== null && (depth !== openDepth || isSignature)) {
      out.push(open.join(''));
      open = null;
    }
    const flows = content.endsWith(' ') && !isSignature;
    const piece = flows && delSp ? content.slice(0, -1) : content;
    if (open === null) open = [depth === 0 ? piece : `${'>'.repeat(depth)} ${piece}`];
    else open.push(piece);
    openDepth = depth;
    if (!flows) {
      out.push(open.join(''));
      open = null;
    }
  }
  if (open !== null) out.push(open.join(''));
  return out.join('\n');
}

/** Whether any line ends in a space, or begins with one or with a quotation mark: all others stay as they are. */
function isFlowed(text: string): boolean {
  if (text.endsWith(' ') || text.startsWith(' ') || text.startsWith('>')) return true;
  return text.includes(' \n') || text.includes('\n ') || text.includes('\n>');
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line[depth] === '>') depth++;
  return depth;
}
