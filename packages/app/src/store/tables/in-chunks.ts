/** Values in one `in (...)` at most: well under the limits of parameters of both engines. */
const AT_ONCE = 500;

/** Asks for many values in several queries, each value once. */
export async function inChunks<V, R>(
  values: readonly V[],
  ask: (chunk: readonly V[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const distinct = [...new Set(values)];
  const found: (readonly R[])[] = [];
  for (let from = 0; from < distinct.length; from += AT_ONCE) {
    found.push(await ask(distinct.slice(from, from + AT_ONCE)));
  }
  return ([] as R[]).concat(...found);
}
