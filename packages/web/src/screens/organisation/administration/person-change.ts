import type { PersonView, Role } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';

/** What an administrator is about to do to somebody. */
export type PersonChange =
  | { readonly kind: 'stop' }
  | { readonly kind: 'let-again' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

export interface Asked {
  readonly title: string;
  readonly help: readonly string[];
  readonly yes: string;
}

/** What is asked before, where it takes something away that nobody brings back; null where it can simply be done. */
export function askedBefore(person: PersonView, change: PersonChange, isSelf: boolean): Asked | null {
  const words = t.organisation.administration;
  if (change.kind === 'let-again') return null;
  if (change.kind === 'stop')
    return {
      title: words.stopQuestion(person.name),
      help: [words.stopHelp, ...shared(person), ...(isSelf ? [words.stopSelf] : [])],
      yes: words.stop,
    };
  const goes = (role: Role): boolean => person.roles.includes(role) && !change.roles.includes(role);
  const help = [
    ...(goes('member') ? [words.notMemberHelp, words.sharedEnds] : []),
    ...(goes('administrator') && isSelf ? [words.notAdministratorSelf] : []),
  ];
  return help.length === 0 ? null : { title: words.roleQuestion(person.name), help, yes: words.roleTake };
}

function shared({ roles }: PersonView): readonly string[] {
  return roles.includes('member') ? [t.organisation.administration.sharedEnds] : [];
}
