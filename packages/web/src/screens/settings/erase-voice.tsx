import { useState } from 'react';

import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Question } from '../../ui/dialog.tsx';

/** Erases what was learned, after asking once. */
export function EraseVoice({ onErase }: { readonly onErase: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button className="self-start" onClick={() => setAsking(true)}>
        {t.voice.erase}
      </Button>
      <Question open={asking} onOpenChange={setAsking} title={t.voice.eraseTitle}>
        <p className="mb-4 text-muted">{t.voice.eraseHelp}</p>
        <span className="flex flex-wrap gap-3">
          <Button
            look="main"
            onClick={() => {
              setAsking(false);
              onErase();
            }}
          >
            {t.voice.eraseYes}
          </Button>
          <Button onClick={() => setAsking(false)}>{t.voice.eraseNo}</Button>
        </span>
      </Question>
    </>
  );
}
