/** No comments, quotes or literals either (RFC 5322, section 3.4.1): a header would say another address than the envelope. */
const ADDRESS = /^[^\s\p{C}<>@,;:"\\()[\]]{1,128}@[^\s\p{C}<>@,;:"\\()[\]]{1,255}$/u;

/** Whether mail can go to it, and nothing in it can end a header or start another address. */
export function isPlainAddress(address: string): boolean {
  return ADDRESS.test(address);
}
