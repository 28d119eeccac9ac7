import { performance } from 'node:perf_hooks';

import type { Collector } from './metrics.ts';

/** What every process can say of itself. */
export function processMetrics(version: string, as: 'worker' | 'serve'): Collector {
  let before = performance.eventLoopUtilization();
  const startedAt = Date.now() / 1_000 - process.uptime();
  return (set) => {
    const { user, system } = process.cpuUsage();
    const now = performance.eventLoopUtilization();
    set('ajar_info', 1, { version, as });
    set('process_cpu_seconds_total', (user + system) / 1e6);
    set('process_resident_memory_bytes', process.memoryUsage.rss());
    set('process_start_time_seconds', startedAt);
    set('nodejs_eventloop_utilization', performance.eventLoopUtilization(now, before).utilization);
    before = now;
  };
}
