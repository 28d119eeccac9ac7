import { useQuery } from '@tanstack/react-query';

import { inOrganisation } from '../api/in-organisation.ts';
import { sessionQuery } from '../api/sign-in.ts';
import { t } from '../i18n/t.ts';

const { also } = t.palette;

const YOU = { to: '/you', name: t.organisation.you.title, also: also.signIn } as const;
const SHARED = { to: '/shared', name: t.organisation.counsel.title, also: also.shared } as const;
const ORGANISATION = {
  to: '/organisation',
  name: t.organisation.administration.title,
  also: also.organisation,
} as const;

type Screen = typeof YOU | typeof SHARED | typeof ORGANISATION;

/** The screens that an organisation adds for whoever is signed in; none on somebody's own machine. */
export function useOrganisationScreens(): readonly Screen[] {
  const { data } = useQuery({ ...sessionQuery, enabled: inOrganisation });
  const person = data?.person ?? null;
  if (person === null) return [];
  return [
    ...(person.roles.includes('counsellor') ? [SHARED] : []),
    ...(person.roles.includes('administrator') ? [ORGANISATION] : []),
    YOU,
  ];
}
