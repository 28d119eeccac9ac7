import { isHot } from '@ajar/core/tone';
import type { ToneReport } from '@ajar/core';

import { several } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/plain.ts';
import { cut } from '../text/width.ts';
import { hang } from '../text/wrap.ts';

/** What would do damage in a letter that is about to be approved; null where there is nothing. An angry one is held, and told of then. */
export function errorsBlock(report: ToneReport, width: number, paint: Paint): string | null {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || isHot(report)) return null;
  const places = errors.map(({ quote, message }) =>
    hang('  - ', quote === '' ? message : `“${cut(oneLine(quote), 120)}” ${message}`, width),
  );
  const head = `The check would have ${several(errors.length, 'place')} changed before this leaves.`;
  return [paint('bold', head), ...places].join('\n');
}
