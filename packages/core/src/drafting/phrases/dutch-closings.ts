import type { Phrases } from './phrase-book.ts';
import { NOES } from './where.ts';

const U = 'formal' as const;
const JE = 'first-name' as const;
/** Fields where what was sent in was looked at on a desk. */
const STUDIED = [
  'job',
  'freelance',
  'sales',
  'grant',
  'investor',
  'admission',
  'residency',
  'promotion',
  'tender',
  'rental',
  'other',
] as const;
/** Where something of the user's lies before the reader; a request or a tip of theirs is another thing. */
const ANSWERED = ['no', 'second-no', 'on-hold', 'good-news', 'feedback', 'door-open'] as const;
/** All but what is still open: a no to it is of another kind. */
const SETTLED = ['no', 'second-no', 'good-news', 'request', 'feedback', 'referral', 'door-open'] as const;

/** What backs an ask, what ends a letter, and the user's own no. */
export const DUTCH_CLOSINGS: Pick<
  Phrases,
  | 'basis'
  | 'considering'
  | 'easyOut'
  | 'wish'
  | 'declineThanks'
  | 'decline'
  | 'declineReason'
  | 'declineMore'
  | 'goodWill'
  | 'signOff'
> = {
  // What the user typed begins with a capital: a full stop before it, since a small letter follows a colon.
  basis: [
    {
      say: [
        'Ik leg graag uit waarom ik het vraag. {basis}',
        '{basis} Dat is de reden dat ik het vraag.',
        '{basis} Vandaar mijn vraag.',
      ],
    },
    { when: { register: U }, say: ['{basis} Daarom leg ik het u graag voor.'] },
    { when: { register: JE }, say: ['{basis} Daarom leg ik het je graag voor.'] },
    {
      when: { bases: ['new-fact'] },
      say: ['Er is nieuws van mijn kant. {basis}', 'Er is inmiddels iets veranderd. {basis}'],
    },
    {
      when: { bases: ['changed-timing'] },
      say: ['Misschien is dit een beter moment. {basis}', 'De planning is inmiddels anders. {basis}'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: ['Ik wil graag een punt verduidelijken. {basis}', 'Een punt is misschien niet goed overgekomen. {basis}'],
    },
    { when: { bases: ['other-opening'] }, say: ['Ik denk daarbij aan het volgende. {basis}'] },
    { when: { bases: ['named-route'] }, say: ['Ik volg de weg die in het antwoord stond. {basis}'] },
    { when: { bases: ['invitation'], register: U }, say: ['Uw bericht moedigde me daartoe aan. {basis}'] },
    { when: { bases: ['invitation'], register: JE }, say: ['Je bericht moedigde me daartoe aan. {basis}'] },
    {
      when: { bases: ['answerable-reason'], reasons: ['location'] },
      say: ['Over de locatie kan ik het volgende zeggen. {basis}'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['budget'] },
      say: ['Voor het budget is dit mijn voorstel. {basis}'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['timing'] },
      say: ['Over de planning kan ik het volgende zeggen. {basis}'],
    },
    { when: { bases: ['answerable-reason'], reasons: ['incomplete'] }, say: ['Dit ontbrak er nog aan. {basis}'] },
    {
      when: { bases: ['answerable-reason'], reasons: ['experience', 'qualification', 'visa'] },
      say: ['Op dat punt kan ik nog iets toevoegen. {basis}'],
    },
  ],
  // The second thanks, for time and consideration.
  considering: [
    {
      when: { register: U },
      say: [
        'Nogmaals dank voor uw tijd en aandacht.',
        'Nogmaals bedankt voor de tijd die u hebt genomen.',
        'Ik dank u nogmaals voor uw tijd.',
      ],
    },
    {
      when: { register: JE },
      say: [
        'Nogmaals bedankt voor je tijd en aandacht.',
        'Nogmaals bedankt voor de tijd die je hebt genomen.',
        'En nogmaals dank voor je tijd.',
      ],
    },
    {
      when: { fields: [...STUDIED], occasions: [...ANSWERED] },
      say: ['Nogmaals dank voor de aandacht voor {matter}.'],
    },
    {
      when: { fields: [...STUDIED], occasions: [...ANSWERED], register: U },
      say: ['Nogmaals bedankt dat u naar {matter} hebt gekeken.', 'Ik waardeer het dat u {matter} hebt bekeken.'],
    },
    {
      when: { fields: [...STUDIED], occasions: [...ANSWERED], register: JE },
      say: [
        'Nogmaals bedankt dat je naar {matter} hebt gekeken.',
        'Fijn dat je {matter} hebt willen bekijken, dank je.',
      ],
    },
    {
      when: { fields: ['literary'], occasions: [...ANSWERED] },
      say: ['Nogmaals bedankt voor het lezen.', 'Nogmaals dank voor de tijd en aandacht voor {work}.'],
    },
    {
      when: { fields: ['journal', 'conference', 'speaking'], occasions: [...ANSWERED] },
      say: ['Nogmaals bedankt voor het beoordelen van {work}.', 'Nogmaals dank voor de tijd en aandacht voor {work}.'],
    },
    {
      when: { fields: ['audition'], occasions: [...ANSWERED] },
      say: ['Nogmaals bedankt dat ik auditie mocht doen.', 'Nogmaals dank voor de aandacht voor mijn auditie.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: ['Nogmaals bedankt voor de tijd die hierin is gaan zitten.'],
    },
    {
      when: { occasions: ['referral'] },
      say: ['Nogmaals bedankt, dit betekent veel voor me.', 'Nogmaals bedankt voor het vertrouwen.'],
    },
    { when: { occasions: ['request'], register: U }, say: ['Nogmaals bedankt dat u aan mij hebt gedacht.'] },
    { when: { occasions: ['request'], register: JE }, say: ['Nogmaals bedankt dat je aan mij hebt gedacht.'] },
  ],
  // The way out of a question stands last: it says by itself what it is about.
  easyOut: [
    {
      when: { intents: ['ask-again'] },
      say: [
        'Als de beslissing vaststaat, begrijp ik dat helemaal, en een reactie is dan niet nodig.',
        'Als het bij een nee blijft, is dat prima, en een antwoord is dan niet nodig.',
      ],
    },
    {
      when: { intents: ['ask-again'], register: U },
      say: [
        'Blijft uw antwoord hetzelfde, dan begrijp ik dat helemaal, en u hoeft niet te reageren.',
        'Komt u liever niet op de beslissing terug, dan begrijp ik dat, en u hoeft niet te antwoorden.',
        'Is het niet meer mogelijk om de beslissing te herzien, dan hoeft u niet te reageren.',
      ],
    },
    {
      when: { intents: ['ask-again'], register: JE },
      say: [
        'Blijft je antwoord hetzelfde, dan begrijp ik dat helemaal, en je hoeft niet te reageren.',
        'Kom je liever niet op de beslissing terug, dan snap ik dat, en je hoeft niet te antwoorden.',
        'Is er aan de beslissing niets meer te doen, dan is dat ook goed, en je hoeft niet te reageren.',
      ],
    },
    {
      when: { intents: ['ask-feedback'] },
      say: ['Als feedback niet mogelijk is, begrijp ik dat, en een reactie is dan niet nodig.'],
    },
    {
      when: { intents: ['ask-feedback'], notFields: ['promotion'] },
      say: ['Ik weet dat feedback niet altijd kan, en in dat geval is een antwoord niet nodig.'],
    },
    {
      when: { intents: ['ask-feedback'], fields: ['promotion'] },
      say: ['Als dit nu niet het moment is om erover te praten, begrijp ik dat, en een nee is ook goed.'],
    },
    {
      when: { intents: ['ask-feedback'], register: U },
      say: [
        'Hebt u geen tijd voor feedback, dan is dat geen enkel probleem, en u hoeft niet te reageren.',
        'Gaat u liever niet op details in, dan begrijp ik dat, en u hoeft niet te antwoorden.',
        'Kunt u mijn vraag niet beantwoorden, dan begrijp ik dat, en u hoeft niet te reageren.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], register: JE },
      say: [
        'Heb je geen tijd voor feedback, dan is dat geen enkel probleem, en je hoeft niet te reageren.',
        'Ga je liever niet op details in, dan begrijp ik dat, en je hoeft niet te antwoorden.',
        'Kun je mijn vraag niet beantwoorden, dan snap ik dat, en je hoeft niet te reageren.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['on-hold'] },
      say: [
        'Zolang er niets nieuws is, is een antwoord niet nodig.',
        'Als het nog te vroeg is om iets te zeggen, begrijp ik dat, en een reactie is niet nodig.',
        'Er is geen haast, en als er nog niets bekend is, hoeft er geen antwoord te komen.',
        'Hoor ik niets, dan weet ik dat het nog te vroeg is, en dat is prima.',
        'Als er nog niets te zeggen valt, is dat geen probleem, en een antwoord is niet nodig.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED] },
      say: [
        'Op dit bericht hoeft geen antwoord te komen, en een nee is ook prima.',
        'Als dit niet het goede moment is, begrijp ik dat, en een reactie is niet nodig.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], register: U },
      say: [
        'Komt mijn vraag niet goed uit, dan begrijp ik dat, en u hoeft niet te reageren.',
        'Laat u het liever hierbij, dan begrijp ik dat, en u hoeft niet te antwoorden.',
        'Is uw antwoord op mijn vraag nee, dan is dat prima, en u hoeft niet te reageren.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], register: JE },
      say: [
        'Komt mijn vraag niet goed uit, dan snap ik dat, en je hoeft niet te reageren.',
        'Laat je het liever hierbij, dan begrijp ik dat, en je hoeft niet te antwoorden.',
        'Is je antwoord op mijn vraag nee, dan is dat prima, en je hoeft niet te reageren.',
      ],
    },
  ],
  // Those that speak of who was chosen come only after a no.
  wish: [
    {
      when: { register: U },
      say: ['Ik wens u het beste.', "Ik wens u en uw collega's alle goeds.", 'Ik wens u veel succes met het vervolg.'],
    },
    {
      when: { register: JE },
      say: ['Ik wens je het beste.', "Alle goeds, ook voor je collega's.", 'Veel succes met alles.'],
    },
    { when: { fields: ['job'] }, say: ['Ik wens het hele team veel succes.'] },
    {
      when: { fields: ['job'], reasons: ['position-filled', 'competition', 'experience'], occasions: [...NOES] },
      say: ['Ik wens de nieuwe collega een goede start.'],
    },
    {
      when: { fields: ['freelance'] },
      say: ['Veel succes met het project.', 'Ik hoop dat het een mooi project wordt.'],
    },
    { when: { fields: ['sales'] }, say: ['Ik hoop dat het allemaal goed uitpakt.'] },
    {
      when: { fields: ['literary'] },
      say: ['Veel leesplezier met wat er nog komt.', 'Veel succes met de volgende uitgaven.'],
    },
    { when: { fields: ['journal'] }, say: ['Veel succes met de volgende nummers.'] },
    {
      when: { fields: ['conference', 'speaking'] },
      say: ['Ik wens iedereen een mooie bijeenkomst.', 'Ik hoop dat het een mooie editie wordt.'],
    },
    {
      when: { fields: ['audition'] },
      say: ['Veel plezier met de repetities.', 'Ik hoop dat het een mooie productie wordt.'],
    },
    {
      when: { fields: ['grant', 'residency'], occasions: [...NOES] },
      say: ['Veel succes aan de gekozen projecten.'],
    },
    { when: { fields: ['admission'], occasions: [...NOES] }, say: ['Ik wens iedereen die begint een goede start.'] },
    { when: { fields: ['rental'], occasions: [...NOES] }, say: ['Ik hoop dat de nieuwe bewoners er prettig wonen.'] },
    { when: { fields: ['tender'] }, say: ['We wensen u een goede start van het project.'] },
    { when: { fields: ['promotion'] }, say: ['Ik ga graag verder met het werk dat voor ons ligt.'] },
    { when: { fields: ['investor'] }, say: ['Veel succes met de volgende investeringen.'] },
  ],
  declineThanks: [
    {
      when: { register: U },
      say: [
        'Dank u wel dat u aan mij hebt gedacht.',
        'Hartelijk dank voor uw bericht, en dat u aan mij dacht.',
        'Dank u wel voor uw bericht, ik was er blij mee.',
      ],
    },
    {
      when: { register: JE },
      say: [
        'Leuk dat je aan mij hebt gedacht, dank je wel.',
        'Bedankt voor je bericht, en dat je aan mij dacht.',
        'Dank je wel voor je bericht, ik was er blij mee.',
      ],
    },
    {
      when: { verdicts: ['invitation'] },
      say: ['Hartelijk dank voor de uitnodiging, ik was er blij mee.', 'Heel erg bedankt voor de uitnodiging.'],
    },
    {
      when: { verdicts: ['offer'] },
      say: ['Hartelijk dank voor het aanbod, en voor het vertrouwen.', 'Heel erg bedankt voor het mooie aanbod.'],
    },
    {
      when: { occasions: ['no', 'second-no'], doors: ['referral', 'contact-named'] },
      say: ['Hartelijk dank voor het doorgeven van mijn naam, en voor het vertrouwen.'],
    },
  ],
  decline: [
    {
      say: [
        'Ik heb er goed over nagedacht, en deze keer is mijn antwoord nee.',
        'Na rustig nadenken heb ik besloten om er niet op in te gaan.',
        'Op dit moment past het niet goed bij me, dus ik laat het aan me voorbijgaan.',
        'Ik heb erover nagedacht, en ik ga het niet doen.',
      ],
    },
    { when: { register: U }, say: ['Ik ga er niet op in, en dat laat ik u liever meteen weten.'] },
    { when: { register: JE }, say: ['Ik ga het niet doen, en dat laat ik je liever meteen weten.'] },
    { when: { verdicts: ['offer'] }, say: ['Na goed nadenken heb ik besloten om het aanbod niet aan te nemen.'] },
    {
      when: { verdicts: ['invitation'], fields: ['job'] },
      say: ['Na goed nadenken heb ik besloten om niet verder te gaan in de procedure.'],
    },
    {
      when: { verdicts: ['invitation'], fields: ['speaking', 'conference'] },
      say: ['Ik heb er goed over nagedacht, en deze keer doe ik niet mee.'],
    },
  ],
  declineReason: [
    {
      say: [
        'De reden is eenvoudig. {basis}',
        'Dit gaf voor mij de doorslag. {basis}',
        '{basis} Dat gaf voor mij de doorslag.',
      ],
    },
  ],
  declineMore: [
    {
      say: [
        'Ik wilde het snel laten weten, zodat alles zonder mij geregeld kan worden.',
        'Ik geef liever een duidelijk antwoord dan dat ik de vraag laat liggen.',
      ],
    },
  ],
  goodWill: [
    {
      say: [
        'Nogmaals bedankt voor het vertrouwen, en wie weet komen we elkaar later nog eens tegen.',
        'Nogmaals dank, en ik hoop dat het een andere keer wel lukt.',
      ],
    },
    {
      when: { register: U },
      say: ['Ik waardeer het zeer dat u aan mij dacht, en hoop op een andere gelegenheid.'],
    },
    {
      when: { register: JE },
      say: ['Ik vind het heel leuk dat je aan mij dacht, en hoop dat het een andere keer wel lukt.'],
    },
    {
      when: { fields: ['job', 'freelance', 'audition', 'speaking'] },
      say: ['Nogmaals bedankt, en ik hoop dat de juiste persoon zich snel aandient.'],
    },
  ],
  signOff: [
    { when: { register: U }, say: ['Met vriendelijke groet,', 'Vriendelijke groet,', 'Met hartelijke groet,'] },
    { when: { register: JE }, say: ['Hartelijke groet,', 'Vriendelijke groet,', 'Groeten,'] },
  ],
};
