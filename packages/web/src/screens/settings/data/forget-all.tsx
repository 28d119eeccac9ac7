import { useMutation, useQueryClient } from '@tanstack/react-query';

import { forgetAll } from '../../../api/data.ts';
import { overviewQuery } from '../../../api/queries.ts';
import { t } from '../../../i18n/t.ts';
import { forgetHere } from '../../../offline/keep-offline.ts';
import { Notice } from '../../../ui/notice.tsx';
import { TypedQuestion } from '../../../ui/typed-question.tsx';
import { forgetBeingAdded } from '../../noes/add/being-added.ts';

/** Deletes everything, once the word is typed that says so. */
export function ForgetAll() {
  const client = useQueryClient();
  const forget = useMutation({
    mutationFn: async (word: string) => {
      const overview = await forgetAll(word);
      await forgetHere();
      forgetBeingAdded();
      return overview;
    },
    onSuccess: (overview) => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== overviewQuery.queryKey[0] });
      client.setQueryData(overviewQuery.queryKey, overview);
      void client.invalidateQueries();
    },
  });
  return (
    <>
      <TypedQuestion
        button={t.data.forget}
        title={t.data.forgetQuestion}
        help={t.data.forgetWarning}
        ask={t.data.forgetType}
        word="forget"
        yes={t.data.forgetYes}
        no={t.data.forgetNo}
        action={forget}
      />
      {forget.isSuccess ? <Notice announce="later">{t.data.forgotten}</Notice> : null}
    </>
  );
}
