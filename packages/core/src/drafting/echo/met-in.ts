const THANKED =
  /\b(?:thanks|thank you)(?: again| so much| very much)*(?:, \p{L}+,)? for (?:[^.;]{0,60}? )??((?:coming|travelling) (?:in|to|over|down|up|along|by)\b[^.,;()]{0,40}?)(?=[.,;()]| and\b)/iu;
const DAY_OF =
  /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s (?:interview|meeting|call|conversation|audition|visit))\b/;

/** "coming to York on Tuesday": where they met, as something that the user did. */
export function metIn(text: string): string {
  const came = THANKED.exec(text)?.[1]
    ?.replace(/\s+/g, ' ')
    .replace(/ to (?:meet|see|talk to|speak (?:to|with)) (?:us|me)\b/i, ' to meet you');
  if (came !== undefined && !/\b(?:us|we|our|you|your|it|me|my)\b/i.test(came.replace(' to meet you', ''))) return came;
  return DAY_OF.exec(text)?.[1] ?? '';
}
