import { z } from 'zod';

import { AUDITED, ROLES } from '../../service/organisation/people-views.ts';

const base64url = z
  .string()
  .max(50_000)
  .regex(/^[\w-]*$/u);
const token = z.string().max(100);
const id = z.string().min(1).max(100);

/** What a browser makes of a passkey (WebAuthn level 3, section 5.1); the library looks at what is inside. */
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string().max(100), z.unknown()),
};
export const newPasskeyBody = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(30)).max(10).default([]),
  }),
});
export const passkeyBody = z.object({
  ...credential,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
});

/** The token of an invitation, from behind the # of its link. */
export const invitationBody = z.strictObject({ token });
export const providerBody = z.strictObject({ invitation: token.optional() });
export const passkeyIdBody = z.strictObject({ id: z.string().min(1).max(2_000) });

const roles = z.array(z.enum(ROLES)).max(ROLES.length);
export const inviteBody = z.strictObject({ address: z.string().max(320), name: z.string().max(200), roles });
export const rolesBody = z.strictObject({ roles });
/** Typed by the administrator, so that nobody is erased by a slip of the hand. */
export const eraseBody = z.strictObject({ word: z.literal('erase') });

export const shareBody = z.strictObject({ rejectionId: id, counsellor: id, withDrafts: z.boolean() });
export const noteBody = z.strictObject({ text: z.string().max(5_000) });
export const sharesQuery = z.strictObject({ no: id.optional() });
export const auditQuery = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  what: z.enum(AUDITED).optional(),
});
