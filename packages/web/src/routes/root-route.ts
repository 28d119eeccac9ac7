import { createRootRoute } from '@tanstack/react-router';

import { Broken } from '../screens/frame/broken.tsx';
import { Root } from '../screens/frame/root.tsx';
import { NothingHere } from '../screens/frame/nothing-here.tsx';

export const rootRoute = createRootRoute({
  component: Root,
  errorComponent: Broken,
  notFoundComponent: NothingHere,
});
