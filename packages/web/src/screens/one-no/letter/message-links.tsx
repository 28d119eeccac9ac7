import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { MessageLink } from './frame-html.ts';

/** Where the links of a message really lead; a text that names another place is shown as such. */
export function MessageLinks({ links }: { readonly links: readonly MessageLink[] }) {
  if (links.length === 0) return null;
  return (
    <details className="group/links mt-2 text-sm">
      <summary className="inline-flex items-center gap-1.5 rounded py-1 text-muted hover:text-ink">
        <Icon name="forward" className="transition-transform group-open/links:rotate-90" />
        {t.letter.links(links.length)}
      </summary>
      <ul className="mt-1 flex flex-col gap-1.5">
        {links.map((link) => (
          <li key={`${link.href} ${link.text}`} className="break-all">
            <a href={link.href} target="_blank" rel="noreferrer noopener" className="text-accent underline">
              {link.href}
            </a>{' '}
            {link.lies ? (
              <span className="text-warning">
                <Icon name="alert" /> {t.letter.linkLies(link.text)}
              </span>
            ) : (
              <bdi className="text-muted">{link.text}</bdi>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
