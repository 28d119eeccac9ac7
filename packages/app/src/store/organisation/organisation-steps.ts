import type { OrganisationStep } from './organisation-step.ts';
import { members } from './steps/members.ts';
import { notesSeen } from './steps/notes-seen.ts';
import { people } from './steps/people.ts';

/** Every step, in order. */
export const ORGANISATION_STEPS: readonly OrganisationStep[] = [members, people, notesSeen];
