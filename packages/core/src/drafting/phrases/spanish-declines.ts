import type { Phrases } from './phrase-book.ts';

const USTED = 'formal' as const;
const TU = 'first-name' as const;

/** The user's own no. */
export const SPANISH_DECLINES: Pick<
  Phrases,
  'declineThanks' | 'decline' | 'declineReason' | 'declineMore' | 'goodWill'
> = {
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
