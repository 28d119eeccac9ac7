import { deriveRejection, flowOf, lifeOf } from '@ajar/core';
import type { Field, Life, RejectionEvent } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import { flowSvg } from './flow-svg.ts';
import { layOutFlow } from './lay-out-flow.ts';

const NOW = Date.parse('2026-11-26T10:00:00Z');

function aLife(field: Field, events: readonly RejectionEvent[] = []): Life {
  const receivedAt = NOW - 86_400_000;
  const state = deriveRejection(events, { now: NOW, receivedAt, silenceDays: 30, nextDoorAt: null });
  return lifeOf({ field, receivedAt, events, state });
}

const sent: RejectionEvent = { at: NOW, kind: 'sent', messageKey: null, intent: 'thank' };
const flow = flowOf([aLife('job'), aLife('job', [sent]), aLife('grant', [sent, { at: NOW, kind: 'closed' }])]);

describe('layOutFlow', () => {
  it('draws every node in its stage, as high as what flows, and every link as a shape', () => {
    const { wide, narrow } = layOutFlow(flow);
    expect(wide.nodes.map(({ id }) => id)).toEqual(flow.nodes.map(({ id }) => id));
    expect(wide.links).toHaveLength(flow.links.length);
    const no = wide.nodes.find(({ id }) => id === 'no:no');
    const jobs = wide.nodes.find(({ id }) => id === 'asked:job');
    expect((no?.height ?? 0) / (jobs?.height ?? 1)).toBeCloseTo(3 / 2, 1);
    expect(narrow.nodes.every(({ stage }) => stage !== 'asked')).toBe(true);
    for (const { width, height, nodes, links } of [wide, narrow]) {
      for (const node of nodes) {
        expect(node.x).toBeGreaterThanOrEqual(0);
        expect(node.x + node.width).toBeLessThanOrEqual(width);
        expect(node.y + node.height).toBeLessThanOrEqual(height);
        expect(node.label.y).toBeGreaterThan(8);
      }
      for (const { path } of links) expect(path).toMatch(/^M[\d.,CLZ-]+$/u);
    }
  });

  it.each([
    [3, 2, 19],
    [1, 1, 1],
    [0, 1, 40],
    [12, 1, 0],
    [1, 30, 2],
  ])(
    'keeps the words of the no apart from those of what was done, on a phone too (%s, %s, %s)',
    (asked, thanked, none) => {
      const asks: RejectionEvent = { ...sent, intent: 'ask-feedback' };
      const lives = [
        ...Array.from({ length: asked }, () => aLife('job', [asks])),
        ...Array.from({ length: thanked }, () => aLife('job', [sent])),
        ...Array.from({ length: none }, () => aLife('job')),
      ];
      const { nodes, height } = layOutFlow(flowOf(lives)).narrow;
      const no = nodes.find(({ stage }) => stage === 'no');
      const apart = nodes
        .filter(({ stage }) => stage === 'done')
        .map(({ label }) => Math.abs(label.y - (no?.label.y ?? 0)));
      expect(Math.min(...apart)).toBeGreaterThanOrEqual(17);
      expect(no?.label.y).toBeLessThanOrEqual(height - 8);
    },
  );

  it('has nothing to draw where there is nothing', () => {
    expect(layOutFlow(flowOf([])).wide).toMatchObject({ nodes: [], links: [] });
  });
});

describe('flowSvg', () => {
  it('stands alone, and says in words what it shows', () => {
    const svg = flowSvg(flow, layOutFlow(flow).wide, { first: '2026-01-02', last: '2026-02-03' }, 'en');
    expect(svg).toContain('<title id="title">What came of 3 noes</title>');
    expect(svg).toContain('Asked for: Job 2, Grant 1. Said thank you 2: Waiting 2. Not answered 1: To decide 1.');
    expect(svg).toContain('>3 noes, 2026-01-02 to 2026-02-03</text>');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<style|url\(/u);
  });

  it('speaks the language that is asked for', () => {
    const svg = flowSvg(flow, layOutFlow(flow).wide, null, 'fr');
    expect(svg).toContain('<title id="title">La suite de 3 refus</title>');
    expect(svg).toContain('Demandé : Emploi 2, Bourse ou subvention 1. Dit merci 2: En attente 2.');
  });
});
