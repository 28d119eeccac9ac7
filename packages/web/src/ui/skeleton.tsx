/** Where words will stand in a moment. */
export function Skeleton({ className = '' }: { readonly className?: string }) {
  return <span aria-hidden="true" className={`block breathe rounded bg-sunk ${className}`} />;
}
