import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { addNo } from '../../../api/data.ts';
import { overviewQuery, rejectionQuery } from '../../../api/queries.ts';
import { forgetBeingAdded } from './being-added.ts';

/** Adding a no; one that was added is opened. */
export function useAddNo(onDone: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: addNo,
    onSuccess: async (added) => {
      if (added.kind !== 'added') return;
      forgetBeingAdded();
      const { rejection } = added;
      client.setQueryData(rejectionQuery(rejection.id).queryKey, rejection);
      void client.invalidateQueries(overviewQuery);
      onDone();
      await navigate({ to: '/noes/$id', params: { id: rejection.id } });
    },
  });
}

export type AddingNo = ReturnType<typeof useAddNo>;
