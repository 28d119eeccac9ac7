import { flowWordsIn } from '@ajar/core';
import type { FlowNode, InterfaceLanguage } from '@ajar/core';

/** What a place of the flow is called, in a word or two. Names of different places differ. */
export function placeName(node: Pick<FlowNode, 'stage' | 'what'>, language: InterfaceLanguage = 'en'): string {
  return placeNameOf(`${node.stage}:${node.what}`, language);
}

/** The same by the id of a node. */
export function placeNameOf(id: string, language: InterfaceLanguage = 'en'): string {
  const { asked, no, done, came } = flowWordsIn(language);
  if (id === 'no:no') return no;
  const [stage = '', what = ''] = id.split(':', 2);
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = { asked, done, came };
  return names[stage]?.[what] ?? id;
}
