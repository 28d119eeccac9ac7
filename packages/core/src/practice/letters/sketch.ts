import type { Action, DoorKind, Field, Finality, InterfaceLanguage, Level, ReasonKind } from '../../vocabulary.ts';
import type { AdviceContext } from '../../advice/advice.ts';
import type { Exercise } from '../exercise.ts';

/** A letter of the room and its key, in short. */
export interface Sketch {
  readonly level: Level;
  /** `Ann Lee <ann@harbour.example>` */
  readonly from: string;
  readonly subject: string;
  /** What went before, to the learner: "You applied a fortnight ago." */
  readonly before: string;
  readonly context?: AdviceContext;
  readonly text: string;
  readonly no: string;
  readonly finality: Finality | readonly [Finality, ...Finality[]];
  readonly reasons?: readonly (readonly [ReasonKind, string])[];
  readonly doors?: readonly (readonly [DoorKind, string])[];
  readonly setPhrase?: true;
  /** The sender when omitted; null where nobody reads it or no answer is wanted. */
  readonly whom?: string | null;
  readonly best: Action;
  readonly also?: readonly Action[];
  readonly why: string;
  /** To lay beside the learner's own, where the drafter's set phrases would miss what is particular here. */
  readonly model?: string;
}

/** The letters of one field. Their place is their id (`job-3`), and people have practised them: add new ones at the end. */
export function exercisesOf(field: Field, sketches: readonly Sketch[]): readonly Exercise[] {
  return sketches.map((sketch, index) => exerciseOf({ ...sketch, field }, `${field}-${String(index + 1)}`, 'en'));
}

/** A letter and its key among those of another language than English: all of it is in that language. */
export type SketchIn = Sketch & { readonly field: Field };

/** The letters of a language. Their place is their id (`fr-3`): add new ones at the end. */
export function exercisesIn(
  language: Exclude<InterfaceLanguage, 'en'>,
  sketches: readonly SketchIn[],
): readonly Exercise[] {
  return sketches.map((sketch, index) => exerciseOf(sketch, `${language}-${String(index + 1)}`, language));
}

function exerciseOf(sketch: SketchIn, id: string, language: InterfaceLanguage): Exercise {
  const { field, level, subject, before, text, no, finality, best, why, model } = sketch;
  const from = sender(sketch.from);
  return {
    id,
    language,
    field,
    level,
    from,
    subject,
    text,
    before,
    context: { noesSoFar: 1, asksSoFar: 0, ...sketch.context },
    key: {
      no,
      finality: typeof finality === 'string' ? [finality] : finality,
      reasons: sketch.reasons ?? [],
      doors: sketch.doors ?? [],
      setPhrase: sketch.setPhrase ?? false,
      whom: sketch.whom === undefined ? from.address : sketch.whom,
      best,
      also: sketch.also ?? [],
      why,
      model: model ?? null,
    },
  };
}

function sender(from: string): Exercise['from'] {
  const [name = '', address = ''] = from.split(/[<>]/);
  return { name: name.trim(), address: address.trim() };
}
