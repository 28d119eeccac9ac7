import type { Case } from './case.ts';
import { dutch } from './dutch.ts';
import { fieldsEnglish } from './fields-english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { jobsEnglish } from './jobs-english.ts';
import { nearNoesEnglish } from './near-noes-english.ts';
import { romance } from './romance.ts';
import { secondEnglish } from './second-english.ts';
import { secondOthers } from './second-others.ts';
import { smallHousesEnglish } from './small-houses-english.ts';
import { trapsEnglish } from './traps-english.ts';

const named = (name: string, cases: readonly Case[]): readonly Case[] =>
  cases.map((one) => ({ ...one, id: `${name}/${one.id}` }));

/** Every made-up message, with its file in its id. */
export const corpus: readonly Case[] = [
  ...named('jobs-english', jobsEnglish),
  ...named('fields-english', fieldsEnglish),
  ...named('traps-english', trapsEnglish),
  ...named('french', french),
  ...named('german', german),
  ...named('romance', romance),
  ...named('dutch', dutch),
  ...named('second-english', secondEnglish),
  ...named('second-others', secondOthers),
  ...named('near-noes-english', nearNoesEnglish),
  ...named('small-houses-english', smallHousesEnglish),
];
