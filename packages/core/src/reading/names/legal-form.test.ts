import { expect, it } from 'vitest';
import { withoutLegalForm } from './legal-form.ts';

it.each([
  ['Brückner Antriebe GmbH & Co. KG', 'Brückner Antriebe'],
  ['Strake Prosthetics Ltd', 'Strake Prosthetics'],
  ['Lumetrix India Pvt. Ltd.', 'Lumetrix India'],
  ['Bundesverband Schäferei e. V.', 'Bundesverband Schäferei'],
  ['Wohnungsgenossenschaft Am Deich eG', 'Wohnungsgenossenschaft Am Deich'],
  ['Quilha S.A.', 'Quilha'],
  ['Crumb & Co.', 'Crumb & Co.'],
  ['Hand & Co. Ltd', 'Hand & Co.'],
  ['SE', 'SE'],
  ['Such As', 'Such As'],
])('%s is called %s', (name, spoken) => {
  expect(withoutLegalForm(name)).toBe(spoken);
});
