import type { Field } from '../../vocabulary.ts';
import type { Came, Done } from '../path-of.ts';

/** What the places of the flow are called, in a word or two. Names of different places differ. */
export interface FlowWords {
  /** What was asked for; `rest`: the fields that are too few to be shown by themselves. */
  readonly asked: Readonly<Record<Field | 'rest', string>>;
  readonly no: string;
  readonly done: Readonly<Record<Done, string>>;
  readonly came: Readonly<Record<Came, string>>;
}
