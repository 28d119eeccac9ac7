import { MONEY_ES } from './about-money.ts';
import type { Phrases } from './phrase-book.ts';
import { ROOM } from './too-little-room.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;
const HIRING = ['job', 'promotion'] as const;
const READ = ['literary', 'journal', 'conference'] as const;
const MET = ['interviewed', 'final'] as const;
const SPOKEN = ['job', 'investor', 'admission', 'residency', 'grant', 'promotion'] as const;
const WRITTEN = ['personal', 'tiered'] as const;
const LESSON = ['experience', 'qualification', 'quality'] as const;

/** The choice was among many, or hard. */
const HARD_CHOICE = /(?<!\p{L})(?:difícil|complicad|nivel|much[oa]s|numeros|candidat|finalista|solicitudes)/iu;
const NO = ['no', 'second-no'] as const;

/** What stands around it: thanks, acceptance, the user's own line, openness, the second thanks. */
export const SPANISH_ANSWERS: Pick<
  Phrases,
  'thanks' | 'acceptance' | 'specific' | 'openness' | 'more' | 'considering'
> = {
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
      when: { occasions: ['no'] },
      say: [
        'Muchas gracias por la respuesta.',
        'Gracias por avisarme.',
        'Gracias por contestar y por contarme la decisión.',
        'Gracias por escribirme para decírmelo.',
      ],
    },
    {
      when: { occasions: ['no'], register: USTED },
      say: [
        'Gracias por tomarse el tiempo de responderme.',
        'Muchas gracias por su mensaje.',
        'Le agradezco mucho la respuesta.',
      ],
    },
    {
      when: { occasions: ['no'], register: TU },
      say: [
        'Gracias por tomarte el tiempo de responderme.',
        'Muchas gracias por tu mensaje.',
        'Te agradezco mucho la respuesta.',
        'Gracias por avisarme y por contarme en qué quedó todo.',
      ],
    },
    {
      when: { occasions: ['no'], fields: [...HIRING] },
      say: [
        'Gracias por escribirme sobre el puesto de {role}.',
        'Gracias por la respuesta sobre el puesto de {role}.',
        'Gracias por contarme la decisión sobre el puesto de {role}.',
      ],
    },
    {
      when: { occasions: ['no'], forms: [...WRITTEN] },
      say: ['Gracias por una respuesta tan atenta.', 'Muchas gracias por un mensaje tan amable.'],
    },
    {
      when: { occasions: ['no'], ...MONEY_ES },
      say: [
        'Gracias por la respuesta y por hablar del presupuesto con franqueza.',
        'Gracias por contestar, y por la claridad sobre el presupuesto.',
      ],
    },
    {
      when: {
        occasions: ['no'],
        reasons: [...LESSON, 'location', 'timing', 'visa', 'incomplete', 'position-cancelled'],
        forms: [...WRITTEN],
      },
      say: [
        'Gracias por avisarme y por explicarme el motivo.',
        'Gracias por la respuesta y por la franqueza.',
        'Gracias por contestar, y por decirme con claridad a qué se debe.',
      ],
    },
    {
      when: {
        occasions: ['no'],
        stages: [...MET],
        fields: [...SPOKEN],
        mentions: /\b(?:entrevista|conversa|charla|llamada|hablar|hablamos)/i,
      },
      say: [
        'Gracias por la respuesta y por la conversación que tuvimos.',
        'Gracias por avisarme y por el rato que pasamos conversando.',
        'Gracias por contarme la decisión, y por el tiempo para conversar.',
      ],
    },
    {
      when: { occasions: ['no'], stages: ['screened'], fields: ['job'] },
      say: ['Gracias por la llamada y por avisarme de cómo quedó el proceso.'],
    },
    {
      when: { occasions: ['no'], fields: ['literary'] },
      say: ['Gracias por leer {work} y por responderme.', 'Gracias por la lectura y por la respuesta.'],
    },
    {
      when: { occasions: ['no'], fields: ['literary'], forms: [...WRITTEN] },
      say: ['Gracias por leer {work} y por escribirme unas líneas.'],
    },
    {
      when: { occasions: ['no'], fields: ['journal', 'conference'] },
      say: ['Gracias por comunicarme la decisión sobre {work}.', 'Gracias por la respuesta sobre {work}.'],
    },
    {
      when: { occasions: ['no'], fields: ['journal'], stages: ['reviewed'] },
      say: ['Gracias por la respuesta sobre {work}, y gracias también a quienes hicieron la evaluación.'],
    },
    {
      when: { occasions: ['no'], fields: ['audition'] },
      say: ['Gracias por la respuesta sobre el papel.', 'Gracias por el mensaje sobre el casting.'],
    },
    {
      when: { occasions: ['no'], fields: ['grant', 'residency'] },
      say: ['Gracias por informarme del resultado de la convocatoria.', 'Gracias por avisarme de la resolución.'],
    },
    {
      when: { occasions: ['no'], fields: ['admission'] },
      say: ['Gracias por informarme del resultado de la admisión.', 'Gracias por comunicarme la decisión.'],
    },
    {
      when: { occasions: ['no'], fields: ['tender'] },
      say: ['Gracias por informarnos del resultado de la licitación.', 'Gracias por comunicarnos la decisión.'],
    },
    {
      when: { occasions: ['no'], fields: ['investor'] },
      say: ['Gracias por estudiar el proyecto y por una respuesta tan clara.', 'Gracias por responder sin rodeos.'],
    },
    {
      when: { occasions: ['no'], fields: ['rental'] },
      say: ['Gracias por escribirme sobre la vivienda.', 'Gracias por la respuesta sobre el alquiler.'],
    },
    {
      when: { occasions: ['no'], fields: ['freelance', 'sales'] },
      say: ['Gracias por avisarme de lo que se decidió al final.', 'Gracias por una respuesta tan clara.'],
    },
    {
      when: { occasions: ['no'], fields: ['speaking'] },
      say: ['Gracias por la respuesta sobre {work}.', 'Gracias por escribirme sobre la programación.'],
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
        'Gracias por mantenerme al tanto.',
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
      say: ['Le agradezco mucho que se haya tomado el tiempo de darme su opinión.'],
    },
    {
      when: { occasions: ['feedback'], register: TU },
      say: ['Te agradezco mucho que te hayas tomado el tiempo de darme tu opinión.'],
    },
    {
      when: { occasions: ['referral'] },
      say: [
        'Muchas gracias por la respuesta, y por pensar en mí.',
        'Gracias por recomendarme.',
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
      when: { occasions: ['no'] },
      say: [
        'Lo entiendo perfectamente.',
        'Es una pena, pero lo entiendo.',
        'Esperaba otra respuesta, pero lo comprendo.',
        'Me habría gustado que saliera adelante, pero lo entiendo.',
        'Lo respeto, por supuesto.',
        'Siento que esta vez no haya podido ser, aunque lo comprendo.',
      ],
    },
    { when: { occasions: ['no'], register: TU }, say: ['Qué pena, pero no pasa nada.'] },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'] },
      say: ['Imagino que hay mucho que atender, y lo comprendo.'],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'], mentions: HARD_CHOICE },
      say: ['Imagino que no fue nada fácil elegir.'],
    },
    {
      when: { occasions: ['no'], ...ROOM.es },
      say: ['Entiendo que no se puede decir que sí a todo.', 'Entiendo que el espacio es limitado.'],
    },
    { when: { occasions: ['no'], reasons: ['fit'] }, say: ['Entiendo que no terminaba de encajar.'] },
    { when: { occasions: ['no'], ...MONEY_ES }, say: ['Entiendo que el presupuesto es el que es.'] },
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
  specific: [
    { say: ['{sentence}'] },
    { say: ['Una nota de mi parte: {note}.'] },
    {
      say: [
        'Me quedo sobre todo con {thing}.',
        'Valoro especialmente {thing}.',
        'Recuerdo con gusto {thing}.',
        'Sigo pensando en {thing}.',
      ],
    },
    { say: ['Me gustó mucho {how}.', 'Valoro mucho {how}.', 'Recuerdo bien {how}.'] },
  ],
  openness: [
    {
      when: { occasions: [...NO, 'on-hold', 'good-news', 'request', 'referral', 'door-open'] },
      say: [
        'Cualquier comentario será bienvenido, ahora o más adelante.',
        'Si más adelante surge algún comentario, lo leeré con mucho interés.',
        'Cualquier consejo me vendrá bien, sin ninguna prisa.',
        'Si algún día hay alguna sugerencia que compartir, será muy bienvenida.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Si más adelante surge algún otro comentario, también lo tendré en cuenta.',
        'Cualquier otra sugerencia me vendrá bien, sin ninguna prisa.',
      ],
    },
    {
      when: { reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN] },
      say: ['Los comentarios de la respuesta me sirven, y voy a trabajar en ello.'],
    },
    {
      when: { fields: [...READ], reasons: [...LESSON], forms: [...WRITTEN] },
      say: ['Volveré al texto con los comentarios de la respuesta en mente.'],
    },
  ],
  more: [
    {
      when: { occasions: [...NO] },
      say: [
        'No todo el mundo encuentra tiempo para responder, así que se agradece de verdad.',
        'Se agradece tener una respuesta, sea la que sea.',
      ],
    },
    {
      when: { occasions: [...NO, 'on-hold'] },
      say: [
        'Saberlo me ayuda a organizar mejor mi tiempo.',
        'Sé que escribir estos mensajes lleva su tiempo y no siempre es fácil.',
      ],
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
  considering: [
    {
      say: [
        'Gracias de nuevo por considerar {matter}.',
        'Agradezco de verdad el tiempo y la atención.',
        'Gracias otra vez por el tiempo y la consideración.',
      ],
    },
    {
      when: { register: USTED },
      say: [
        'Le agradezco de nuevo el tiempo que me ha dedicado.',
        'Agradezco mucho que haya considerado {matter}.',
        'Gracias, una vez más, por su tiempo y su atención.',
      ],
    },
    {
      when: { register: TU },
      say: [
        'Te agradezco de nuevo el tiempo que me has dedicado.',
        'Agradezco mucho que hayas considerado {matter}.',
        'Gracias, una vez más, por tu tiempo y tu atención.',
      ],
    },
    {
      when: { fields: [...HIRING, 'freelance', 'residency', 'admission', 'audition', 'speaking', 'rental'] },
      say: ['Gracias de nuevo por tenerme en cuenta.'],
    },
    {
      when: { fields: ['job', 'residency', 'admission', 'audition'], occasions: ['no'] },
      say: ['Agradezco mucho la oportunidad de presentarme.'],
    },
    { when: { fields: ['job'], occasions: ['no'] }, say: ['Gracias otra vez por tenerme en cuenta para el puesto.'] },
    {
      when: { fields: [...READ] },
      say: [
        'Gracias de nuevo por el tiempo dedicado a la lectura.',
        'Agradezco de verdad la atención con que se leyó {work}.',
      ],
    },
    { when: { fields: ['investor'] }, say: ['Gracias otra vez por el tiempo dedicado al proyecto.'] },
    { when: { fields: ['tender'] }, say: ['Gracias de nuevo por el tiempo dedicado a evaluar nuestra oferta.'] },
    {
      when: { stages: [...MET], fields: [...SPOKEN], register: TU },
      say: ['Gracias de nuevo por todo el tiempo que me dedicaste.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: ['Gracias otra vez por considerar {matter} y por explicármelo con tanto detalle.'],
    },
  ],
};
