import type { DoorKind, Field, Finality, Form, ReasonKind, Verdict } from '../../vocabulary.ts';

/** One made-up message and what a careful reader makes of it. Only what is given is asserted. */
export interface Case {
  /** Unique within its file. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly text: string;
  readonly subject?: string;
  /** `Name <address>`; default: a person at an organisation. */
  readonly from?: string;
  readonly replyTo?: string;
  /** ISO date; default 2026-03-02. */
  readonly date?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly field?: Field;
  readonly form?: Form;
  readonly finality?: Finality | null;
  /** Reasons that must be among those found; an empty list: none may be found. */
  readonly reasons?: readonly ReasonKind[];
  readonly doors?: readonly DoorKind[];
  /** Date that some door must carry. */
  readonly doorDate?: string;
  readonly noFeedback?: boolean;
  readonly organisation?: string | null;
  readonly role?: string | null;
  readonly person?: string | null;
  /** Address an answer would reach; null: nobody. */
  readonly replyTarget?: string | null;
  readonly me?: readonly string[];
}
