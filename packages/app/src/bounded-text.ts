/** What a server answers, as text, and at most so many bytes of it: throws what `tooMuch` makes when there are more. */
export async function boundedText({ body }: Response, mostBytes: number, tooMuch: () => Error): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw tooMuch();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
