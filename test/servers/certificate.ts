import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
  readonly cert: string;
  readonly key: string;
}

const SUBJECT = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];

/** A fresh self-signed certificate for localhost and 127.0.0.1: clients must be told to trust `cert`. */
export function makeCertificate(
  folder: string,
  owner: { readonly uid: number; readonly gid: number } | undefined,
): Certificate {
  const certFile = join(folder, 'cert.pem');
  const keyFile = join(folder, 'key.pem');
  execFileSync('openssl', ['req', '-x509', ...KEY, ...SUBJECT, '-keyout', keyFile, '-out', certFile], {
    stdio: 'pipe',
    ...owner,
  });
  return { certFile, keyFile, cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
}
