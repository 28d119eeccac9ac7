import type { Face } from './face.ts';
import { numberOption } from './options.ts';

/** Where a process says how it is: `--health-port` or AJAR_HEALTH_PORT, on AJAR_HEALTH_HOST or loopback; null when it is not asked to. */
export function healthPlace(
  { env }: Face,
  options: Readonly<Record<string, unknown>>,
): { readonly port: number; readonly host: string | undefined } | null {
  const told = env['AJAR_HEALTH_PORT'] ?? '';
  const port =
    options['healthPort'] === undefined && told !== ''
      ? numberOption({ healthPort: told }, 'healthPort', 'AJAR_HEALTH_PORT', 0, 65_535)
      : numberOption(options, 'healthPort', '--health-port', 0, 65_535);
  if (port === undefined) return null;
  const host = env['AJAR_HEALTH_HOST'] ?? '';
  return { port, host: host === '' ? undefined : host };
}
