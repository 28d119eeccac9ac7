import { createRootRoute } from '@tanstack/react-router';

import { Broken } from '../screens/frame/broken.tsx';
import { Frame } from '../screens/frame/frame.tsx';
import { NothingHere } from '../screens/frame/nothing-here.tsx';

export const rootRoute = createRootRoute({
  component: Frame,
  errorComponent: Broken,
  notFoundComponent: NothingHere,
});
