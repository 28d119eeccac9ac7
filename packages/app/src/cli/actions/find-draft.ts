import { orNull } from '../../service/ajar-error.ts';
import type { Ajar } from '../../service/ajar.ts';
import type { DraftView, RejectionDetail } from '../../service/views.ts';
import { UsageError } from '../errors.ts';

export interface FoundDraft {
  readonly draft: DraftView;
  readonly rejection: RejectionDetail;
}

/** The draft of this id, or the newest one of the no with this id. */
export async function findDraft(ajar: Ajar, id: string): Promise<FoundDraft> {
  const rejection = await orNull(ajar.show(id));
  if (rejection === null) return draftWith(ajar, id);
  const draft = rejection.drafts.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  if (draft === undefined) throw new UsageError(`There is no draft for this no yet. Write one with: ajar draft ${id}`);
  return { draft, rejection };
}

async function draftWith(ajar: Ajar, id: string): Promise<FoundDraft> {
  const found: FoundDraft[] = [];
  for (const { id: rejectionId } of await ajar.list()) {
    const rejection = await ajar.show(rejectionId);
    for (const draft of rejection.drafts) {
      if (draft.id === id) return { draft, rejection };
      if (draft.id.startsWith(id)) found.push({ draft, rejection });
    }
  }
  const [only, ...others] = found;
  if (only === undefined) throw new UsageError(`There is no no and no draft "${id}". "ajar list" shows the noes.`);
  if (others.length > 0) throw new UsageError(`"${id}" fits ${found.length} drafts. Give more of the id.`);
  return only;
}
