import type { ServerAddress } from '../../account/account.ts';
import { certificateFacts } from '../../account/tls/certificate-words.ts';
import type { CertificateFacts } from '../../account/tls/certificate-facts.ts';
import { peekCertificate } from '../../account/tls/peek-certificate.ts';

/** The certificate that a server of mail shows, looked at without saying anything; null when it cannot be had in time. */
export async function seenCertificate(server: ServerAddress, mayTrust: boolean): Promise<CertificateFacts | null> {
  const seen = await peekCertificate(server, 'imap');
  return seen === null ? null : certificateFacts(seen, server.host, mayTrust);
}
