import type { EngineName } from '../engine/engine.ts';

/** One step of the schema. Never edited once released: a later step changes what an earlier one made. */
export interface Migration {
  readonly version: number;
  statements(engine: EngineName): readonly string[];
}
