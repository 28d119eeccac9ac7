import { createSocket } from 'node:dgram';

/** What a name server knows, by name: `example.test`, `_imaps._tcp.example.test`. */
export interface Zone {
  readonly mx?: Readonly<Record<string, readonly { readonly exchange: string; readonly priority: number }[]>>;
  readonly srv?: Readonly<
    Record<
      string,
      readonly { readonly name: string; readonly port: number; readonly priority?: number; readonly weight?: number }[]
    >
  >;
}

export interface DnsServer extends AsyncDisposable {
  /** For a resolver: `127.0.0.1:5353`. */
  readonly address: string;
  /** The names that were asked for, in order. */
  readonly asked: string[];
}

const MX = 15;
const SRV = 33;

/** A small name server on loopback (RFC 1035 over UDP) that knows MX and SRV records; of anything else it says that it is not there. */
export async function startDnsServer(zone: Zone): Promise<DnsServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, type, end } = question(query);
    asked.push(name);
    const records = recordsOf(zone, name, type);
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    head.writeUInt16BE(records.length > 0 ? 0x8180 : 0x8183, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(records.length, 6);
    const answers = records.map((data) => {
      const open = Buffer.alloc(12);
      open.writeUInt16BE(0xc00c, 0);
      open.writeUInt16BE(type, 2);
      open.writeUInt16BE(1, 4);
      open.writeUInt32BE(60, 6);
      open.writeUInt16BE(data.length, 10);
      return Buffer.concat([open, data]);
    });
    socket.send(Buffer.concat([head, query.subarray(12, end), ...answers]), from.port, from.address);
  });
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => socket.close(() => done())),
  };
}

function question(query: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function recordsOf(zone: Zone, name: string, type: number): readonly Buffer[] {
  if (type === MX)
    return (zone.mx?.[name] ?? []).map(({ exchange, priority }) =>
      Buffer.concat([numbers(priority), nameBytes(exchange)]),
    );
  if (type === SRV)
    return (zone.srv?.[name] ?? []).map(({ name: target, port, priority = 0, weight = 0 }) =>
      Buffer.concat([numbers(priority, weight, port), nameBytes(target)]),
    );
  return [];
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, index * 2);
  return bytes;
}

function nameBytes(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '');
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([Buffer.of(label.length), Buffer.from(label)])),
    Buffer.of(0),
  ]);
}
