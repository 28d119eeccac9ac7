import type { KnownLanguage } from '../../vocabulary.ts';
import type { Register } from '../phrases/phrase-book.ts';

/** Where a closing line fits: everywhere, among people on first-name terms, only outside of that, or never in a letter of this kind. */
export type Fits = 'everywhere' | Register | 'loved-ones';

type Closings = Readonly<Record<Fits, string>>;

/** Closing lines by where they fit, separated by bars and without their commas. */
const WRITTEN: Readonly<Record<KnownLanguage, Closings>> = {
  en: {
    everywhere:
      'Best|Best regards|Kind regards|Kindest regards|Regards|Warm regards|Warmest regards|With kind regards|With best regards|With warm regards|Best wishes|With best wishes|With kind wishes|All good wishes|All the best|All best|My best|Very best|Very best wishes|Many thanks|With many thanks|With thanks|Thank you|Sincerely|Kindly|Warmly|With gratitude|Gratefully|Respectfully|Thanks and best wishes|Thanks and regards|Thanks and best regards',
    'first-name':
      'Cheers|Thanks|Thanks again|Thanks so much|Thanks a lot|Many thanks again|Take care|Talk soon|Speak soon|See you|See you soon|Ciao|Bye|Bye for now|Yours|Yours ever|As ever|Warm wishes|Onwards|Ta|BR|Good luck',
    formal: 'Yours sincerely|Sincerely yours|Yours faithfully|Yours truly|Very truly yours|Respectfully yours',
    'loved-ones': 'Love|Lots of love|Much love|Hugs|x|xx|All my love|xxx|XO|XOXO',
  },
  fr: {
    everywhere: 'Cordialement|Bien cordialement|Très cordialement|Avec mes remerciements|Merci|Merci beaucoup',
    'first-name':
      'Bien à toi|Amicalement|Amitiés|À bientôt|A bientôt|À très vite|À plus|Merci encore|Bonne journée|Belle journée|Bonne soirée|Cdt',
    formal:
      'Bien à vous|Avec mes salutations les meilleures|Sincères salutations|Meilleures salutations|Salutations distinguées|Respectueusement|Sincèrement',
    'loved-ones': 'Bises|Bisous|Je t’embrasse|Gros bisous',
  },
  de: {
    everywhere:
      'Viele Grüße|Beste Grüße|Mit besten Grüßen|Mit vielen Grüßen|Herzliche Grüße|Mit herzlichen Grüßen|Schöne Grüße|Mit freundlichen Grüßen|Mit freundlichem Gruß|Freundliche Grüße|Viele Grüsse|Beste Grüsse|Herzliche Grüsse|Freundliche Grüsse|Mit freundlichen Grüssen|Vielen Dank und viele Grüße|Danke und viele Grüße',
    'first-name':
      'Liebe Grüße|Liebe Grüsse|Grüße|Gruß|Bis bald|Bis dann|LG|VG|BG|MfG|Tschüss|Danke|Danke dir|Ciao|Herzlich|Herzlichst',
    formal: 'Hochachtungsvoll',
    'loved-ones': 'Alles Liebe|Ganz liebe Grüße|Küsschen',
  },
  es: {
    everywhere:
      'Un saludo|Saludos|Un cordial saludo|Saludos cordiales|Con un saludo cordial|Cordialmente|Muchas gracias|Gracias|Gracias y un saludo',
    'first-name': 'Un abrazo|Abrazos|Un abrazo fuerte|Hasta pronto|Hasta luego|Nos vemos|Un fuerte abrazo|Cuídate',
    formal: 'Atentamente|Reciba un cordial saludo|Le saluda atentamente',
    'loved-ones': 'Besos|Un beso|Muchos besos',
  },
  pt: {
    everywhere:
      'Cumprimentos|Com os melhores cumprimentos|Melhores cumprimentos|Cordialmente|Saudações|Obrigado|Obrigada',
    'first-name': 'Abraço|Abraços|Um abraço|Até breve|Até já|Abs',
    formal: 'Atenciosamente|Atentamente|Respeitosamente',
    'loved-ones': 'Beijos|Beijinhos|Beijo|Beijinho',
  },
  it: {
    everywhere: 'Cordiali saluti|Un cordiale saluto|Saluti|Un saluto|Cordialmente|Grazie|Grazie mille|Buona giornata',
    'first-name': 'Un abbraccio|Abbracci|Ciao|A presto|Un caro saluto',
    formal: 'Distinti saluti|In fede',
    'loved-ones': 'Baci|Un bacio',
  },
  nl: {
    everywhere:
      'Met vriendelijke groet|Met vriendelijke groeten|Vriendelijke groet|Hartelijke groet|Met hartelijke groet|Bedankt',
    'first-name': 'Groet|Groeten|Groetjes|Tot snel|Tot gauw|Mvg|Vriendelijke groetjes',
    formal: 'Hoogachtend',
    'loved-ones': 'Liefs|Kus|Kusjes',
  },
};

interface Closing {
  readonly form: string;
  readonly fits: Fits;
}

const KNOWN: ReadonlyMap<string, ReadonlyMap<string, Closing>> = new Map(
  Object.entries(WRITTEN).map(([language, closings]) => [
    language,
    new Map(
      Object.entries(closings).flatMap(([fits, forms]) =>
        forms.split('|').map((form) => [foldClosing(form), { form, fits: fits as Fits }] as const),
      ),
    ),
  ]),
);

/** The closing that these words are, with commas and marks taken away; null when they are none. */
export function closingOf(words: string, language: string): Closing | null {
  return KNOWN.get(language)?.get(foldClosing(words)) ?? null;
}

/** All closings of a language. */
export function closingsOf(language: string): readonly string[] {
  return [...(KNOWN.get(language)?.values() ?? [])].map(({ form }) => form);
}

function foldClosing(words: string): string {
  return words
    .slice(0, 80)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[,.!:;–—\s]+/g, ' ')
    .trim();
}
