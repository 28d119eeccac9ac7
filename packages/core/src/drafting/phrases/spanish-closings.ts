import { GOOD_WISHES } from './good-wishes.ts';
import type { Phrases } from './phrase-book.ts';
import { HIRING, MET, NOES, READ, SPOKEN, WRITTEN } from './where.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;
const FEEDBACK = { intents: ['ask-feedback'], offered: false } as const;

/** Something is held. */
const HELD = /(?<!\p{L})(?:encuentro|jornadas|congreso|festival|evento|ciclo|feria|simposio)/iu;
/** Something is staged or filmed. */
const PLAYED = /(?<!\p{L})(?:obra|papel|ensayo|función|montaje|rodaje|película|actor|actriz|teatro)/iu;

/** The last lines: the second thanks, the way out of an ask, a good wish, the closing. */
export const SPANISH_CLOSINGS: Pick<Phrases, 'considering' | 'easyOut' | 'wish' | 'signOff'> = {
  considering: [
    {
      when: { notFields: ['tender', 'personal'], register: USTED },
      say: [
        'Le agradezco de nuevo el tiempo que me dedicó.',
        'Le agradezco mucho que haya considerado {matter}.',
        'Gracias, una vez más, por su tiempo y su atención.',
      ],
    },
    {
      when: { notFields: ['tender', 'personal'], register: TU },
      say: [
        'Te agradezco de nuevo el tiempo que me dedicaste.',
        'Te agradezco mucho que hayas considerado {matter}.',
        'Gracias, una vez más, por tu tiempo y tu atención.',
      ],
    },
    { when: { fields: ['personal'] }, say: ['Gracias de nuevo por tu tiempo.'] },
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
      say: ['Gracias de nuevo por el tiempo dedicado a {work}.', 'Agradezco de verdad la lectura de {work}.'],
    },
    { when: { fields: ['investor'] }, say: ['Gracias otra vez por el tiempo dedicado al proyecto.'] },
    {
      when: { fields: ['tender'], alone: true },
      say: [
        'Gracias de nuevo por el tiempo dedicado a evaluar nuestra oferta.',
        'Le agradecemos de nuevo que haya considerado nuestra oferta.',
      ],
    },
    {
      when: { stages: [...MET], spoke: true, fields: [...SPOKEN], register: TU },
      say: ['Gracias de nuevo por todo el tiempo que me dedicaste.'],
    },
    {
      when: { stages: [...MET], spoke: true, fields: [...SPOKEN], register: USTED },
      say: ['Gracias de nuevo por todo el tiempo que me dedicó.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: ['Gracias otra vez por considerar {matter} y por explicármelo con tanto detalle.'],
    },
  ],
  easyOut: [
    {
      when: { intents: ['ask-feedback'], offers: ['debrief'], fields: ['tender'] },
      say: ['Unas líneas por escrito nos bastan, por supuesto.'],
    },
    {
      when: { intents: ['ask-feedback'], offers: ['debrief'], notFields: ['tender'] },
      say: ['Unas líneas por escrito me bastan, por supuesto.'],
    },
    {
      when: { intents: ['ask-feedback'], offers: ['call', 'feedback', 'meeting'] },
      say: ['No hay ninguna prisa, por supuesto.', 'No hay prisa, y si no es posible, lo entiendo.'],
    },
    {
      when: { intents: ['ask-again'], fields: ['tender'], alone: true },
      say: ['Si la decisión no cambia, por supuesto lo entendemos.'],
    },
    {
      when: { ...FEEDBACK, fields: ['tender'], alone: true },
      say: ['Si no es posible, lo entendemos perfectamente.'],
    },
    {
      when: { intents: ['ask-again'], answers: 'condition', alone: true },
      say: ['Si ahora no es el momento, lo entiendo perfectamente.', 'Si la respuesta sigue siendo no, lo entiendo.'],
    },
    {
      when: { intents: ['ask-again'] },
      say: [
        'Si la respuesta sigue siendo no, lo entiendo perfectamente.',
        'Si ya no es posible, lo comprendo, por supuesto.',
        'Si la decisión no cambia, lo entiendo perfectamente.',
      ],
    },
    {
      when: { ...FEEDBACK },
      say: [
        'Si no es posible, lo entiendo perfectamente.',
        'Sé que no siempre se puede entrar en detalles, y lo comprendo.',
        'Si no hay tiempo para ello, lo comprendo.',
      ],
    },
    {
      when: { ...FEEDBACK, register: USTED },
      say: ['Si prefiere no entrar en detalles, lo entiendo perfectamente.'],
    },
    {
      when: { ...FEEDBACK, register: TU },
      say: ['Si prefieres no entrar en detalles, lo entiendo perfectamente.'],
    },
    {
      when: { intents: ['keep-in-touch'] },
      say: ['No hace falta contestar a este mensaje.', 'Si no surge nada, lo entiendo perfectamente.'],
    },
    {
      when: { intents: ['keep-in-touch'], register: USTED },
      say: ['Si prefiere que no vuelva a escribirle, lo comprendo.'],
    },
    {
      when: { intents: ['keep-in-touch'], register: TU },
      say: ['Si prefieres que no vuelva a escribirte, lo comprendo.'],
    },
  ],
  wish: [
    // Good wishes are a kindness that an answer can return.
    {
      when: { occasions: [...NOES], register: USTED, ...GOOD_WISHES.es },
      say: ['Yo también le deseo todo lo mejor.', 'También yo le deseo lo mejor.'],
    },
    {
      when: { occasions: [...NOES], register: TU, ...GOOD_WISHES.es },
      say: ['Yo también te deseo todo lo mejor.', 'También yo te deseo lo mejor.'],
    },
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
        occasions: [...NOES],
        fields: ['job'],
        reasons: ['position-filled', 'competition', 'experience'],
      },
      say: ['Que le vaya muy bien a la persona que se incorpora.'],
    },
    {
      when: { fields: ['freelance'], mentions: /(?<!\p{L})(?:proyecto|campaña|encargo)/iu },
      say: ['Ojalá el proyecto salga muy bien.', 'Mucho éxito con el proyecto.'],
    },
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
      when: { fields: ['conference', 'speaking'], mentions: HELD },
      say: ['Espero que el encuentro sea todo un éxito.', 'Que salga todo muy bien en el evento.'],
    },
    {
      when: { fields: ['audition'], mentions: PLAYED },
      say: ['Espero que los ensayos vayan muy bien.', 'Espero que la producción sea todo un éxito.'],
    },
    {
      when: { intents: ['thank'], occasions: [...NOES], fields: ['grant'] },
      say: ['Mucho éxito a los proyectos elegidos.'],
    },
    {
      when: { intents: ['thank'], occasions: [...NOES], fields: ['residency', 'admission'] },
      say: ['Mucho éxito a quienes empiezan ahora.'],
    },
    {
      when: { intents: ['thank'], occasions: [...NOES], fields: ['rental'] },
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
