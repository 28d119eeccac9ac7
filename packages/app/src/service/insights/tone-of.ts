import type { FlowTone } from './insights-views.ts';

/** The colour of a place of the flow. A no again and silence are no alarm: asking was fine. */
const TONES: Readonly<Record<string, FlowTone>> = {
  'came:offer': 'open',
  'came:reopened': 'open',
  'came:referral': 'kind',
  'came:feedback': 'kind',
  'came:considered-later': 'kind',
  'came:no-again': 'no',
  'came:waiting': 'ahead',
  'came:wrote-back': 'ahead',
  'came:to-decide': 'ahead',
};

export function toneOf(id: string): FlowTone {
  return TONES[id] ?? 'plain';
}
