import type { ComponentProps } from 'react';

import { withKey } from '../api/own-key.ts';

type FileLinkProps = Omit<ComponentProps<'a'>, 'onClick'> & { readonly href: string };

/** A way to a file of our own server. Its key is looked up again when it is taken: the server may have been started anew meanwhile. */
export function FileLink({ href, children, ...rest }: FileLinkProps) {
  return (
    <a
      {...rest}
      href={withKey(href)}
      onClick={(event) => {
        event.currentTarget.href = withKey(href);
      }}
    >
      {children}
    </a>
  );
}
