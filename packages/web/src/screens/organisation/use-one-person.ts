import { useEffect, useState } from 'react';

/**
 * A page is one person's: when somebody else signed in meanwhile, in another tab of the same browser, it is loaded anew, so that nothing
 * of who was here is left in it. `id`: who is signed in, null for nobody. Returns whether it is somebody else.
 */
export function useOnePerson(id: string | null): boolean {
  const [whose, setWhose] = useState(id);
  if (whose === null && id !== null) setWhose(id);
  const isOther = whose !== null && id !== null && whose !== id;
  useEffect(() => {
    if (isOther) window.location.assign('/');
  }, [isOther]);
  return isOther;
}
