import { MONEY_ES } from './about-money.ts';
import type { Phrases } from './phrase-book.ts';
import { ROOM } from './too-little-room.ts';
import { EXPLAINED, LATE, MANY, MET, NOES, SOON, SPOKEN, UNNAMED, WRITTEN } from './where.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;
const LINE = /(?<!\p{L})(?:línea editorial|catálogo|colección)(?!\p{L})/iu;

/** The choice was among many, or hard. */
const HARD_CHOICE = /(?<!\p{L})(?:difícil|complicad|nivel|much[oa]s|numeros|candidat|finalista|solicitudes)/iu;

/** What stands around it: thanks, acceptance, a little more. Nothing says the gender of either side. */
export const SPANISH_ANSWERS: Pick<Phrases, 'thanks' | 'acceptance' | 'more' | 'moreYet'> = {
  thanks: [
    {
      when: { occasions: ['no'], toAnother: 'named' },
      say: [
        'Gracias por la respuesta sobre {matter}. En ella aparece su nombre, y por eso le escribo.',
        'Gracias por la respuesta. Dice que puedo dirigirme a usted, y le escribo por {matter}.',
      ],
    },
    {
      when: { occasions: ['no'], toAnother: 'address' },
      say: ['Gracias por la respuesta sobre {matter}. En ella aparece esta dirección, y por eso escribo aquí.'],
    },
    {
      when: { occasions: ['no'], register: USTED },
      say: [
        'Le agradezco mucho su respuesta.',
        'Muchas gracias por su mensaje.',
        'Gracias por tomarse el tiempo de responderme.',
        'Le agradezco que se haya tomado el tiempo de responderme.',
      ],
    },
    {
      when: { occasions: ['no'], register: TU },
      say: [
        'Muchas gracias por tu respuesta.',
        'Gracias por tomarte el tiempo de responderme.',
        'Muchas gracias por tu mensaje.',
        'Te agradezco mucho que me hayas avisado.',
      ],
    },
    {
      // Who answers weeks later thanks for a message of then.
      when: { ...LATE, fields: [...UNNAMED], register: USTED },
      say: ['Muchas gracias por su mensaje del {wrote}.'],
    },
    {
      when: { ...LATE, fields: [...UNNAMED], register: TU },
      say: ['Muchas gracias por tu mensaje del {wrote}.'],
    },
    {
      when: { ...LATE, register: USTED },
      say: [
        'Muchas gracias por su mensaje del {wrote} sobre {named}.',
        'Le agradezco su respuesta del {wrote} sobre {named}.',
      ],
    },
    {
      when: { ...LATE, register: TU },
      say: [
        'Muchas gracias por tu mensaje del {wrote} sobre {named}.',
        'Te agradezco tu respuesta del {wrote} sobre {named}.',
      ],
    },
    {
      when: { ...SOON, register: USTED },
      say: [
        'Le agradezco mucho su respuesta sobre {named}.',
        'Muchas gracias por su respuesta sobre {named}.',
        'Gracias por tomarse el tiempo de responderme sobre {named}.',
      ],
    },
    {
      when: { ...SOON, register: TU },
      say: [
        'Muchas gracias por tu respuesta sobre {named}.',
        'Gracias por tomarte el tiempo de responderme sobre {named}.',
        'Gracias por tu mensaje sobre {named}.',
      ],
    },
    {
      when: { ...SOON, reasons: [...EXPLAINED], forms: [...WRITTEN] },
      say: ['Gracias por responderme sobre {named} y por explicarme el motivo.'],
    },
    {
      when: { ...SOON, reasons: [...EXPLAINED], forms: [...WRITTEN], register: USTED },
      say: ['Le agradezco su respuesta sobre {named}, y que me explique el motivo.'],
    },
    {
      when: { ...SOON, stages: [...MET], spoke: true, fields: [...SPOKEN], register: USTED },
      say: [
        'Le agradezco la conversación y su respuesta sobre {named}.',
        'Muchas gracias por su respuesta sobre {named}, y por el tiempo que me dedicó.',
      ],
    },
    {
      when: { ...SOON, stages: [...MET], spoke: true, fields: [...SPOKEN], register: TU },
      say: [
        'Gracias por la conversación y por tu respuesta sobre {named}.',
        'Muchas gracias por tu respuesta sobre {named}, y por el tiempo que me dedicaste.',
      ],
    },
    {
      when: { ...SOON, fields: ['audition'], register: USTED },
      say: ['Gracias por escribirme después de la prueba.', 'Le agradezco su respuesta después de la prueba.'],
    },
    {
      when: { ...SOON, fields: ['audition'], register: TU },
      say: ['Gracias por escribirme después de la prueba.', 'Gracias por tu mensaje después de la prueba.'],
    },
    {
      when: { ...SOON, fields: ['literary'], register: USTED },
      say: ['Le agradezco la lectura de {work} y su respuesta.', 'Gracias por leer {work} y por responderme.'],
    },
    {
      when: { ...SOON, fields: ['literary'], register: TU },
      say: ['Gracias por leer {work} y por responderme.', 'Gracias por leer {work} y por escribirme unas líneas.'],
    },
    {
      when: { ...SOON, fields: ['journal'], stages: ['reviewed'] },
      say: ['Gracias por la respuesta sobre {named}, y gracias también a quienes hicieron la evaluación.'],
    },
    {
      when: { ...SOON, fields: ['tender'] },
      say: ['Le agradecemos la respuesta sobre {named}.', 'Gracias por informarnos de la decisión sobre {named}.'],
    },
    {
      when: { ...SOON, fields: ['freelance', 'sales', 'investor'], ...MONEY_ES },
      say: ['Gracias por la respuesta sobre {named}, y por hablar del presupuesto con franqueza.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'Gracias por mirarlo otra vez y por avisarme.',
        'Gracias por volver a pensarlo y por responderme.',
        'Gracias por responderme de nuevo.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Gracias por el mensaje y por ponerme al día.',
        'Gracias por el mensaje y por mantenerme al tanto.',
        'Gracias por avisarme de cómo va todo.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: [
        'Muchas gracias por la buena noticia.',
        'Qué buena noticia, muchas gracias.',
        'Me alegró mucho leer el mensaje; muchas gracias.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Muchas gracias por los comentarios y por la franqueza.',
        'Gracias por responderme con unos consejos tan concretos.',
        'Gracias por la respuesta y por hablarme con tanta claridad.',
      ],
    },
    {
      when: { occasions: ['feedback'], register: USTED },
      say: ['Le agradezco mucho que se haya tomado el tiempo de escribirme su opinión.'],
    },
    {
      when: { occasions: ['feedback'], register: TU },
      say: ['Te agradezco mucho que te hayas tomado el tiempo de escribirme tu opinión.'],
    },
    {
      when: { occasions: ['referral'] },
      say: [
        'Muchas gracias por la respuesta, y por pensar en mí.',
        'Gracias por el mensaje y por recomendarme.',
        'Gracias por la respuesta y por abrirme esa puerta.',
      ],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'Gracias de nuevo por la respuesta de hace un tiempo.',
        'Gracias otra vez por el mensaje anterior.',
        'Gracias de nuevo por dejarme la puerta abierta en la última respuesta.',
      ],
    },
    { when: { occasions: ['request'] }, say: ['Gracias por el mensaje.', 'Muchas gracias por escribirme.'] },
  ],
  acceptance: [
    {
      when: { occasions: ['no'], intents: ['ask-again'] },
      say: ['Entiendo bien la decisión.', 'Comprendo perfectamente los motivos.'],
    },
    {
      when: { occasions: ['no'], intents: ['ask-feedback', 'thank', 'keep-in-touch'] },
      say: [
        'Esperaba otra respuesta, pero lo comprendo.',
        'Me habría gustado que saliera adelante, pero lo entiendo.',
        'No pudo ser esta vez, y lo comprendo.',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'], alone: true },
      say: [
        'Esperábamos otro resultado, pero entendemos la decisión.',
        'Nos habría gustado otro resultado, pero respetamos la decisión.',
      ],
    },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'], fields: [...MANY] },
      say: ['Imagino que hay mucho que valorar, y respeto la decisión.'],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'], mentions: HARD_CHOICE },
      say: ['Imagino que no fue nada fácil elegir.'],
    },
    { when: { occasions: ['no'], ...ROOM.es }, say: ['Entiendo que no se puede decir que sí a todo.'] },
    {
      when: { occasions: ['no'], reasons: ['fit'], fields: ['literary'], mentions: LINE },
      say: ['Entiendo que un libro tiene que encajar en la línea de la casa.'],
    },
    { when: { occasions: ['no'], reasons: ['fit'] }, say: ['Entiendo que no terminaba de encajar.'] },
    { when: { occasions: ['no'], ...MONEY_ES }, say: ['Entiendo que el presupuesto tiene sus límites.'] },
    { when: { occasions: ['no'], reasons: ['timing'] }, say: ['Entiendo que ahora no es el momento.'] },
    { when: { occasions: ['no'], reasons: ['position-cancelled'] }, say: ['Entiendo que los planes cambian.'] },
    {
      when: { occasions: ['second-no'] },
      say: [
        'Me queda claro, y no insistiré más.',
        'Lo acepto, y por mi parte lo dejo aquí.',
        'Tomo nota, y no volveré a plantearlo.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Me sigue interesando, y por mi parte no hay prisa.',
        'Puedo esperar sin problema; mi interés es el mismo.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: ['Significa mucho para mí.', 'Me ha alegrado el día.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Es justo lo que me costaba ver por mi cuenta.',
        'Ahora tengo algo concreto en lo que trabajar.',
        'Lo he leído con calma y me va a servir.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['Me alegra mucho.', 'No me lo esperaba, y me alegra mucho.'],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'Tomé nota de la fecha, y por eso escribo ahora.',
        'Sigo con el mismo interés, y por eso vuelvo a escribir.',
        'Anoté la fecha, y aquí estoy de nuevo.',
      ],
    },
    {
      when: { occasions: ['request'] },
      say: ['Lo he leído con calma y con interés.', 'Me alegró mucho recibir noticias.'],
    },
  ],
  more: [
    {
      when: { occasions: [...NOES], notFields: ['tender'] },
      say: ['Una respuesta clara siempre se agradece.', 'Se agradece tener una respuesta clara.'],
    },
    { when: { occasions: [...NOES], fields: ['tender'] }, say: ['Una respuesta clara siempre nos es útil.'] },
    {
      when: { occasions: [...NOES], forms: [...WRITTEN] },
      say: ['Se agradece recibir una respuesta personal.'],
    },
    {
      when: { occasions: ['on-hold'] },
      say: ['Saberlo me ayuda a organizarme.', 'Sé que estas cosas llevan su tiempo.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Sé que escribir algo así lleva su tiempo, y no es nada habitual.',
        'Lo tendré muy presente la próxima vez.',
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'referral', 'door-open'] },
      say: ['Espero que la semana vaya bien por ahí.', 'Aprovecho para mandar un saludo a todo el equipo.'],
    },
  ],
  moreYet: [
    {
      when: { occasions: ['no', 'second-no', 'on-hold'], forms: [...WRITTEN] },
      say: ['Sé que no son los mensajes más fáciles de escribir.', 'Ya sé que nunca es fácil escribir algo así.'],
    },
    {
      when: { occasions: ['no', 'second-no', 'on-hold'], forms: ['form-letter', 'automated'] },
      say: [
        'Puedo imaginar el trabajo que hay detrás de una decisión así.',
        'Sé cuánto trabajo supone leerlo y valorarlo todo.',
      ],
    },
    {
      when: { occasions: ['feedback', 'good-news', 'request', 'referral', 'door-open'] },
      say: ['Significa mucho para mí.', 'Lo valoro mucho.'],
    },
  ],
};
