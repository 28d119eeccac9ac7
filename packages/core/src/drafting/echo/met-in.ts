const THANKED =
  /\b(?:thanks|thank you)(?: again| so much| very much)*(?:, \p{L}+,)? for (?:[^.;]{0,60}? )??((?:coming|travelling) (?:in|to|over|down|up|along|by)\b[^.,;()]{0,40}?)(?=[.,;()]| and\b)/iu;
const DAY_OF = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s (?:interview|audition|visit))\b/;

/** About them, about a price, about the hour or the weather, or cut into the next line: nobody says that they enjoyed it. */
const NO_VISIT =
  /\b(?:us|we|our|you|your|it|me|my|hour|rain|snow|cold|heat|early|late|twice|again|price|hello|hi|dear|dinner|supper)\b|\bdown$|(?<!\b(?:on|last|this)) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:for|to) (?:trial|interview|audition)\b/i;

/** "coming to York on Tuesday": where they met, as something that the user did. */
export function metIn(text: string): string {
  const came = THANKED.exec(text)?.[1]
    ?.replace(/\s+/g, ' ')
    .replace(/ to (?:meet|see|talk to|speak (?:to|with)) (?:us|me)\b/i, ' to meet you');
  if (came !== undefined && !NO_VISIT.test(came.replace(' to meet you', ''))) return came;
  return DAY_OF.exec(text)?.[1] ?? '';
}
