import type { KnownLanguage } from '../../vocabulary.ts';
import type { Register } from '../phrases/phrase-book.ts';

/** Where a closing line fits: everywhere, among people on first-name terms, or only outside of that. */
export type Fits = 'everywhere' | Register;

type Closings = Readonly<Record<Fits, string>>;

/** Closing lines by where they fit, separated by bars and without their commas. */
const WRITTEN: Readonly<Record<KnownLanguage, Closings>> = {
  en: {
    everywhere:
      'Best|Best regards|Kind regards|Kindest regards|Regards|Warm regards|Warmest regards|With kind regards|With best regards|With warm regards|Best wishes|With best wishes|With kind wishes|All good wishes|All the best|All best|My best|Very best|Very best wishes|Many thanks|With many thanks|With thanks|Thank you|Sincerely|Kindly|Warmly|With gratitude|Gratefully|Respectfully|Thanks and best wishes|Thanks and regards|Thanks and best regards',
    'first-name':
      'Cheers|Thanks|Thanks again|Thanks so much|Thanks a lot|Many thanks again|Take care|Talk soon|Speak soon|See you|See you soon|Love|Lots of love|Much love|Hugs|Ciao|Bye|Bye for now|x|xx|Yours|Yours ever|As ever|Warm wishes|Onwards|Ta|BR',
    formal: 'Yours sincerely|Sincerely yours|Yours faithfully|Yours truly|Very truly yours|Respectfully yours',
  },
  fr: {
    everywhere: 'Cordialement|Bien cordialement|Très cordialement|Avec mes remerciements|Merci|Merci beaucoup',
    'first-name':
      'Bien à toi|Amicalement|Amitiés|Bises|Bisous|Je t’embrasse|À bientôt|A bientôt|À très vite|À plus|Merci encore|Bonne journée|Belle journée|Bonne soirée|Cdt',
    formal:
      'Bien à vous|Avec mes salutations les meilleures|Sincères salutations|Meilleures salutations|Salutations distinguées|Respectueusement|Sincèrement',
  },
  de: {
    everywhere:
      'Viele Grüße|Beste Grüße|Mit besten Grüßen|Mit vielen Grüßen|Herzliche Grüße|Mit herzlichen Grüßen|Schöne Grüße|Mit freundlichen Grüßen|Mit freundlichem Gruß|Freundliche Grüße|Viele Grüsse|Beste Grüsse|Herzliche Grüsse|Freundliche Grüsse|Mit freundlichen Grüssen|Vielen Dank und viele Grüße|Danke und viele Grüße',
    'first-name':
      'Liebe Grüße|Liebe Grüsse|Ganz liebe Grüße|Alles Liebe|Grüße|Gruß|Bis bald|Bis dann|LG|VG|BG|MfG|Tschüss|Danke|Danke dir|Ciao|Herzlich|Herzlichst',
    formal: 'Hochachtungsvoll',
  },
  es: {
    everywhere:
      'Un saludo|Saludos|Un cordial saludo|Saludos cordiales|Con un saludo cordial|Cordialmente|Muchas gracias|Gracias|Gracias y un saludo',
    'first-name':
      'Un abrazo|Abrazos|Un abrazo fuerte|Besos|Un beso|Hasta pronto|Hasta luego|Nos vemos|Un fuerte abrazo|Cuídate',
    formal: 'Atentamente|Reciba un cordial saludo|Le saluda atentamente',
  },
  pt: {
    everywhere:
      'Cumprimentos|Com os melhores cumprimentos|Melhores cumprimentos|Cordialmente|Saudações|Obrigado|Obrigada',
    'first-name': 'Abraço|Abraços|Um abraço|Beijos|Beijinhos|Até breve|Até já|Abs',
    formal: 'Atenciosamente|Atentamente|Respeitosamente',
  },
  it: {
    everywhere: 'Cordiali saluti|Un cordiale saluto|Saluti|Un saluto|Cordialmente|Grazie|Grazie mille|Buona giornata',
    'first-name': 'Un abbraccio|Abbracci|Ciao|Baci|A presto|Un caro saluto',
    formal: 'Distinti saluti|In fede',
  },
  nl: {
    everywhere:
      'Met vriendelijke groet|Met vriendelijke groeten|Vriendelijke groet|Hartelijke groet|Met hartelijke groet|Bedankt',
    'first-name': 'Groet|Groeten|Groetjes|Liefs|Tot snel|Tot gauw|Mvg|Vriendelijke groetjes',
    formal: 'Hoogachtend',
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

function foldClosing(words: string): string {
  return words
    .slice(0, 80)
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[,.!:;–—\s]+/g, ' ')
    .trim();
}
