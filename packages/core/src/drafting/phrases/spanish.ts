import { SPANISH_ACCEPTING } from './offers-elsewhere.ts';
import { SPANISH_AHEAD, SPANISH_REASONS } from './particulars-elsewhere.ts';
import { SPANISH_NEWS, SPANISH_PRAISE, SPANISH_TAKEN_UP } from './taken-up-elsewhere.ts';
import type { PhraseBook, Phrases } from './phrase-book.ts';
import { SPANISH_ANSWERS } from './spanish-answers.ts';
import { SPANISH_ASKS } from './spanish-asks.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;
const WRITTEN = ['personal', 'tiered'] as const;
const NO = ['no', 'second-no'] as const;

/** The last lines: the way out of an ask, a good wish, the closing. */
const ENDING: Pick<Phrases, 'easyOut' | 'wish' | 'signOff'> = {
  easyOut: [
    {
      when: { intents: ['ask-feedback'], offers: ['debrief'] },
      say: ['La forma, por escrito o de palabra, es lo de menos.'],
    },
    { when: { intents: ['ask-feedback'], offers: ['call', 'feedback'] }, say: ['No hay ninguna prisa.'] },
    {
      when: { intents: ['ask-again'] },
      say: [
        'Si la respuesta sigue siendo no, lo entiendo perfectamente, y no hace falta contestar.',
        'Si la decisión no cambia, ningún problema; no hace falta responder.',
        'Si ya no es posible volver a mirarlo, lo comprendo, y no es necesario contestar.',
        'Si la decisión se mantiene, la respeto igualmente; no es necesario responder.',
        'Un no también está bien; en ese caso no hace falta escribirme de nuevo.',
      ],
    },
    {
      when: { intents: ['ask-feedback'] },
      say: [
        'Si no es posible dar comentarios, lo entiendo, y no hace falta responder.',
        'Sé que no siempre se puede entrar en detalles; si es el caso, no hace falta contestar.',
        'Si no es costumbre dar este tipo de comentarios, ningún problema; no es necesario responder.',
        'Si no hay tiempo para comentarios, lo comprendo perfectamente, y no hace falta contestar.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], register: USTED },
      say: ['Si prefiere no entrar en detalles, lo entiendo, y no hace falta que responda.'],
    },
    {
      when: { intents: ['ask-feedback'], register: TU },
      say: ['Si prefieres no entrar en detalles, lo entiendo, y no hace falta que respondas.'],
    },
    {
      when: { intents: ['keep-in-touch'] },
      say: [
        'Si no tiene sentido seguir en contacto, lo entiendo perfectamente, y no hace falta contestar.',
        'Si es mejor no seguir en contacto, ningún problema; no hace falta responder.',
        'No hace falta contestar a este mensaje; si la respuesta es no, también está bien.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], register: USTED },
      say: [
        'Si prefiere que no vuelva a escribirle, lo comprendo, y no hace falta que conteste.',
        'No se preocupe por contestar a este mensaje; si no le viene bien que siga en contacto, lo entiendo.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], register: TU },
      say: [
        'Si prefieres que no vuelva a escribirte, lo comprendo, y no hace falta que contestes.',
        'No te preocupes por contestar a este mensaje; si no te viene bien que siga en contacto, lo entiendo.',
      ],
    },
  ],
  wish: [
    { say: ['Mis mejores deseos para todo el equipo.', 'Espero que todo vaya muy bien.'] },
    { when: { register: USTED }, say: ['Le deseo todo lo mejor.', 'Le deseo mucho éxito con todo lo que viene.'] },
    { when: { register: TU }, say: ['Te deseo todo lo mejor.', 'Te deseo mucho éxito con todo lo que viene.'] },
    {
      when: { fields: ['job'], forms: [...WRITTEN] },
      say: ['Deseo lo mejor a todo el equipo.', 'Espero que al equipo le vaya muy bien.'],
    },
    {
      when: {
        intents: ['thank'],
        occasions: [...NO],
        fields: ['job'],
        reasons: ['position-filled', 'competition', 'experience'],
      },
      say: ['Que le vaya muy bien a la persona que se incorpora.'],
    },
    { when: { fields: ['freelance'] }, say: ['Ojalá el proyecto salga muy bien.', 'Mucho éxito con el proyecto.'] },
    {
      when: { fields: ['sales'] },
      say: ['Espero que el proyecto salga muy bien.', 'Espero que todo avance muy bien por ahí.'],
    },
    {
      when: { fields: ['literary'] },
      say: ['Tengo ganas de leer lo próximo que se publique.', 'Mucho éxito con las próximas publicaciones.'],
    },
    {
      when: { fields: ['journal'] },
      say: ['Mis mejores deseos para la revista.', 'Mucho éxito con los próximos números.'],
    },
    {
      when: { fields: ['conference', 'speaking'] },
      say: ['Espero que el encuentro sea todo un éxito.', 'Que salga todo muy bien en el evento.'],
    },
    {
      when: { fields: ['audition'] },
      say: ['Espero que los ensayos vayan muy bien.', 'Espero que la producción sea todo un éxito.'],
    },
    {
      when: { intents: ['thank'], occasions: [...NO], fields: ['grant'] },
      say: ['Mucho éxito a los proyectos elegidos.'],
    },
    {
      when: { intents: ['thank'], occasions: [...NO], fields: ['residency', 'admission'] },
      say: ['Mucho éxito a quienes empiezan ahora.'],
    },
    {
      when: { intents: ['thank'], occasions: [...NO], fields: ['rental'] },
      say: ['Espero que quienes entren a vivir lo disfruten mucho.'],
    },
    { when: { fields: ['tender'] }, say: ['Espero que el proyecto salga adelante sin contratiempos.'] },
    { when: { fields: ['promotion'] }, say: ['Sigo con las mismas ganas en lo que tenemos entre manos.'] },
    { when: { fields: ['investor'] }, say: ['Mucho éxito con las próximas inversiones.'] },
  ],
  signOff: [
    { say: ['Un saludo,', 'Un cordial saludo,', 'Saludos cordiales,'] },
    { when: { register: USTED }, say: ['Atentamente,', 'Reciba un cordial saludo,'] },
    { when: { register: TU }, say: ['Saludos,'] },
  ],
};

/** The user's own no. */
const DECLINING: Pick<Phrases, 'declineThanks' | 'decline' | 'declineReason' | 'declineMore' | 'goodWill'> = {
  declineThanks: [
    {
      say: [
        'Muchas gracias por pensar en mí para esto.',
        'Gracias por escribirme y por pensar en mí.',
        'Gracias por el mensaje; me alegró recibirlo.',
      ],
    },
    {
      when: { verdicts: ['invitation'] },
      say: [
        'Muchas gracias por la invitación; me alegró mucho recibirla.',
        'Muchas gracias por la invitación y por pensar en mí.',
      ],
    },
    {
      when: { verdicts: ['offer'] },
      say: ['Muchas gracias por la oferta y por la confianza.', 'Muchas gracias por la propuesta; la valoro mucho.'],
    },
    {
      when: { occasions: ['no', 'second-no'], doors: ['referral', 'contact-named'] },
      say: ['Muchas gracias por el contacto y por pensar en mí.'],
    },
  ],
  decline: [
    {
      say: [
        'Lo he pensado con calma, y esta vez prefiero decir que no.',
        'Después de pensarlo bien, he decidido no seguir adelante con esto.',
        'En este momento no es lo que mejor me encaja, así que prefiero dejarlo pasar.',
        'Lo he pensado bastante, y mi respuesta esta vez es que no.',
      ],
    },
    {
      when: { verdicts: ['offer'] },
      say: [
        'Después de pensarlo bien, he decidido no aceptar la oferta.',
        'Le he dado muchas vueltas, y al final no voy a aceptar la oferta.',
      ],
    },
    {
      when: { verdicts: ['invitation'], fields: ['job'] },
      say: ['Después de pensarlo bien, he decidido no seguir en el proceso.'],
    },
    {
      when: { verdicts: ['invitation'], fields: ['speaking', 'conference'] },
      say: ['Lo he pensado con calma, y esta vez no voy a poder participar.'],
    },
  ],
  declineReason: [
    { say: ['El motivo es sencillo. {basis}', 'La razón es muy concreta. {basis}'] },
    { when: { register: USTED }, say: ['Le cuento el motivo. {basis}'] },
    { when: { register: TU }, say: ['Te cuento el motivo. {basis}'] },
  ],
  declineMore: [
    {
      say: [
        'Quería decirlo cuanto antes, para que haya tiempo de organizarse sin mí.',
        'Preferí avisar pronto, para que nadie tenga que esperar mi respuesta.',
      ],
    },
  ],
  goodWill: [
    {
      say: [
        'Gracias de nuevo por tenerme en cuenta, y ojalá coincidamos más adelante.',
        'Agradezco de verdad el interés, y espero que haya otra ocasión.',
      ],
    },
    {
      when: { register: USTED },
      say: [
        'Le agradezco mucho que me haya tenido en cuenta, y ojalá haya otra ocasión.',
        'Gracias otra vez por su interés y por el tiempo dedicado.',
      ],
    },
    {
      when: { register: TU },
      say: [
        'Te agradezco mucho que me hayas tenido en cuenta, y ojalá haya otra ocasión.',
        'Gracias otra vez por tu interés y por el tiempo dedicado.',
      ],
    },
    {
      when: { fields: ['job', 'freelance', 'audition', 'speaking'] },
      say: ['Gracias de nuevo por tenerme en cuenta; espero que pronto aparezca la persona adecuada.'],
    },
  ],
};

/** Neutral between Spain and Latin America; nothing says the gender of either side. */
export const SPANISH: PhraseBook = {
  language: 'es',
  greetings: {
    first: [{ when: { register: 'formal' }, say: ['Buenos días, {first}:'] }, { say: ['Hola, {first}:'] }],
    full: ['Buenos días, {full}:'],
    titled: ['Buenos días, {title} {last}:'],
    general: [{ when: { register: USTED }, say: ['Buenos días:'] }, { say: ['Hola:'] }],
  },
  // After "a" and "de" an "el" would have to contract: of these only the manuscript begins with one.
  matter: {
    job: 'mi candidatura',
    freelance: 'mi propuesta',
    sales: 'mi propuesta',
    literary: 'mi texto',
    journal: 'el manuscrito',
    conference: 'la propuesta',
    grant: 'la solicitud',
    investor: 'mi proyecto',
    audition: 'mi audición',
    admission: 'mi solicitud',
    residency: 'mi solicitud',
    speaking: 'mi propuesta',
    promotion: 'mi solicitud',
    tender: 'nuestra oferta',
    rental: 'mi solicitud',
    personal: 'mi mensaje',
    other: 'mi solicitud',
  },
  when: { month: 'en {month}', monthAndYear: 'en {month} de {year}' },
  subject: 'su mensaje',
  phrases: {
    accepting: [...SPANISH_TAKEN_UP, ...SPANISH_AHEAD, ...SPANISH_ACCEPTING],
    reasonSaid: SPANISH_REASONS,
    praiseSaid: SPANISH_PRAISE,
    news: SPANISH_NEWS,
    ...SPANISH_ANSWERS,
    ...SPANISH_ASKS,
    ...ENDING,
    ...DECLINING,
  },
};
