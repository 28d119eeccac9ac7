/* Where a sentence of a phrase book is said, the same in several languages. */

/** They have met the user. */
export const MET = ['interviewed', 'final'] as const;
/** Fields in which meeting is talking. */
export const SPOKEN = ['job', 'investor', 'admission', 'residency', 'grant', 'promotion'] as const;
/** Somebody wrote it, and no form alone. */
export const WRITTEN = ['personal', 'tiered'] as const;
export const NOES = ['no', 'second-no'] as const;
/** Fields in which what was sent in is read. */
export const READ = ['literary', 'journal', 'conference'] as const;
/** Where many apply or send something in. */
export const MANY = [
  'job',
  'literary',
  'journal',
  'conference',
  'grant',
  'audition',
  'admission',
  'residency',
  'speaking',
] as const;
export const HIRING = ['job', 'promotion'] as const;
/** Reasons that are thanked for. */
export const EXPLAINED = [
  'experience',
  'qualification',
  'quality',
  'location',
  'timing',
  'visa',
  'incomplete',
  'position-cancelled',
] as const;
/** The same in languages with fewer sentences for them. */
export const TOLD_WHY = ['experience', 'qualification', 'quality', 'location', 'timing', 'position-cancelled'] as const;
/** A no that is answered within days, and one that is answered weeks later: what names it stands alone. */
export const SOON = { occasions: ['no'], late: false, alone: true } as const;
export const LATE = { occasions: ['no'], late: true, alone: true } as const;
/** Fields where there may be nothing to name. */
export const UNNAMED = ['personal', 'other'] as const;
/** They point to somebody. */
export const POINTED = ['pointer', 'pointer-sent'] as const;
/** They keep what they have of the user. */
export const KEPT = ['file', 'ear', 'openings'] as const;
/** They open again. */
export const AHEAD = ['when', 'again', 'next'] as const;
/** Fields in which one applies, and in which one sends a work in. */
export const APPLYING = ['job', 'admission', 'residency', 'promotion'] as const;
export const SENDING = ['literary', 'journal', 'conference', 'speaking'] as const;
/** All fields in which something was handed in to be decided on. */
export const SUBMITTED = [...APPLYING, ...SENDING, 'grant', 'audition', 'tender'] as const;
