import { useEffect, useState } from 'react';

import { t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Brand, BRAND_LOOK } from '../ui/brand.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { TextField } from '../ui/text-field.tsx';
import { keyIn } from './key-in.ts';
import { useServerState } from './use-server-state.ts';

/** The installed app without its server: what is the matter, and what to do. */
export function AwayScreen() {
  const state = useServerState();
  const title = { looking: t.away.looking, gone: t.away.gone, 'signed-out': t.away.signedOut }[state];
  useEffect(() => {
    document.title = t.app.title(title);
  }, [title]);
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center px-4 py-12 sm:px-8">
      <p className={BRAND_LOOK}>
        <Brand />
      </p>
      <div aria-live="polite" className="mt-6">
        <h1 className="font-letter text-3xl tracking-tight">{title}</h1>
        {state === 'looking' ? null : (
          <p className="mt-3 text-[1.0625rem]">{state === 'gone' ? t.away.goneHelp : t.away.signedOutHelp}</p>
        )}
      </div>
      {state === 'gone' ? <HowToStart /> : null}
      {state === 'signed-out' ? <PasteAddress /> : null}
    </main>
  );
}

function HowToStart() {
  return (
    <Sheet className="mt-6 p-5">
      <p>{t.away.start}</p>
      <p className="mt-2">
        <code className="rounded bg-sunk px-2 py-1">ajar serve</code>
      </p>
      <p className="mt-3 text-sm text-muted">{t.away.goesOn}</p>
    </Sheet>
  );
}

function PasteAddress() {
  const [pasted, setPasted] = useState('');
  const [refused, setRefused] = useState(false);
  return (
    <form
      className="mt-6 flex flex-col items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const address = keyIn(pasted, window.location.href);
        setRefused(address === null);
        if (address !== null) window.location.assign(address);
      }}
    >
      <TextField
        label={t.away.address}
        autoComplete="off"
        spellCheck={false}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      {refused ? (
        <p role="alert" className="text-error">
          {t.away.notIt}
        </p>
      ) : null}
      <Button look="main" type="submit">
        {t.away.open}
      </Button>
    </form>
  );
}
