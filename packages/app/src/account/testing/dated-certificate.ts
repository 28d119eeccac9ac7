import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/**
 * A certificate for one name, made by openssl: valid between two moments (`20200101000000Z`) where they are given, and signed
 * by an authority of its own (returned, too) where that is wanted.
 */
export function datedCertificate(wanted: {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
  readonly authority?: boolean;
}): { readonly cert: string; readonly key: string; readonly authority: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-cert-'));
  const run = (...words: readonly string[]): void => {
    execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  };
  try {
    run(
      'req',
      '-x509',
      ...KEY,
      '-days',
      '2',
      '-subj',
      '/CN=Ajar test authority',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
    );
    run('req', '-new', ...KEY, '-subj', `/CN=${wanted.name}`, '-keyout', 'key.pem', '-out', 'request.pem');
    writeFileSync(join(folder, 'ca.cnf'), CONFIGURATION.replace('NAME', wanted.name));
    writeFileSync(join(folder, 'index'), '');
    writeFileSync(join(folder, 'serial'), '01\n');
    const dates =
      wanted.from === undefined || wanted.until === undefined
        ? ['-days', '2']
        : ['-startdate', wanted.from, '-enddate', wanted.until];
    const by = wanted.authority === true ? [] : ['-selfsign'];
    const key = wanted.authority === true ? 'ca.key' : 'key.pem';
    run(
      'ca',
      '-batch',
      '-config',
      'ca.cnf',
      ...by,
      '-keyfile',
      key,
      ...dates,
      '-in',
      'request.pem',
      '-out',
      'cert.pem',
      '-notext',
    );
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    return { cert: read('cert.pem'), key: read('key.pem'), authority: read('ca.pem') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CONFIGURATION = `
[ca]
default_ca = one
[one]
database = index
serial = serial
new_certs_dir = .
certificate = ca.pem
default_md = sha256
policy = any
x509_extensions = names
rand_serial = yes
[any]
commonName = supplied
[names]
subjectAltName = DNS:NAME
`;
