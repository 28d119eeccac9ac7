const LONGEST_MS = 5 * 60_000;

/**
 * An answer that goes on without end is ended after five minutes: the page asks again by itself, and whether its person is still
 * let in is looked at then.
 */
export function endingSoon(response: Response, longestMs = LONGEST_MS): Response {
  if (response.body === null) return response;
  const reader = response.body.getReader();
  const over = Promise.withResolvers<null>();
  const timer = setTimeout(() => over.resolve(null), longestMs);
  const end = (): Promise<void> => {
    clearTimeout(timer);
    return reader.cancel();
  };
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await Promise.race([reader.read(), over.promise]);
      if (next?.done === false) return controller.enqueue(next.value);
      await end();
      controller.close();
    },
    cancel: end,
  });
  return new Response(body, response);
}
