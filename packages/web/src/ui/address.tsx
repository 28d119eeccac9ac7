/** An address in running text: where it needs two lines, it breaks behind the @ rather than in the middle of a name. */
export function Address({ of, className }: { readonly of: string; readonly className?: string }) {
  const [name = '', ...host] = of.split('@');
  return (
    <bdi className={className}>
      {name}
      {host.length === 0 ? null : (
        <>
          @<wbr />
          {host.join('@')}
        </>
      )}
    </bdi>
  );
}
