/** Words of a letter below what they say, in whatever direction they are written. */
export function TheirWords({ words }: { readonly words: string }) {
  return (
    <q className="mt-0.5 block font-letter text-[0.9375rem] leading-snug wrap-anywhere text-muted" dir="auto">
      {words}
    </q>
  );
}
