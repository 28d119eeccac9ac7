import { FRENCH } from '@ajar/core';

import { frenchSpaces } from './french-spaces.ts';

export const said = frenchSpaces(FRENCH);
