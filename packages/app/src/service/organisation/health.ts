export type { Health } from '../../organisation/health/health.ts';
export type { Metrics } from '../../organisation/health/metrics.ts';
