import type { ServerAddress } from '../../../api/types.ts';

/** The address of a server as it stands in a form, in the fields `<which>-host`, `<which>-port` and `<which>-security`. */
export function serverIn(text: (field: string) => string, which: 'imap' | 'smtp'): ServerAddress {
  return {
    host: text(`${which}-host`).trim(),
    port: Number(text(`${which}-port`)),
    security: text(`${which}-security`) === 'starttls' ? 'starttls' : 'tls',
  };
}
