import { AjarError } from '../service/ajar-error.ts';

/** The work, or `server-away` when it takes longer: a server that says a little now and then would never be silent. */
export async function within<T>(ms: number, host: string, work: Promise<T>, giveUp: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      giveUp();
      fail(new AjarError('server-away', `${host} takes too long to let Ajar in. Try again in a moment.`));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
