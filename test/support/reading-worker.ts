import { messageFromFields, readMessage } from '@ajar/core';

/** Reads each letter it is sent and answers with the reading. */
globalThis.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof messageFromFields>[0]>) => {
  globalThis.postMessage(readMessage(messageFromFields(data)), {});
});
