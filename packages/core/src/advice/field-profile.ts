import type { Field } from '../vocabulary.ts';
import { FREELANCE, SALES, TENDER } from './field-profiles/client-work.ts';
import { JOB, PROMOTION } from './field-profiles/employment.ts';
import { GRANT, INVESTOR } from './field-profiles/funding.ts';
import type { FieldProfile } from './field-profiles/profile.ts';
import { CONFERENCE, JOURNAL, LITERARY } from './field-profiles/publishing.ts';
import { AUDITION, RESIDENCY, SPEAKING } from './field-profiles/stage-and-studio.ts';
import { ADMISSION, OTHER, PERSONAL, RENTAL } from './field-profiles/study-and-home.ts';

const PROFILES: Readonly<Record<Field, FieldProfile>> = {
  job: JOB,
  freelance: FREELANCE,
  sales: SALES,
  literary: LITERARY,
  journal: JOURNAL,
  conference: CONFERENCE,
  grant: GRANT,
  investor: INVESTOR,
  audition: AUDITION,
  admission: ADMISSION,
  residency: RESIDENCY,
  speaking: SPEAKING,
  promotion: PROMOTION,
  tender: TENDER,
  rental: RENTAL,
  personal: PERSONAL,
  other: OTHER,
};

/** The etiquette of a field: what is usual, whom to answer, how soon and often, what never to do, odds, and how long silence is normal. */
export function fieldProfile(field: Field): FieldProfile {
  return PROFILES[field];
}
