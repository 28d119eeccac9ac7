import type { Replies } from './replies.ts';

export const FRENCH_REPLIES: Replies = {
  greeting: 'Bonjour Robin,',
  bodies: {
    'no-again': [
      'Merci d’avoir réécrit, et de l’avoir dit ainsi. J’ai repris le dossier encore une fois et la réponse reste la même. Vous avez bien fait de demander, et je vous souhaite une belle suite.',
      'J’ai lu votre mot avec attention et j’en ai parlé autour de moi. Nous ne pouvons pas revenir sur cette décision, et je le regrette. N’y voyez rien contre vous : c’était un plaisir de vous lire.',
      'Merci, c’était une bonne lettre à recevoir. Nous nous en tenons à ce qui a été décidé, car d’autres comptent désormais dessus. Tous mes vœux vous accompagnent.',
    ],
    reopened: [
      'Merci de me l’avoir dit. Cela change les choses, et j’aimerais regarder votre dossier de nouveau. Je ne peux rien promettre encore. Pourrions-nous en parler jeudi ?',
      'Vous avez bien fait d’écrire. J’en ai parlé aux autres et nous voulons bien y revenir. Je vous propose une date d’ici à la fin de la semaine.',
      'Voilà une bonne nouvelle. Je vous ai remis sur la liste, à votre place. Cela peut encore finir par un non, mais c’est de nouveau ouvert.',
    ],
    'considered-later': [
      'Quel mot aimable, merci. Je l’ai rangé là où je le retrouverai, et je penserai à vous la prochaine fois.',
      'Merci, cela faisait du bien à lire un jour de pluie. Rien pour le moment, vous le savez ; j’ai mis un repère dans l’agenda pour plus tard dans l’année.',
      'Merci de l’avoir si bien pris, et de l’avoir écrit. Vous êtes sur ma liste pour la prochaine fois.',
    ],
    feedback: [
      'Merci de poser la question, peu de gens le font. Ce qui aurait aidé, c’est un exemple mené jusqu’au bout, assez tôt, pour ne pas devoir croire le reste sur parole. Ce que vous avez est bon ; cela vient un peu tard.',
      'Volontiers. Deux choses : dites plus vite ce que votre travail a de particulier, et retirez un tiers du reste. Ce que vous avez dit en dernier est ce que nous avons retenu.',
      'Bien sûr. C’était serré, et il nous manquait de voir comment vous vous y prendriez les premières semaines. La prochaine fois, donnez-leur autant de place qu’au passé. L’élan, lui, n’a jamais été en question.',
    ],
    referral: [
      'Merci pour votre mot. Il m’a fait penser à une amie, Corinne Mayeux, qui cherche quelqu’un en ce moment et qui sait que je vous envoie. Écrivez à corinne@mayeux-et-filles.example, de ma part.',
      'C’est gentil d’avoir écrit. J’ai donné votre nom ce matin à une collègue, Dorothée Lunel. Si elle vous appelle, c’est pour cela.',
    ],
  },
  brief: [
    'Merci pour votre mot. La réponse reste la même. Je vous souhaite une bonne continuation.',
    'J’ai lu ce que vous écrivez. Nous ne reviendrons pas sur la décision, et je vous demande d’en rester là. Tous mes vœux pour la suite.',
  ],
};
