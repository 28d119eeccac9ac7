import type { Phrases } from './phrase-book.ts';

const U = 'formal' as const;
const JE = 'first-name' as const;
const COME_BACK = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'] as const;
const OWN_CONTACT = ['investor', 'literary', 'journal', 'rental', 'tender', 'promotion'] as const;
const OTHER_OCCASIONS = ['good-news', 'request', 'second-no', 'feedback', 'referral'] as const;

/** To stay in touch, on the date that they named or whenever something fits. */
export const DUTCH_CONTACT: Pick<Phrases, 'keepInTouch'> = {
  keepInTouch: [
    {
      when: { occasions: ['no'], notFields: [...OWN_CONTACT], doorAhead: false, register: U },
      say: [
        'Mag ik u nog eens schrijven als ik iets zie dat past?',
        'Zou u aan mij willen denken als er iets anders langskomt?',
        'Vindt u het goed als ik later nog eens van me laat horen?',
        'Mag ik contact met u opnemen als er een andere mogelijkheid komt?',
        'Zou u mijn gegevens willen bewaren voor een andere gelegenheid?',
      ],
    },
    {
      when: { occasions: ['no'], notFields: [...OWN_CONTACT], doorAhead: false, register: JE },
      say: [
        'Mag ik je nog eens schrijven als ik iets zie dat past?',
        'Zou je aan mij willen denken als er iets anders langskomt?',
        'Vind je het goed als ik later nog eens van me laat horen?',
        'Mag ik je een berichtje sturen als er iets anders voorbijkomt?',
        'Zou je mijn gegevens willen bewaren voor een andere gelegenheid?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['speaking', 'conference'], doorAhead: false },
      say: ['Mag ik voor een volgende editie iets anders voorstellen?'],
    },
    {
      when: { occasions: ['no'], fields: ['grant', 'residency'], doorAhead: false },
      say: ['Mag ik me bij een volgende ronde opnieuw melden?'],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...COME_BACK] },
      say: [
        'Ik heb de datum genoteerd: mag ik {when} weer van me laten horen?',
        'Zullen we {when} weer contact hebben?',
      ],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...COME_BACK], register: U },
      say: [
        'Mag ik {when} bij u terugkomen, zoals u voorstelt?',
        'Vindt u het goed als ik u {when} opnieuw schrijf?',
        'Mag ik u {when} weer een bericht sturen?',
      ],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...COME_BACK], register: JE },
      say: [
        'Mag ik {when} bij je terugkomen, zoals je voorstelt?',
        'Vind je het goed als ik je {when} opnieuw schrijf?',
        'Mag ik je {when} weer een bericht sturen?',
      ],
    },
    {
      when: { occasions: ['no'], doors: ['keep-on-file', 'talent-pool'], doorAhead: false, register: U },
      say: ['Zou u me willen laten weten als er iets komt dat bij me past?'],
    },
    {
      when: { occasions: ['no'], doors: ['keep-on-file', 'talent-pool'], doorAhead: false, register: JE },
      say: ['Zou je me willen laten weten als er iets komt dat bij me past?'],
    },
    {
      when: { occasions: ['no'], doors: ['apply-again'], notFields: ['literary'], doorAhead: false },
      say: ['Mag ik een bericht sturen wanneer ik me weer aanmeld?'],
    },
    {
      when: { fields: ['investor'] },
      say: ['Zullen we weer contact hebben bij de volgende mijlpaal?'],
    },
    {
      when: { fields: ['investor'], register: U },
      say: [
        'Mag ik u schrijven als het plan echt een stap verder is?',
        'Mag ik u af en toe een korte update sturen?',
        'Vindt u het goed als ik me weer meld met nieuwe cijfers?',
        'Wilt u op de hoogte blijven van hoe het verdergaat?',
      ],
    },
    {
      when: { fields: ['investor'], register: JE },
      say: [
        'Mag ik je schrijven als het plan echt een stap verder is?',
        'Mag ik je af en toe een korte update sturen?',
        'Vind je het goed als ik me weer meld met nieuwe cijfers?',
        'Wil je op de hoogte blijven van hoe het verdergaat?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'] },
      say: ['Mag ik later een andere tekst insturen?', 'Is er later ruimte voor een andere tekst van mij?'],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], register: U },
      say: [
        'Mag ik u een andere tekst sturen als die klaar is?',
        'Zou u later ander werk van mij willen lezen?',
        'Vindt u het goed als ik later iets anders stuur?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], register: JE },
      say: [
        'Mag ik je een andere tekst sturen als die klaar is?',
        'Zou je later ander werk van mij willen lezen?',
        'Vind je het goed als ik later iets anders stuur?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['rental'] },
      say: [
        'Mag ik het weten als de woning toch weer vrijkomt?',
        'Mag mijn reactie bewaard blijven voor een andere woning?',
        'Mag ik later nog eens vragen of er iets vrijkomt?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['rental'], register: U },
      say: [
        'Zou u aan mij willen denken als de woning toch weer vrijkomt?',
        'Zou u me een bericht willen sturen als er iets vergelijkbaars vrijkomt?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['rental'], register: JE },
      say: [
        'Zou je aan mij willen denken als de woning toch weer vrijkomt?',
        'Zou je me een bericht willen sturen als er iets vergelijkbaars vrijkomt?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'] },
      say: [
        'Zouden we bericht kunnen krijgen van de volgende aanbesteding van deze soort?',
        'Waar kunnen we de volgende aanbestedingen volgen?',
        'Mogen we een volgende keer weer inschrijven?',
        'Kunnen we in beeld blijven voor een volgende aanbesteding?',
        'Mogen we ons melden bij een volgende gelegenheid?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['journal'] },
      say: [
        'Mag ik later een ander artikel insturen?',
        'Zou een ander artikel welkom zijn, als het onderwerp beter past?',
        'Mag ik bij een andere gelegenheid een nieuw manuscript voorleggen?',
        'Mag ik me weer melden als er een ander artikel klaar is?',
        'Is er later ruimte voor een artikel over een ander onderwerp?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['admission'], doorAhead: false },
      say: ['Mag ik me volgend jaar opnieuw aanmelden?'],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Zullen we het er over een paar maanden weer over hebben?',
        'Mag ik er op een beter moment op terugkomen?',
        'Kunnen we later opnieuw bekijken hoe het ervoor staat?',
        'Wanneer zou een goed moment zijn om er weer over te praten?',
        'Kunnen we alvast een nieuw moment afspreken om het erover te hebben?',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Mag ik over een paar weken vragen hoe het ervoor staat?',
        'Zou ik een bericht mogen krijgen zodra er meer bekend is?',
        'Is het goed als ik me over een paar weken weer meld?',
      ],
    },
    {
      when: { occasions: ['on-hold'], register: U },
      say: ['Zou u me willen laten weten wanneer er nieuws is?', 'Mag ik u later nog eens vragen hoe het loopt?'],
    },
    {
      when: { occasions: ['on-hold'], register: JE },
      say: ['Laat je het me weten als er nieuws is?', 'Mag ik je later nog eens vragen hoe het loopt?'],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'Mag ik het nu nog eens proberen?',
        'Is dit een goed moment om de draad weer op te pakken?',
        'Zouden we het er nu weer over kunnen hebben?',
      ],
    },
    {
      when: { occasions: ['door-open'], register: U },
      say: [
        'U stelde voor om rond deze tijd terug te komen: is dit een goed moment?',
        'Er is wat tijd overheen gegaan: mag ik u nog eens benaderen?',
      ],
    },
    {
      when: { occasions: ['door-open'], register: JE },
      say: [
        'Je stelde voor om rond deze tijd terug te komen: is dit een goed moment?',
        'Er is wat tijd overheen gegaan: vind je het goed als ik het nog eens probeer?',
      ],
    },
    {
      when: { occasions: [...OTHER_OCCASIONS] },
      say: ['Mag ik af en toe iets van me laten horen?', 'Zullen we contact houden?'],
    },
    {
      when: { occasions: [...OTHER_OCCASIONS], register: U },
      say: [
        'Mag ik u weer schrijven als er iets te vertellen is?',
        'Vindt u het goed als we contact houden?',
        'Mag ik u later laten weten hoe het verdergaat?',
      ],
    },
    {
      when: { occasions: [...OTHER_OCCASIONS], register: JE },
      say: [
        'Mag ik je weer schrijven als er iets te vertellen is?',
        'Vind je het goed als we contact houden?',
        'Mag ik je later laten weten hoe het verdergaat?',
      ],
    },
  ],
};
