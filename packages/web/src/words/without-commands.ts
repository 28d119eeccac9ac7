/** Words of the service, without what is to be typed in a terminal: here there are buttons. */
export function withoutCommands(text: string): string {
  return text.replaceAll(/ \(ajar [^()]{1,300}\)/gu, '');
}
