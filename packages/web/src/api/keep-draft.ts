import type { QueryClient } from '@tanstack/react-query';

import { rejectionQuery } from './queries.ts';
import type { DraftView } from './types.ts';

/** Puts a saved draft in its place in what is shown, without asking the server for everything again. */
export function keepDraft(client: QueryClient, draft: DraftView): void {
  client.setQueryData(rejectionQuery(draft.rejectionId).queryKey, (detail) =>
    detail === undefined
      ? undefined
      : { ...detail, drafts: detail.drafts.map((known) => (known.id === draft.id ? draft : known)) },
  );
}
