import type {
  AllDays,
  AllRates,
  AskedWell,
  Door,
  DoorStanding,
  Field,
  Flow,
  FlowNode,
  Form,
  RejectionStatus,
  Saying,
  SayingGroup,
} from '@ajar/core';

/** What came of the noes, in figures. */
export interface InsightsView {
  readonly noes: number;
  /** All noes there are, whatever the filter. */
  readonly ofAll: number;
  /** ISO days on which the first and the last of them came. */
  readonly period: { readonly first: string; readonly last: string } | null;
  readonly flow: Flow;
  readonly layouts: { readonly wide: FlowLayout; readonly narrow: FlowLayout };
  readonly rates: AllRates;
  readonly days: AllDays;
  readonly asked: AskedWell;
}

/** Colours of the flow by what they mean, not by how glad one should be of it. */
export type FlowTone = 'plain' | 'open' | 'kind' | 'no' | 'ahead';

/** A flow as it is drawn, in pixels from the top left. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LaidNode[];
  readonly links: readonly LaidLink[];
}

export type LaidNode = FlowNode & {
  readonly tone: FlowTone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its name goes; `y` is the middle of the line. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
};

export interface LaidLink {
  readonly source: string;
  readonly target: string;
  readonly count: number;
  readonly tone: FlowTone;
  /** The filled shape, as SVG path data. */
  readonly path: string;
}

/** Whom and what a no was about, wherever more than one no is shown. */
interface AboutNo {
  readonly id: string;
  readonly organisation: string | null;
  readonly person: string | null;
  /** The role, or the subject of the letter. */
  readonly about: string;
}

export interface DoorView extends AboutNo {
  readonly field: Field;
  readonly status: RejectionStatus;
  readonly receivedAt: string | null;
  readonly kind: Door['kind'];
  /** ISO day; null where the letter names none. */
  readonly date: string | null;
  /** Its date is its last day, not its first. */
  readonly closes: boolean;
  readonly standing: DoorStanding;
  readonly quote: string;
  readonly contact: string | null;
}

/** Dated doors by their day, then the others. */
export interface DoorsView {
  /** ISO day where the user lives. */
  readonly today: string;
  readonly doors: readonly DoorView[];
}

/** Something said about a no, and what the user took from it. */
export interface SayingView extends Saying, AboutNo {
  readonly at: string | null;
  readonly form: Form;
  readonly learned: string | null;
}

/** A letter in which somebody gave feedback; its text is empty when it is not kept. */
export interface LetterSaid extends AboutNo {
  /** False where it only looks like feedback, until the user says so. */
  readonly certain: boolean;
  readonly at: string | null;
  readonly text: string;
  /** It is longer than what stands here. */
  readonly more: boolean;
  readonly quote: string;
  readonly learned: string | null;
}

/** A note of the user's on words that are not found any more, or on a no as a whole. */
export interface LearnedNote extends AboutNo {
  readonly text: string;
  readonly quote: string | null;
}

export interface FeedbackView {
  readonly noes: number;
  /** Noes that gave no reason at all. */
  readonly silent: number;
  /** Newest first. */
  readonly letters: readonly LetterSaid[];
  /** By kind, what was stated most often first. */
  readonly groups: readonly SayingGroup<SayingView>[];
  readonly notes: readonly LearnedNote[];
}
