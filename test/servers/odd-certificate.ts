import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate that something is wrong with, and the authority that vouches for it. */
export interface OddCertificate {
  readonly authority: string;
  readonly cert: string;
  readonly key: string;
}

const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Made for any name and any time: an authority of its own signs it (`openssl ca` sets both ends of the time). */
export function oddCertificate(
  folder: string,
  { name, from, until }: { readonly name: string; readonly from: Date; readonly until: Date },
): OddCertificate {
  const at = (file: string): string => join(folder, file);
  const openssl = (...args: readonly string[]): Buffer => execFileSync('openssl', args, { stdio: 'pipe', cwd: folder });
  writeFileSync(at('index.txt'), '');
  writeFileSync(at('index.txt.attr'), 'unique_subject = no\n');
  writeFileSync(at('serial'), '1000\n');
  writeFileSync(at('ca.cnf'), config(folder, name));
  openssl('req', '-x509', ...EC, '-days', '3650', '-subj', '/CN=Odd Authority', '-keyout', 'ca.key', '-out', 'ca.pem');
  openssl('req', ...EC, '-subj', `/CN=${name}`, '-keyout', 'odd.key', '-out', 'odd.csr');
  const times = ['-startdate', stamp(from), '-enddate', stamp(until)];
  openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', ...times, '-in', 'odd.csr', '-out', 'odd.pem');
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  return { authority: read('ca.pem'), cert: read('odd.pem'), key: read('odd.key') };
}

function stamp(date: Date): string {
  return `${date.toISOString().replaceAll(/[-:T]/gu, '').slice(0, 14)}Z`;
}

function config(folder: string, name: string): string {
  return `
[ca]
default_ca = odd
[odd]
database = ${folder}/index.txt
serial = ${folder}/serial
new_certs_dir = ${folder}
certificate = ${folder}/ca.pem
private_key = ${folder}/ca.key
default_md = sha256
policy = any
x509_extensions = leaf
[any]
commonName = supplied
[leaf]
subjectAltName = ${/^[\d.]+$/u.test(name) ? 'IP' : 'DNS'}:${name}
`;
}
