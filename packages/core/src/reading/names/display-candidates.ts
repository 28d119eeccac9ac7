import type { Message } from '../../message/message.ts';
import { foldWord } from '../grammar/fold.ts';
import { localPartOf } from '../sender/domain-name.ts';
import { asInDomains, bareName } from './bare-name.ts';
import { displayNameParts, withoutGeneric } from './display-name.ts';
import { CONNECTORS, DESKS, GENERIC } from './name-words.ts';
import { noteName } from './note-name.ts';
import type { OrganisationContext } from './organisation-context.ts';
import { WHERE } from './ranker.ts';

/** Whom the sender's name shows: a house, somebody, nobody. */
export function whoIsShown({ from }: Message): string {
  if (from === null || from.name === '') return 'nobody';
  const { organisation, person } = displayNameParts(from);
  return `${organisation === null ? 'no house' : 'a house'}, ${person === null ? 'nobody' : 'somebody'}`;
}

/** The names that the sender goes by: all of it, its pieces, and what is left without a desk's words. */
export function addDisplay(message: Message, context: OrganisationContext): void {
  if (message.from === null) return;
  const shown = message.from.name.slice(0, 200).trim();
  const { organisation, person } = displayNameParts(message.from);
  const somebody = bareName(person ?? '');
  const mailbox = bareName(localPartOf(message.from.address));
  const add = (name: string, sign: string): void => {
    const keys = name
      .split(/\s+/u)
      .map((word) => foldWord(word).replaceAll(/[^\p{L}\p{N}&]/gu, ''))
      .filter((key) => key !== '');
    const joined = keys.join('').replaceAll('&', '');
    if (joined.length < 2) return;
    const seen = context.found.sight(joined, name, null);
    seen.note(context.carrying ? 'carrier' : 'sender', sign);
    seen.note('in', 'sender');
    if (keys.length > 1 && keys.includes(mailbox))
      seen.note('with its mailbox', keys[0] === mailbox ? 'first' : 'behind');
    if (joined === somebody) seen.note('is', 'the person shown');
    seen.where |= sign === 'part' ? WHERE.shownPart : WHERE.shown;
    noteName(seen, keys, joined, name, context);
  };
  if (shown !== '' && !shown.includes('@')) add(shown, 'whole');
  // A department that is in no list stands before the name or behind it: `Compras Aceros del Sil`.
  for (const piece of shown.includes('@') ? [] : shown.split(PIECES)) {
    const words = piece.split(/\s+/u).slice(0, 8);
    for (let cut = 1; cut < Math.min(4, words.length); cut += 1) {
      addCut(words.slice(cut), 'cut', words[cut - 1] ?? '', context);
      addCut(words.slice(0, -cut), 'cut after', words.at(-cut) ?? '', context);
    }
  }
  for (const part of shown.split(
    /\s*(?:[,|/()·•:]|\s[-–—]\s)\s*|\s(?:via|at|from|von|bei|chez|presso|da|bij|for|@)\s/iu,
  )) {
    if (part !== shown && part !== '') add(part, 'part');
  }
  const stripped = withoutGeneric(shown);
  if (stripped !== '' && stripped !== shown) add(stripped, 'without department');
  if (organisation !== null) add(organisation, 'organisation');
  if (person === null && context.domain !== '' && isLent(shown, mailbox, context.domain)) {
    context.lent = true;
    for (const name of [shown, stripped])
      if (name !== '') context.found.sight(bareName(name), name, null).note('sender', 'spelt by its mailbox');
  }
  if (shown !== '' && localPartOf(message.from.address) === bareName(shown))
    context.found.sight(bareName(shown), shown, null).note('sender', 'mailbox');
}

/**
 * Whether the mailbox spells who is shown and the domain does not: `lanneau.boucherie@bourg.example` of a Boucherie Lanneau. What stands
 * behind the sign may then be somebody who lends mailboxes.
 */
function isLent(shown: string, mailbox: string, domain: string): boolean {
  const words = shown.split(/[\s'’]+/u).map((word) => bareName(word));
  const spelt = words.filter((word) => word.length > 2 && mailbox.includes(word));
  return (
    spelt.length > 1 &&
    !spelt.some((word) => GENERIC.has(word) || DESKS.has(word)) &&
    !words.some((word) => word.length > 2 && domain.includes(asInDomains(word)))
  );
}

/** What divides a sender's name into a house, its desk and who carries its letters. */
const PIECES = /\s*[,|/()[\]·•:;]\s*|\s[-–—]\s|\s(?:via|über|through|on behalf of|em nome d[aeo]|im auftrag)\s/iu;

function addCut(
  words: readonly string[],
  sign: 'cut' | 'cut after',
  dropped: string,
  context: OrganisationContext,
): void {
  const keys = words.map(bareName);
  const joined = keys.join('');
  if (joined.length < 3 || CONNECTORS.has(keys[0] ?? '') || CONNECTORS.has(keys.at(-1) ?? '')) return;
  const name = words.join(' ').replace(/[,;:|–—-]+$/u, '');
  const seen = context.found.sight(joined, name, null);
  seen.note('sender', sign);
  seen.where |= WHERE.shownPart;
  seen.note(sign, bareName(dropped));
  seen.note(GENERIC.has(bareName(dropped)) ? 'cut department' : 'cut other', sign);
  noteName(seen, keys, joined, name, context);
}
