import { useMutation, useQuery } from '@tanstack/react-query';

import { demoQuery, removeDemo } from '../../api/demo.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';

/** Says that nothing here is the reader's own, and leads back to what is. */
export function DemoLine() {
  const { data } = useQuery(demoQuery);
  const remove = useMutation({ mutationFn: removeDemo });
  return (
    <div className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-b border-line bg-wash px-4 py-2 text-center text-sm">
      <p className="text-balance">{t.app.demo}</p>
      {data?.canRemove === true ? (
        <Button
          className="min-h-8! text-sm!"
          disabled={remove.isPending || remove.isSuccess}
          onClick={() => remove.mutate()}
        >
          {t.app.removeDemo}
        </Button>
      ) : null}
      {remove.error === null ? null : (
        <p role="alert" className="text-error">
          {remove.error.message}
        </p>
      )}
    </div>
  );
}
