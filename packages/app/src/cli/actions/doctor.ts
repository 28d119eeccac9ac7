import type { Health } from '../../service/ajar.ts';
import { EXIT, explain } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { placeOf, withAjar } from '../session.ts';
import { hang } from '../text/wrap.ts';

export async function doctor(face: Face): Promise<Exit> {
  const place = await placeOf(face);
  const found: Health[] = [];
  try {
    found.push(...(await withAjar(face, (ajar) => ajar.doctor())));
  } catch (error) {
    found.push({ name: 'Store', ok: false, detail: explain(error).lines.join(' ') });
    if ('file' in place.store) found.push({ name: 'File', ok: true, detail: place.store.file });
  }
  if (face.options.json) await face.out.json(found);
  else for (const health of found) await face.out.line(lineOf(face, health));
  return found.every((health) => health.ok) ? EXIT.fine : EXIT.findings;
}

function lineOf(face: Face, { name, ok, detail }: Health): string {
  const sign = ok ? 'ok    ' : 'look  ';
  const line = hang(`${sign}${name.padEnd(9)} `, detail, Math.min(face.width, 110));
  return face.paint(ok ? 'green' : 'yellow', sign) + line.slice(sign.length);
}
