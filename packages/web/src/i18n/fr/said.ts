import { FRENCH } from '@ajar/core';

import { mapTexts } from '../map-texts.ts';
import { frenchText } from './french-text.ts';

export const said = mapTexts(FRENCH, frenchText);
