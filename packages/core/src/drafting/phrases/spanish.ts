import type { PhraseBook } from './phrase-book.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;

export const SPANISH: PhraseBook = {
  language: 'es',
  greetings: {
    first: ['Hola, {first}:'],
    full: ['Buenos días, {full}:', 'Hola, {full}:'],
    titled: ['Buenos días, {title} {last}:'],
    general: [{ say: ['Buenos días:', 'Hola:'] }],
  },
  matter: {
    job: 'mi candidatura',
    freelance: 'mi propuesta',
    sales: 'mi propuesta',
    literary: 'mi texto',
    journal: 'el manuscrito',
    conference: 'la comunicación',
    grant: 'la solicitud',
    investor: 'mi proyecto',
    audition: 'mi prueba',
    admission: 'mi solicitud',
    residency: 'mi solicitud',
    speaking: 'mi propuesta',
    promotion: 'mi petición',
    tender: 'la oferta',
    rental: 'mi solicitud',
    personal: 'mi mensaje',
    other: 'mi petición',
  },
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  when: { month: 'en {month}', monthAndYear: 'en {month} de {year}' },
  subject: 'su mensaje',
  phrases: {
    thanks: [
      {
        when: { occasions: ['no'] },
        say: [
          'Muchas gracias por una respuesta tan clara.',
          'Gracias por la respuesta.',
          'Muchas gracias por el mensaje.',
          'Gracias por responder, aunque la respuesta sea no.',
        ],
      },
      {
        when: { occasions: ['no'], register: USTED },
        say: [
          'Le agradezco su respuesta.',
          'Gracias por haberse tomado el tiempo de responderme.',
          'Muchas gracias por su mensaje y por su claridad.',
        ],
      },
      {
        when: { occasions: ['no'], register: TU },
        say: [
          'Gracias por haberte tomado el tiempo de responderme.',
          'Muchas gracias por tu mensaje.',
          'Te agradezco la respuesta.',
        ],
      },
      {
        when: { occasions: ['no'], reasons: ['budget'] },
        say: ['Gracias por la respuesta y por la franqueza sobre el presupuesto.'],
      },
      {
        when: {
          occasions: ['no'],
          reasons: ['location', 'timing', 'experience', 'qualification', 'visa', 'incomplete'],
        },
        say: ['Gracias por la respuesta y por explicarme el motivo.'],
      },
      {
        when: { occasions: ['no'], stages: ['interviewed', 'final'] },
        say: ['Muchas gracias por la conversación que tuvimos y por la respuesta.'],
      },
      {
        when: { occasions: ['no'], fields: ['literary', 'journal', 'conference'] },
        say: ['Muchas gracias por la lectura y por la respuesta.'],
      },
      {
        when: { occasions: ['second-no'] },
        say: ['Gracias por haberlo mirado una vez más.', 'Muchas gracias por responder de nuevo.'],
      },
      {
        when: { occasions: ['on-hold'] },
        say: ['Gracias por mantenerme al tanto.', 'Muchas gracias por la información.'],
      },
      {
        when: { occasions: ['good-news'] },
        say: ['Muchas gracias por el mensaje, que me alegra mucho.', 'Muchas gracias por la buena noticia.'],
      },
      { when: { occasions: ['request'] }, say: ['Muchas gracias por el mensaje.'] },
    ],
    acceptance: [
      {
        when: { occasions: ['no'] },
        say: [
          'Entiendo la decisión y la respeto.',
          'Lo entiendo, y me ayuda saber cómo están las cosas.',
          'Es una respuesta clara y la acepto con gusto.',
          'Acepto la decisión, por supuesto.',
          'La comprendo, y así puedo planear lo que sigue.',
        ],
      },
      {
        when: { occasions: ['second-no'] },
        say: [
          'Con esto queda resuelto para mí, y no volveré sobre ello.',
          'Lo tomo como la última palabra y lo dejo aquí.',
        ],
      },
      {
        when: { occasions: ['on-hold'] },
        say: ['Mi interés sigue en pie, y por mi parte no hay prisa.', 'Sigo teniendo interés y puedo esperar.'],
      },
      { when: { occasions: ['good-news'] }, say: ['Me alegra seguir adelante.', 'Con gusto doy el siguiente paso.'] },
    ],
    askAgain: [
      {
        when: { register: USTED },
        say: [
          '¿Querría usted considerar {matter} una vez más?',
          '¿Sería posible que volviera a mirar {matter}?',
          '¿Podría considerar de nuevo {matter}?',
          '¿Le parecería bien dar otra mirada a mi envío?',
          '¿Cabría la posibilidad de revisar {matter} otra vez?',
        ],
      },
      {
        when: { register: TU },
        say: [
          '¿Podrías considerar {matter} una vez más?',
          '¿Sería posible que volvieras a mirar {matter}?',
          '¿Te parecería bien dar otra mirada a mi envío?',
        ],
      },
      { when: { bases: ['other-opening'] }, say: ['¿Sería posible tenerme en cuenta para otra oportunidad?'] },
    ],
    basis: [
      {
        say: [
          'El motivo de mi pregunta: {basis}',
          'Hay algo nuevo: {basis}',
          'Lo que puedo añadir es esto: {basis}',
          'Esto es lo que ha cambiado: {basis}',
          'Por eso pregunto: {basis}',
        ],
      },
      { when: { reasons: ['location'] }, say: ['Sobre el lugar: {basis}'] },
      { when: { reasons: ['budget'] }, say: ['Sobre el presupuesto: {basis}'] },
      { when: { reasons: ['timing'] }, say: ['Sobre las fechas: {basis}'] },
    ],
    askFeedback: [
      {
        when: { register: USTED, notFields: ['tender', 'grant'] },
        say: [
          '¿Podría decirme una sola cosa que habría reforzado {matter}? Basta una frase.',
          '¿Me permite preguntarle qué pesó más en la decisión? Una frase ya me ayudaría.',
          '¿Hay algún punto que me aconsejaría trabajar? Basta una línea.',
          '¿Podría darme un consejo para la próxima vez? Bastan unas palabras.',
        ],
      },
      {
        when: { register: TU, notFields: ['tender', 'grant'] },
        say: [
          '¿Podrías decirme una sola cosa que habría reforzado {matter}? Basta una frase.',
          '¿Hay algún punto que me aconsejarías trabajar? Basta una línea.',
          '¿Podrías darme un consejo para la próxima vez? Bastan unas palabras.',
        ],
      },
      {
        when: { fields: ['tender', 'grant'] },
        say: [
          '¿Sería posible recibir algún comentario sobre los puntos principales de la evaluación? Basta un breve resumen.',
          '¿Sería posible recibir un breve comentario sobre la evaluación?',
        ],
      },
      {
        when: { doors: ['feedback-offered'], register: USTED },
        say: ['Usted ofrece comentarios y los acepto con gusto: ¿cuál es el punto que habría cambiado el resultado?'],
      },
    ],
    keepInTouch: [
      {
        when: { register: USTED },
        say: [
          '¿Me permite escribirle de nuevo cuando haya algo que encaje mejor?',
          '¿Podría tenerme presente si surge otra oportunidad?',
          '¿Le parecería bien que volviera a escribirle más adelante?',
        ],
      },
      {
        when: { register: TU },
        say: [
          '¿Te parece bien que te escriba de nuevo más adelante?',
          '¿Podrías tenerme presente si surge otra oportunidad?',
          '¿Puedo escribirte de nuevo cuando haya algo que encaje mejor?',
        ],
      },
      {
        when: { doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist'], register: USTED },
        say: ['¿Puedo volver a escribirle {when}, como usted propone?'],
      },
      {
        when: { doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist'], register: TU },
        say: ['¿Puedo volver a escribirte {when}, como propones?'],
      },
    ],
    openness: [
      {
        say: [
          'Cualquier comentario es bienvenido, ahora o más adelante.',
          'Los comentarios siempre son bienvenidos, aunque sean breves.',
          'Aprendo con gusto de cualquier comentario.',
          'Cualquier consejo me ayudará a mejorar.',
          'Un consejo, por breve que sea, siempre es bienvenido.',
        ],
      },
    ],
    more: [
      {
        say: [
          'Una respuesta clara permite mirar adelante con la cabeza libre.',
          'Siempre es mejor saberlo, y así puedo organizar las semanas que vienen.',
          'Siempre es bueno recibir noticias, sea cual sea la respuesta.',
        ],
      },
    ],
    considering: [
      {
        when: { register: USTED },
        say: [
          'Gracias también por haber considerado {matter}.',
          'Le agradezco de nuevo el tiempo que dedicó a mi envío.',
          'Agradezco que haya tenido en cuenta {matter}.',
          'Gracias una vez más por la atención que prestó a mi envío.',
        ],
      },
      {
        when: { register: TU },
        say: [
          'Gracias también por haber considerado {matter}.',
          'Te agradezco de nuevo el tiempo que dedicaste a mi envío.',
          'Agradezco que hayas tenido en cuenta {matter}.',
        ],
      },
    ],
    wish: [
      {
        when: { register: USTED },
        say: ['Le deseo todo lo mejor.', 'Le deseo mucho éxito en lo que sigue.', 'Reciba mis mejores deseos.'],
      },
      { when: { register: TU }, say: ['Te deseo todo lo mejor.', 'Te deseo mucho éxito en lo que sigue.'] },
    ],
    easyOut: [
      {
        when: { intents: ['ask-again'] },
        say: [
          'Si la respuesta sigue siendo no, lo entiendo perfectamente, y no hace falta contestar.',
          'Un segundo no está perfectamente bien, y el silencio también.',
        ],
      },
      { when: { intents: ['ask-feedback'] }, say: ['Si no es costumbre, lo entiendo, y no hace falta responder.'] },
      {
        when: { register: USTED },
        say: [
          'Por supuesto, puede decir que no, y el silencio también está bien.',
          'Si no es posible, lo entiendo, y no hace falta responder.',
        ],
      },
      {
        when: { register: TU },
        say: [
          'Por supuesto, puedes decir que no, y el silencio también está bien.',
          'Si no es posible, lo entiendo, y no hace falta responder.',
        ],
      },
    ],
    declineThanks: [
      { say: ['Muchas gracias por pensar en mí.', 'Gracias por el mensaje y por la confianza.'] },
      { when: { verdicts: ['invitation'] }, say: ['Muchas gracias por la invitación, que me ha alegrado.'] },
      { when: { verdicts: ['offer'] }, say: ['Muchas gracias por la oferta y por la confianza que muestra.'] },
    ],
    decline: [
      {
        say: [
          'Lo he pensado bien, y esta vez mi respuesta es no.',
          'Después de pensarlo, he decidido no aceptarlo.',
          'No es del todo lo que me conviene, así que esta vez digo que no, con agradecimiento.',
          'No voy a seguir adelante, y prefiero decirlo con claridad antes que hacer esperar a nadie.',
        ],
      },
    ],
    declineReason: [{ say: ['El motivo es sencillo: {basis}', 'Lo que me ha decidido: {basis}'] }],
    declineMore: [{ say: ['Quería decirlo pronto, para que todo se pueda organizar sin mí.'] }],
    goodWill: [
      {
        when: { register: USTED },
        say: [
          'Agradezco que haya pensado en mí, y espero que nuestros caminos vuelvan a cruzarse.',
          'Gracias de nuevo por haberme considerado; le deseo que encuentre a la persona adecuada.',
          'Le agradezco la confianza y le deseo mucho éxito.',
        ],
      },
      {
        when: { register: TU },
        say: [
          'Agradezco que hayas pensado en mí, y espero que nuestros caminos vuelvan a cruzarse.',
          'Gracias de nuevo por la confianza, y mucho éxito con ello.',
        ],
      },
    ],
    signOff: [
      { say: ['Un cordial saludo,', 'Saludos cordiales,', 'Con un saludo cordial,'] },
      { when: { register: TU }, say: ['Un abrazo,', 'Un saludo,'] },
      { when: { register: USTED }, say: ['Atentamente,'] },
    ],
  },
};
