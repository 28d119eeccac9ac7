import type { Context } from '../context.ts';
import { doors } from './doors.ts';
import { exportInsights } from './export-insights.ts';
import { feedback } from './feedback.ts';
import type { InsightsCases } from './insights-cases.ts';
import { insights } from './insights.ts';
import { learn } from './learn.ts';

/** The use cases that look back, and ahead, tied to their context. */
export function tieInsights(context: Context): InsightsCases {
  return {
    insights: (filter) => insights(context, filter),
    exportInsights: (what, wish) => exportInsights(context, what, wish),
    doors: () => doors(context),
    feedback: () => feedback(context),
    learn: (id, learned) => learn(context, id, learned),
  };
}
