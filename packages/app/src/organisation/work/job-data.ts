import { z } from 'zod';

/** What the jobs of each queue carry: whom or what they are about, and nothing more. */
const due = z.object({ member: z.string() });
const watch = z.object({ member: z.string(), account: z.string() });
const care = z.object({ what: z.enum(['sweep', 'retention', 'figures']) });

export type Care = z.infer<typeof care>['what'];

/** Throws for what was not put down by us. */
export const JOB_DATA = { due, watch, care } as const;
