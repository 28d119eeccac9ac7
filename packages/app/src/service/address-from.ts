import { isPlainAddress } from '../plain-address.ts';
import { AjarError } from './ajar-error.ts';

/** The address as it is kept and compared. Throws `bad-input` for what is none, about the field that it stands in. */
export function addressFrom(text: string, field = 'address'): string {
  const address = text.trim().toLowerCase();
  if (isPlainAddress(address)) return address;
  throw new AjarError(
    'bad-input',
    `${JSON.stringify(text.slice(0, 100))} is no e-mail address. Write it as ann@example.org.`,
  ).about(field);
}
