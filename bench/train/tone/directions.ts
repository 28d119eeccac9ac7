/**
 * The `most` directions along which the rows of a matrix (`rows` of `columns`) differ most: the left singular vectors, each
 * `rows` long, greatest first. By Jacobi rotations of the columns (Hestenes 1958): small matrices only.
 */
export function directionsOf(
  matrix: Float64Array,
  rows: number,
  columns: number,
  most: number,
): readonly Float64Array[] {
  const vectors = Array.from({ length: columns }, (_, column) =>
    Float64Array.from({ length: rows }, (__, row) => matrix[row * columns + column] ?? 0),
  );
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let turned = 0;
    for (let one = 0; one < columns; one += 1)
      for (let other = one + 1; other < columns; other += 1) turned = Math.max(turned, turn(vectors, one, other));
    if (turned < 1e-10) break;
  }
  return vectors
    .toSorted((one, other) => dot(other, other) - dot(one, one))
    .slice(0, most)
    .map((vector) => {
      const length = Math.sqrt(dot(vector, vector)) || 1;
      return vector.map((value) => value / length);
    });
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Turns two columns until they stand at right angles; says how far from it they were. */
function turn(vectors: Float64Array[], one: number, other: number): number {
  const a = vectors[one];
  const b = vectors[other];
  if (a === undefined || b === undefined) return 0;
  const aa = dot(a, a);
  const bb = dot(b, b);
  const ab = dot(a, b);
  if (aa === 0 || bb === 0 || ab === 0) return 0;
  const zeta = (bb - aa) / (2 * ab);
  const tangent = Math.sign(zeta || 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  vectors[one] = a.map((value, at) => cosine * value - sine * (b[at] ?? 0));
  vectors[other] = b.map((value, at) => sine * (a[at] ?? 0) + cosine * value);
  return Math.abs(ab) / Math.sqrt(aa * bb);
}
