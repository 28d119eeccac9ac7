import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { forgetAll } from '../../../api/data.ts';
import { overviewQuery } from '../../../api/queries.ts';
import { t } from '../../../i18n/t.ts';
import { forgetHere } from '../../../offline/keep-offline.ts';
import { Button } from '../../../ui/button.tsx';
import { Question } from '../../../ui/dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';

const WORD = 'forget';

/** Deletes everything, once the word is typed that says so. */
export function ForgetAll() {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const forget = useMutation({
    mutationFn: async (word: string) => {
      const overview = await forgetAll(word);
      await forgetHere();
      return overview;
    },
    onSuccess: (overview) => {
      setAsking(false);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== overviewQuery.queryKey[0] });
      client.setQueryData(overviewQuery.queryKey, overview);
      void client.invalidateQueries();
    },
  });
  const said = typed.trim().toLowerCase();
  return (
    <>
      <Button
        className="self-start"
        onClick={() => {
          setTyped('');
          forget.reset();
          setAsking(true);
        }}
      >
        {t.data.forget}
      </Button>
      {forget.isSuccess ? <Notice announce="later">{t.data.forgotten}</Notice> : null}
      <Question open={asking} onOpenChange={setAsking} title={t.data.forgetQuestion}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (said === WORD) forget.mutate(said);
          }}
        >
          <p className="text-muted">{t.data.forgetWarning}</p>
          <TextField
            label={t.data.forgetType}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <span className="flex flex-wrap gap-3">
            <Button look="main" onClick={() => setAsking(false)}>
              {t.data.forgetNo}
            </Button>
            <Button type="submit" disabled={said !== WORD || forget.isPending}>
              {t.data.forgetYes}
            </Button>
          </span>
          {forget.error === null ? null : <ErrorNotice error={forget.error} />}
        </form>
      </Question>
    </>
  );
}
