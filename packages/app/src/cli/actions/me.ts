import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { listOption, textOption } from '../options.ts';
import { withAjar } from '../session.ts';
import { asksAboutVoice, meVoice } from './me-voice.ts';

export async function me(face: Face, _words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const name = textOption(options, 'name');
  const signature = textOption(options, 'signature');
  const addresses = listOption(options, 'address');
  const known = await withAjar(face, async (ajar) => {
    const before = (await ajar.overview()).me;
    if (name === undefined && signature === undefined && addresses.length === 0) return before;
    await ajar.setMe({
      name: name ?? before.name,
      signature: signature ?? before.signature,
      addresses: addresses.length > 0 ? addresses : before.addresses,
    });
    return (await ajar.overview()).me;
  });
  if (asksAboutVoice(options)) return meVoice(face, options);
  if (face.options.json) await face.out.json(known);
  else {
    await face.out.line(`Name       ${known.name === '' ? 'not known yet' : known.name}`);
    await face.out.line(`Addresses  ${known.addresses.length === 0 ? 'not known yet' : known.addresses.join(', ')}`);
    if (known.signature !== '') await face.out.line(`Signature  ${known.signature.replaceAll('\n', '\n           ')}`);
  }
  return EXIT.fine;
}
