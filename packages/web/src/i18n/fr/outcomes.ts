import type { outcomes as english } from '../en/outcomes.ts';
import { number, plural } from './count.ts';

/** La suite d’un refus. */
export const outcomes: typeof english = {
  title: 'La suite',
  nothing: 'Rien pour l’instant.',
  record: 'Quelque chose est arrivé qu’Ajar n’a pas vu ? Notez-le :',
  close: 'Tourner la page',
  closeHelp: 'Le ranger parmi les réglés. Vous pourrez le reprendre à tout moment.',
  reopen: 'Reprendre',
  timeline: 'Comment cela s’est passé',
  dayAndTime: (day, time) => `${day}, ${time}`,
  waiting: (days, normal) =>
    `${days === null ? `Cela peut ensuite prendre ${plural(normal, 'jour', 'jours')}` : days === 0 ? `Vous avez répondu ; cela peut prendre ${plural(normal, 'jour', 'jours')}` : `Pas encore de réponse, ${number(days)} sur ${plural(normal, 'jour', 'jours')} environ`}. Passé ce délai, le silence est aussi une réponse, et il ne dit rien de vous.`,
  by: { mailbox: 'vu dans votre courrier', user: 'indiqué par vous', time: 'avec le temps' },
};
