/** What they call the next work they would see: "book", "script"; "piece" where they name none. */
export function nextWorkIn(text: string): string {
  return (
    /\b(?:your|the) next (book|novel|manuscript|project|script|story|paper|film|play|album|collection)\b/i
      .exec(text.slice(0, 4000))?.[1]
      ?.toLowerCase() ?? 'piece'
  );
}
