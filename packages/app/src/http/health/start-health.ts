import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { bind } from '../../bind.ts';
import type { Health } from '../../service/organisation/health.ts';
import { AjarError } from '../../service/ajar-error.ts';
import { closeServer } from '../listen.ts';

export interface HealthServerOptions {
  readonly health: Health;
  /** 0 takes any free port. */
  readonly port: number;
  /** Loopback unless told: what is told here is for those who run it. */
  readonly host?: string | undefined;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

const MOST_CONNECTIONS = 50;

/**
 * Says how this process is, on a port of its own: `/live` (it answers at all; the database does not matter), `/ready` (it can be given
 * work: 200, else 503 and what is lacking) and `/metrics` (Prometheus). Nothing in it is about anybody. Throws `port-in-use`.
 */
export async function startHealth({ health, port, host = '127.0.0.1' }: HealthServerOptions): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(health, request, response).catch(() => response.destroy());
  });
  server.maxConnections = MOST_CONNECTIONS;
  const bound = await bind(server, port, host).catch((cause: unknown) => {
    const words = `Port ${port} for the health checks cannot be used. Choose another with --health-port.`;
    throw new AjarError('port-in-use', words, { cause });
  });
  return { port: bound, close: () => closeServer(server) };
}

async function answer(health: Health, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, TEXT, 'Only GET.\n');
  switch ((request.url ?? '').split('?')[0]) {
    case '/live':
      return send(response, 200, JSON_TYPE, JSON.stringify({ live: true }));
    case '/ready': {
      const how = await health.ready();
      return send(response, how.ready ? 200 : 503, JSON_TYPE, JSON.stringify(how));
    }
    case '/metrics':
      return send(response, 200, METRICS, await health.metrics.text());
    default:
      return send(response, 404, TEXT, 'There are /live, /ready and /metrics.\n');
  }
}

const TEXT = 'text/plain; charset=utf-8';
const JSON_TYPE = 'application/json';
const METRICS = 'text/plain; version=0.0.4; charset=utf-8';

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
