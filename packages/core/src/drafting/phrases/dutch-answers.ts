import { DUTCH_NAMED } from './dutch-named.ts';
import type { Phrases } from './phrase-book.ts';
import { ROOM } from './too-little-room.ts';
import { NOES, READ, WRITTEN } from './where.ts';

const U = 'formal' as const;
const JE = 'first-name' as const;
/** Where they have given no feedback yet. */
const UNTOLD = ['no', 'second-no', 'on-hold', 'good-news', 'request', 'referral', 'door-open'] as const;
const LESSON = ['experience', 'qualification', 'quality'] as const;

/** What stands around it: thanks, acceptance, openness. */
export const DUTCH_ANSWERS: Pick<Phrases, 'thanks' | 'acceptance' | 'openness' | 'more' | 'moreYet'> = {
  thanks: [
    ...DUTCH_NAMED,
    {
      when: { occasions: ['no'], toAnother: 'named' },
      say: [
        'Hartelijk dank voor het bericht over {matter}. Daarin staat uw naam, en daarom schrijf ik u.',
        'Dank voor het bericht over {matter}. Daarin staat dat ik me tot u kan wenden.',
      ],
    },
    {
      when: { occasions: ['no'], toAnother: 'address' },
      say: ['Dank voor het bericht over {matter}. Daarin staat dit adres, en daarom schrijf ik u.'],
    },
    { when: { occasions: ['no'] }, say: ['Bedankt voor het bericht.', 'Hartelijk dank voor het antwoord.'] },
    {
      when: { occasions: ['no'], register: U },
      say: [
        'Hartelijk dank voor uw bericht.',
        'Dank u wel voor uw reactie.',
        'Dank u wel dat u het me hebt laten weten.',
        'Bedankt dat u de tijd nam om te antwoorden.',
      ],
    },
    {
      when: { occasions: ['no'], register: JE },
      say: [
        'Bedankt voor je bericht.',
        'Dank je wel voor je reactie.',
        'Dank je wel dat je het me hebt laten weten.',
        'Fijn dat je de tijd nam om te antwoorden, dank je wel.',
      ],
    },
    {
      when: { occasions: ['second-no'], register: U },
      say: [
        'Dank u wel dat u er nog eens naar hebt gekeken.',
        'Bedankt dat u nog een keer hebt geantwoord.',
        'Dank u wel voor de tweede blik, en voor uw antwoord.',
      ],
    },
    {
      when: { occasions: ['second-no'], register: JE },
      say: [
        'Dank je wel dat je er nog eens naar hebt gekeken.',
        'Bedankt dat je nog een keer hebt geantwoord.',
        'Dank je wel voor de tweede blik, en voor je antwoord.',
      ],
    },
    { when: { occasions: ['on-hold'] }, say: ['Bedankt voor de update.', 'Bedankt voor het tussenbericht.'] },
    { when: { occasions: ['on-hold'], register: U }, say: ['Dank u wel dat u me op de hoogte houdt.'] },
    { when: { occasions: ['on-hold'], register: JE }, say: ['Fijn dat je me op de hoogte houdt, dank je wel.'] },
    {
      when: { occasions: ['good-news'] },
      say: [
        'Heel erg bedankt, wat een mooi bericht!',
        'Hartelijk dank voor het goede nieuws.',
        'Bedankt, hier ben ik heel blij mee.',
      ],
    },
    { when: { occasions: ['feedback'] }, say: ['Heel erg bedankt voor de feedback.'] },
    {
      when: { occasions: ['feedback'], register: U },
      say: ['Dank u wel voor uw feedback, en voor uw openheid.', 'Bedankt dat u de tijd nam om dit op te schrijven.'],
    },
    {
      when: { occasions: ['feedback'], register: JE },
      say: ['Dank je wel voor je feedback, en voor je openheid.', 'Bedankt dat je de tijd nam om dit op te schrijven.'],
    },
    {
      when: { occasions: ['referral'], register: U },
      say: ['Dank u wel dat u mijn naam hebt doorgegeven.', 'Wat aardig dat u aan mij dacht, dank u wel.'],
    },
    {
      when: { occasions: ['referral'], register: JE },
      say: ['Dank je wel dat je mijn naam hebt doorgegeven.', 'Wat leuk dat je aan mij dacht, dank je wel.'],
    },
    { when: { occasions: ['referral'] }, say: ['Heel erg bedankt voor het leggen van het contact.'] },
    {
      when: { occasions: ['door-open'], register: U },
      say: ['Nogmaals dank voor uw antwoord van de vorige keer.', 'Dank u wel dat u de vorige keer de deur openliet.'],
    },
    {
      when: { occasions: ['door-open'], register: JE },
      say: ['Nog bedankt voor je antwoord van de vorige keer.', 'Dank je wel dat je de vorige keer de deur openliet.'],
    },
    {
      when: { occasions: ['door-open'] },
      say: ['Nog dank voor het bericht van de vorige keer.'],
    },
    {
      when: { occasions: ['request'], register: U },
      say: ['Dank u wel voor uw bericht.', 'Bedankt dat u contact opneemt.'],
    },
    {
      when: { occasions: ['request'], register: JE },
      say: ['Dank je wel voor je bericht.', 'Leuk dat je contact opneemt, dank je wel.'],
    },
  ],
  acceptance: [
    {
      when: { occasions: ['no'] },
      say: [
        'Ik begrijp het, natuurlijk.',
        'Ik had op iets anders gehoopt, maar ik begrijp het.',
        'Jammer natuurlijk, maar ik begrijp de keuze.',
        'Het is niet waar ik op hoopte, maar ik begrijp het goed.',
        'Ik vind het jammer, maar ik respecteer de beslissing.',
      ],
    },
    { when: { occasions: ['no'], register: U }, say: ['Ik begrijp uw keuze.'] },
    {
      when: { occasions: ['no'], register: JE },
      say: ['Jammer, maar ik snap het.', 'Jammer, maar goed te begrijpen.'],
    },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'], notFields: ['tender', 'promotion'] },
      say: ['Ik kan me voorstellen dat er veel reacties zijn, en ik respecteer de keuze.'],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'] },
      say: ['Ik kan me voorstellen dat het geen makkelijke keuze was.', 'Ik begrijp dat er gekozen moest worden.'],
    },
    {
      when: { occasions: ['no'], ...ROOM.nl },
      say: ['Ik begrijp dat er maar beperkt plek is.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-cancelled'] },
      say: ['Ik begrijp het, plannen veranderen soms onderweg.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-filled'], fields: ['job'] },
      say: ['Ik begrijp dat de functie inmiddels is ingevuld.'],
    },
    { when: { occasions: ['no'], reasons: ['timing'] }, say: ['Ik begrijp dat het nu niet het goede moment is.'] },
    { when: { occasions: ['no'], reasons: ['location'] }, say: ['Ik begrijp dat de locatie een rol speelde.'] },
    {
      when: { occasions: ['no'], reasons: ['experience', 'qualification'], fields: ['job'] },
      say: ['Ik begrijp dat er een ander profiel nodig is.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'Dat is duidelijk, en ik laat het hierbij.',
        'Ik weet nu waar ik aan toe ben, en kom er niet meer op terug.',
        'Ik respecteer dat, en dring niet verder aan.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Van mijn kant is er geen haast, en ik heb nog steeds belangstelling.',
        'Ik wacht het rustig af, en mijn belangstelling is er nog.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: ['Dat betekent veel voor mij.', 'Het heeft mijn dag goed gemaakt.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Hier kan ik echt iets mee.',
        'Dit soort dingen zie je zelf niet zo snel.',
        'Ik heb er goed over nagedacht, en het gaat me helpen.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['Dat doet me veel plezier.', 'Daar ben ik heel blij mee.'],
    },
    {
      when: { occasions: ['door-open'] },
      say: ['Ik heb die mogelijkheid onthouden, en daarom schrijf ik nu weer.', 'Daarom meld ik me nu weer.'],
    },
    {
      when: { occasions: ['request'] },
      say: ['Ik heb het met belangstelling gelezen.', 'Het was leuk om te lezen.'],
    },
  ],
  openness: [
    {
      when: { occasions: [...UNTOLD] },
      say: [
        'Een opmerking is altijd welkom, nu of later.',
        'Een tip, hoe kort ook, kan ik altijd gebruiken.',
        'Feedback is welkom, ook over een tijd nog.',
      ],
    },
    {
      when: { occasions: [...UNTOLD], register: U },
      say: ['Mocht u ooit nog een opmerking hebben, dan hoor ik die graag.'],
    },
    {
      when: { occasions: [...UNTOLD], register: JE },
      say: [
        'Mocht je ooit nog een tip hebben, dan hoor ik die graag.',
        'Schiet je nog iets te binnen, dan hoor ik het graag.',
      ],
    },
    {
      when: { occasions: [...NOES], reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN], register: U },
      say: ['Wat u schrijft neem ik mee, en ik ga ermee aan het werk.'],
    },
    {
      when: { occasions: [...NOES], reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN], register: JE },
      say: ['Wat je schrijft neem ik mee, en ik ga ermee aan de slag.'],
    },
    {
      when: { occasions: [...NOES], fields: [...READ], reasons: [...LESSON], forms: [...WRITTEN] },
      say: ['Ik pak de tekst er weer bij, met die opmerking in gedachten.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Mocht er later nog iets bij komen, dan hoor ik het graag.',
        'Andere opmerkingen blijven welkom, ook later.',
      ],
    },
  ],
  // Two of these may stand in one letter: a word in common ("tijd") keeps the same one from being drawn twice.
  more: [
    {
      when: { occasions: [...NOES] },
      say: ['Het is goed om te weten waar ik aan toe ben.', 'Een duidelijk antwoord is altijd prettig.'],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Ik weet dat zulke beslissingen tijd kosten, en dat er veel bij komt kijken.',
        'Het is fijn om tussendoor iets te horen, ook als het nog tijd kost.',
        'Niet iedereen neemt de tijd voor een tussenbericht, en dat waardeer ik.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Ik weet dat het tijd kost, en dat niet veel mensen het doen.',
        'Ik neem de tijd om alles punt voor punt door te lopen.',
        'Het scheelt me tijd, en waarschijnlijk een paar omwegen.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: [
        'Niet iedereen neemt daar de tijd voor, en dat waardeer ik.',
        'Het scheelt me tijd, en het geeft moed om door te gaan.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: ['Het was alle tijd en moeite waard.'],
    },
    {
      when: { occasions: ['door-open', 'request'] },
      say: [
        'Van mijn kant is er geen haast, neem gerust de tijd.',
        'Ik weet dat tijd altijd schaars is, dus ik houd het kort.',
      ],
    },
  ],
  moreYet: [
    {
      when: { occasions: ['no', 'second-no', 'on-hold'] },
      say: [
        'Ik weet dat zulke berichten tijd kosten en niet makkelijk te schrijven zijn.',
        'Niet iedereen neemt de tijd om te antwoorden, en voor mij maakt dat verschil.',
      ],
    },
    {
      when: { occasions: ['feedback', 'good-news', 'request', 'referral', 'door-open'] },
      say: ['Dat betekent veel voor me.'],
    },
  ],
};
