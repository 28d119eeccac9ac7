import type { FindingWords } from '../finding-words.ts';

/** Ce que la relecture dit de chaque genre de mots. */
export const findings: FindingWords = {
  entitlement: {
    message: 'Cela peut s’entendre comme un dû.',
    why: 'Qui croit devoir quelque chose se défend ; qui est libre de dire non peut aussi dire oui.',
  },
  snark: {
    message: 'On peut y entendre de l’ironie.',
    why: 'Par écrit, une pointe se lit plus froidement qu’elle n’était pensée.',
  },
  rude: {
    message: 'Ces mots peuvent blesser.',
    why: 'Ils restent dans la boîte de l’autre longtemps après que la colère est passée.',
  },
  accusation: {
    message: 'Cela peut s’entendre comme un reproche.',
    why: 'Un reproche appelle une défense, pas une réponse.',
  },
  pressure: {
    message: 'Cela peut mettre la pression.',
    why: 'Qui se sent pressé dit non plus vite.',
  },
  threat: {
    message: 'Cela peut se lire comme une menace.',
    why: 'Même à demi-mot, elle ferme la porte et peut sortir de cet échange.',
  },
  guilt: {
    message: 'Cela peut donner mauvaise conscience.',
    why: 'La personne qui lit n’a pas fait de mal en décidant ; elle s’en souviendrait comme d’un poids.',
  },
  begging: {
    message: 'Cela peut sonner comme une supplique.',
    why: 'Une demande simple se tient mieux, et laisse l’autre libre.',
  },
  'over-apology': {
    message: 'Il y a là plus d’excuses qu’il n’en faut.',
    why: 'Vous n’avez rien fait de mal ; une excuse de trop fait douter de vous.',
  },
  'passive-aggressive': {
    message: 'On peut y entendre autre chose que ce qui est écrit.',
    why: 'Ce qui est dit de biais est remarqué, et l’on ne sait pas y répondre.',
  },
  arguing: {
    message: 'Cela discute la décision.',
    why: 'Une décision prise se défend contre les arguments ; un fait nouveau, lui, peut être entendu.',
  },
  bragging: {
    message: 'Cela peut sonner comme de la vantardise.',
    why: 'Ce que vous avez fait parle mieux seul, en une phrase.',
  },
  'over-head': {
    message: 'Cela passe par-dessus la personne qui a écrit.',
    why: 'Qui a décidé l’apprendra, et la porte se fermera.',
  },
  'multiple-asks': {
    message: 'Cela demande plusieurs choses à la fois.',
    why: 'À une seule demande on répond facilement ; à plusieurs, souvent à aucune.',
  },
  'no-greeting': {
    message: 'Cela commence sans salutation, et peut paraître sec.',
    why: 'Un bonjour dit que l’on écrit à quelqu’un.',
  },
  'no-signoff': {
    message: 'Cela s’arrête sans formule de fin.',
    why: 'On peut le lire comme si vous aviez tourné le dos.',
  },
  'no-thanks': {
    message: 'Un merci pourrait y trouver sa place.',
    why: 'La personne a pris la peine de répondre, ce que beaucoup ne font pas.',
  },
  'no-ask': {
    message: 'La demande n’y est pas encore.',
    why: 'Sans question claire, la personne ne saurait pas à quoi répondre.',
  },
  'no-easy-out': {
    message: 'Cela demande sans laisser une façon simple de dire non.',
    why: 'Une demande que l’on peut refuser facilement s’accepte plus volontiers.',
  },
  'too-long': {
    message: 'C’est long : une personne occupée gardera peut-être le reste pour plus tard.',
    why: 'Jusqu’à 125 mots environ, on lit jusqu’au bout.',
  },
  'too-short': {
    message: 'Si peu de mots peuvent sembler froids.',
    why: 'Une ligne de plus réchaufferait la lettre.',
  },
  shouting: {
    message: 'Cela s’entend comme une voix qui monte.',
    why: 'Majuscules et signes répétés paraissent agités, même quand ils sont joyeux.',
  },
  placeholder: {
    message: 'Il reste ici un blanc à remplir.',
    why: 'Une lettre avec un blanc dit qu’elle a été écrite pour n’importe qui.',
  },
  flattery: {
    message: 'Cela peut sonner comme de la flatterie.',
    why: 'Un éloge précis se croit ; un grand éloge fait chercher ce qui suit.',
  },
  boilerplate: {
    message: 'C’est une formule toute faite.',
    why: 'Des mots à vous, même simples, se lisent mieux.',
  },
  hardship: {
    message: 'Cela parle de vos difficultés.',
    why: 'Elles sont réelles, et lourdes à poser sur qui décide ; elles ne changent pas sa raison.',
  },
  'asked-twice': {
    message: 'Cela demande une deuxième fois.',
    why: 'Une fois est honnête ; la seconde pèse sur les deux.',
  },
};
