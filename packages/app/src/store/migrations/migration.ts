import type { EngineName } from '../engine/engine.ts';

/**
 * One step of the schema. Never edited once released: a later step changes what an earlier one made. In an organisation the tables of
 * earlier steps have their `member` already, those of this one get it afterwards (`organisation/organise.ts`).
 */
export interface Migration {
  readonly version: number;
  statements(engine: EngineName): readonly string[];
}
