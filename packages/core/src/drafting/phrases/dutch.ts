import type { PhraseBook } from './phrase-book.ts';

const U = 'formal' as const;
const JE = 'first-name' as const;

export const DUTCH: PhraseBook = {
  language: 'nl',
  greetings: {
    first: ['Hallo {first},', 'Beste {first},'],
    full: ['Beste {full},'],
    titled: ['Beste {title} {last},'],
    general: [{ say: ['Goedendag,'] }],
  },
  matter: {
    job: 'mijn sollicitatie',
    freelance: 'mijn voorstel',
    sales: 'mijn voorstel',
    literary: 'mijn tekst',
    journal: 'het manuscript',
    conference: 'de bijdrage',
    grant: 'de aanvraag',
    investor: 'mijn plan',
    audition: 'mijn auditie',
    admission: 'mijn aanmelding',
    residency: 'mijn aanmelding',
    speaking: 'mijn voorstel',
    promotion: 'mijn verzoek',
    tender: 'de inschrijving',
    rental: 'mijn reactie',
    personal: 'mijn bericht',
    other: 'mijn verzoek',
  },
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  when: { month: 'in {month}', monthAndYear: 'in {month} {year}' },
  subject: 'uw bericht',
  phrases: {
    thanks: [
      {
        when: { occasions: ['no', 'second-no', 'request'] },
        say: ['Dank voor het duidelijke antwoord.', 'Hartelijk dank voor het bericht.', 'Bedankt voor de reactie.'],
      },
      {
        when: { occasions: ['no', 'second-no', 'request'], register: U },
        say: ['Hartelijk dank voor uw antwoord.', 'Dank dat u de tijd nam om te antwoorden.'],
      },
      {
        when: { occasions: ['no', 'second-no', 'request'], register: JE },
        say: ['Bedankt voor je antwoord.', 'Dank dat je de tijd nam om te antwoorden.'],
      },
      { when: { occasions: ['on-hold'] }, say: ['Bedankt voor de stand van zaken.'] },
      {
        when: { occasions: ['good-news'] },
        say: ['Hartelijk dank voor het bericht, waar ik erg blij mee ben.', 'Dank voor het goede nieuws.'],
      },
      {
        when: { occasions: ['no'], stages: ['interviewed', 'final'] },
        say: ['Dank voor ons gesprek en voor het antwoord.'],
      },
    ],
    acceptance: [
      {
        when: { occasions: ['no', 'request'] },
        say: [
          'Ik begrijp de beslissing en respecteer die.',
          'Ik begrijp het, en het is goed om te weten waar ik aan toe ben.',
          'Dat is een helder antwoord, en ik neem het zo aan.',
          'Ik aanvaard de beslissing natuurlijk.',
        ],
      },
      { when: { occasions: ['second-no'] }, say: ['Daarmee is het voor mij afgerond, en ik kom er niet op terug.'] },
      { when: { occasions: ['on-hold'] }, say: ['Mijn belangstelling blijft, en van mijn kant is er geen haast.'] },
      { when: { occasions: ['good-news'] }, say: ['Ik ga graag verder.'] },
    ],
    askFeedback: [
      {
        when: { register: U },
        say: [
          'Zou u mij één ding willen noemen dat {matter} sterker had gemaakt? Een zin is genoeg.',
          'Mag ik vragen wat het zwaarst woog bij de beslissing? Een zin zou mij al helpen.',
          'Is er een punt waaraan ik volgens u zou moeten werken? Een regel is genoeg.',
        ],
      },
      {
        when: { register: JE },
        say: [
          'Zou je mij één ding willen noemen dat {matter} sterker had gemaakt? Een zin is genoeg.',
          'Mag ik vragen wat het zwaarst woog bij de beslissing? Een zin zou mij al helpen.',
          'Is er een punt waaraan ik zou moeten werken? Een regel is genoeg.',
        ],
      },
    ],
    keepInTouch: [
      {
        when: { register: U },
        say: [
          'Mag ik u opnieuw schrijven als er iets is dat beter past?',
          'Zou u aan mij willen denken bij een andere gelegenheid?',
          'Mag ik later weer contact met u opnemen?',
        ],
      },
      {
        when: { register: JE },
        say: [
          'Mag ik je opnieuw schrijven als er iets is dat beter past?',
          'Zou je aan mij willen denken bij een andere gelegenheid?',
        ],
      },
      {
        when: { doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist'] },
        say: ['Mag ik {when} opnieuw schrijven, zoals voorgesteld?'],
      },
    ],
    openness: [
      {
        say: [
          'Feedback is altijd welkom, nu of later.',
          'Van feedback leer ik graag.',
          'Een tip, hoe kort ook, is altijd welkom.',
        ],
      },
    ],
    more: [
      {
        say: [
          'Een duidelijk antwoord helpt mij om met een vrij hoofd verder te gaan.',
          'Het is altijd beter om het te weten, en zo kan ik de komende weken goed plannen.',
          'Het is altijd goed om iets te horen, hoe het ook uitvalt.',
        ],
      },
    ],
    considering: [
      {
        when: { register: U },
        say: [
          'Dank ook dat u {matter} hebt overwogen.',
          'Nogmaals dank voor de tijd die u eraan besteedde.',
          'Ik waardeer dat u {matter} hebt bekeken.',
        ],
      },
      {
        when: { register: JE },
        say: [
          'Dank ook dat je {matter} hebt overwogen.',
          'Nogmaals dank voor de tijd die je eraan besteedde.',
          'Ik waardeer dat je {matter} hebt bekeken.',
        ],
      },
    ],
    wish: [
      { when: { register: U }, say: ['Ik wens u alle goeds.', 'Ik wens u veel succes met het vervolg.'] },
      { when: { register: JE }, say: ['Ik wens je alle goeds.', 'Ik wens je veel succes met het vervolg.'] },
    ],
    easyOut: [
      { when: { register: U }, say: ['Natuurlijk kunt u nee zeggen, en stilte is ook goed.'] },
      { when: { register: JE }, say: ['Natuurlijk kun je nee zeggen, en stilte is ook goed.'] },
      { say: ['Als het niet kan, begrijp ik dat, en een antwoord is dan niet nodig.'] },
    ],
    signOff: [{ say: ['Met vriendelijke groet,', 'Hartelijke groet,', 'Met een hartelijke groet,'] }],
  },
};
