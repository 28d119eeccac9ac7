import type { Context } from '../context.ts';
import { doors } from './doors.ts';
import { feedback } from './feedback.ts';
import type { InsightsCases } from './insights-cases.ts';
import { learn } from './learn.ts';

/** The use cases that look back, and ahead, tied to their context. */
export function tieInsights(context: Context): InsightsCases {
  return {
    // What lays a flow out is loaded when one is wanted.
    insights: async (filter) => (await import('./insights.ts')).insights(context, filter),
    exportInsights: async (what, wish) => (await import('./export-insights.ts')).exportInsights(context, what, wish),
    doors: () => doors(context),
    feedback: () => feedback(context),
    learn: (id, learned) => learn(context, id, learned),
  };
}
