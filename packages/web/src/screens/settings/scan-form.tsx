import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { scanQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { lastPaths, rememberPaths } from './last-paths.ts';
import { ScanStateShown } from './scan-state-shown.tsx';
import { useRefreshWhenRead } from './use-refresh-when-read.ts';

/** Where the mail is, and how reading it goes. */
export function ScanForm() {
  const client = useQueryClient();
  const [text, setText] = useState(lastPaths);
  const [empty, setEmpty] = useState(false);
  const scan = useQuery(scanQuery);
  const start = useMutation({
    mutationFn: (paths: readonly string[]) => request<unknown>('POST', '/api/scan', { paths }),
    onSuccess: () => client.invalidateQueries(scanQuery),
  });
  const running = scan.data?.running === true;
  useRefreshWhenRead(running);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const paths = text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        setEmpty(paths.length === 0);
        if (paths.length === 0) return;
        rememberPaths(text);
        start.mutate(paths);
      }}
      className="flex flex-col gap-4"
    >
      <TextArea
        label={t.scan.paths}
        help={t.scan.help}
        placeholder={t.scan.example}
        rows={3}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {empty ? (
        <Notice tone="warning" announce="now">
          {t.scan.noPaths}
        </Notice>
      ) : null}
      <Button type="submit" look="main" className="self-start" disabled={running || start.isPending}>
        {scan.data?.result == null ? t.scan.start : t.scan.again}
      </Button>
      {start.error === null ? null : <ErrorNotice error={start.error} />}
      <div aria-live="polite">{scan.data === undefined ? null : <ScanStateShown state={scan.data} />}</div>
    </form>
  );
}
