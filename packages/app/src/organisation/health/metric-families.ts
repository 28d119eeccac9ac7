interface Family {
  readonly kind: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly buckets?: readonly number[];
}

const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1_800];

/** Every metric there is. Names are a contract: add, never rename. */
const families = {
  ajar_info: { kind: 'gauge', help: 'Always 1; which version, and as what it runs.' },
  ajar_jobs: {
    kind: 'gauge',
    help: 'Jobs of the organisation by queue and state (waiting, ready, late, active, dead).',
  },
  ajar_jobs_done_total: {
    kind: 'counter',
    help: 'Jobs that ended in this process, by queue and how (done, back, failed).',
  },
  ajar_accounts: { kind: 'gauge', help: 'Mail accounts of the organisation.' },
  ajar_accounts_watched: {
    kind: 'gauge',
    help: 'Mail accounts that this process watches, by how they do (well, trouble).',
  },
  ajar_messages_total: { kind: 'counter', help: 'New messages that this process read.' },
  ajar_reading_seconds: {
    kind: 'histogram',
    help: 'From the arrival of a message at its server to its reading being stored.',
    buckets: SECONDS,
  },
  ajar_letters: { kind: 'gauge', help: 'Approved letters of the organisation by state.' },
  ajar_members: { kind: 'gauge', help: 'Members of the organisation.' },
  ajar_members_open: { kind: 'gauge', help: 'Members that this process has open.' },
  ajar_http_requests_total: { kind: 'counter', help: 'Requests by method, route and status.' },
  ajar_http_seconds: { kind: 'histogram', help: 'How long answering took, by route.', buckets: SECONDS.slice(0, 9) },
  ajar_pool_connections: {
    kind: 'gauge',
    help: 'Connections to the database of this process (total, idle), and who waits for one (waiting).',
  },
  ajar_collect_failed_total: {
    kind: 'counter',
    help: 'How often the counts of the organisation could not be asked for.',
  },
  process_cpu_seconds_total: { kind: 'counter', help: 'Processor time of this process.' },
  process_resident_memory_bytes: { kind: 'gauge', help: 'Memory of this process.' },
  process_start_time_seconds: { kind: 'gauge', help: 'When this process began, since the epoch.' },
  nodejs_eventloop_utilization: {
    kind: 'gauge',
    help: 'How busy this process was since it was asked last, from 0 to 1.',
  },
} as const satisfies Readonly<Record<string, Family>>;

export type MetricName = keyof typeof families;

export const FAMILIES: Readonly<Record<MetricName, Family>> = families;
