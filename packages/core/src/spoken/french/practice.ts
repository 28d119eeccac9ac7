/** Ce que dit la salle d’entraînement. */
export const practice = {
  'You had a fair ground, and you asked once.': 'Vous aviez un bon motif, et vous avez demandé une fois.',
  'You asked for what they were willing to give, and for no more.':
    'Vous avez demandé ce qu’on voulait bien donner, et rien de plus.',
  'You thanked them and asked for nothing, which is a complete answer.':
    'Vous avez remercié sans rien demander, ce qui est une réponse à part entière.',
  'You kept the door ajar without leaning on it.': 'Vous avez gardé la porte entrouverte sans peser dessus.',
  'You took the way they named, and no other.': 'Vous avez pris la voie indiquée, et aucune autre.',
  'You let it rest, which is the hardest of the six and was right here.':
    'Vous avez tourné la page, ce qui est le plus difficile des six, et c’était juste ici.',
  'You read a no to the end and stayed with it. That is most of the skill.':
    'Vous avez lu un refus jusqu’au bout et l’avez accueilli. C’est l’essentiel de cet art.',
  'Next time, look at the name at the top once more: yours greets {1}, and the letter is from {2}.':
    'La prochaine fois, relisez le nom en haut : votre lettre salue {1}, et le courrier vient de {2}.',
  'Next time, give the letter a greeting at the top and a sign-off at the end.':
    'La prochaine fois, mettez une salutation au début et une formule de politesse à la fin.',
  'Next time, begin with a friendly word before anything else.':
    'La prochaine fois, commencez par un mot aimable avant tout le reste.',
  'Next time, thank them for something that they did: the answer, the time, the reading.':
    'La prochaine fois, remerciez pour quelque chose de précis : la réponse, le temps, la lecture.',
  'Next time, end on a line that looks ahead.': 'La prochaine fois, finissez par une phrase tournée vers la suite.',
  'Next time, say that you would be glad of a word on what would have helped.':
    'La prochaine fois, dites qu’un mot sur ce qui aurait aidé vous ferait plaisir.',
  'Next time, ask of each kind sentence whether it names anything you could do. Here none does.':
    'La prochaine fois, demandez-vous pour chaque phrase aimable si elle indique quelque chose à faire. Ici, aucune.',
  'Next time, look for the sentence that offers something. Here it was: “{1}”.':
    'La prochaine fois, cherchez la phrase qui offre quelque chose. Ici, c’était : « {1} ».',
  'Nothing to mend here. The next one may be harder to read.':
    'Rien à reprendre ici. La prochaine sera peut-être plus difficile à lire.',
  'This is their last word on it.': 'C’est leur dernier mot.',
  'It is a no for now: something could change it.': 'C’est un non pour l’instant : quelque chose pourrait le changer.',
  'They left room for you to come back.': 'Ils vous laissent la possibilité de revenir.',
  'They leave nothing open themselves; what could open it is something of yours.':
    'D’eux-mêmes, ils ne laissent rien ouvert ; ce qui pourrait ouvrir viendrait de vous.',
  'Nothing is left open here, and that is good to see clearly.':
    'Rien n’est laissé ouvert ici, et il est bon de le voir clairement.',
  'It is a set phrase: true as far as it goes, and nothing to wait for.':
    'C’est une formule : vraie pour ce qu’elle dit, mais il n’y a rien à en attendre.',
  'Something is left open, in these words.': 'Quelque chose est laissé ouvert, par ces mots.',
  'Nobody: an answer would not be read, or is not wanted.':
    'À personne : une réponse ne serait pas lue, ou n’est pas souhaitée.',
  'Thanks go to {1}; what comes next goes to {2}, in a letter of its own.':
    'Le merci va à {1} ; la suite va à {2}, dans une lettre à part.',
  'To the address that the letter names: {1}.': 'À l’adresse qu’indique la lettre : {1}.',
  'An answer would reach {1}, and none is expected.': 'Une réponse arriverait à {1}, et aucune n’est attendue.',
  'An answer goes to {1}, who wrote, and to nobody above.':
    'Une réponse va à {1}, qui a écrit, et à personne au-dessus.',
  'Nobody has counted how often this works. In this room it is drawn by lot, and most letters meet a no or silence.':
    'Personne n’a compté combien de fois cela marche. Dans cette salle, le sort décide, et la plupart des lettres rencontrent un non ou le silence.',
  'Nothing was sent, and nothing comes back. The rest of the day is yours.':
    'Rien n’a été envoyé, et rien ne revient. Le reste de la journée est à vous.',
  'They said no again, and it is settled now. No harm is done: this is the room to try it in.':
    'C’est de nouveau non, et c’est réglé. Aucun mal : cette salle est faite pour essayer.',
  'They said no again, and that is fine: you asked well, it is settled, and they will remember the tone.':
    'C’est de nouveau non, et ce n’est pas grave : vous avez bien demandé, c’est réglé, et l’on se souviendra du ton.',
  'Nothing came back. Most letters end like this; it says nothing about you.':
    'Rien n’est revenu. La plupart des lettres finissent ainsi ; cela ne dit rien de vous.',
  'The door is open again. It is no promise, and it is more than there was this morning.':
    'La porte est de nouveau ouverte. Ce n’est pas une promesse, et c’est plus que ce matin.',
  'They said yes.': 'C’est oui.',
  'You are in their mind for later, which is what a good letter can do.':
    'On pense à vous pour plus tard : voilà ce que peut une bonne lettre.',
  'They told you something you can use. Thank them, and let it lie a day before you judge it.':
    'On vous a dit quelque chose d’utile. Remerciez, et laissez passer un jour avant d’en juger.',
  'They passed you on to somebody. It costs them a good word, so thank them for it.':
    'On vous a mis en relation. On s’est engagé pour vous : cela mérite un merci.',
  'No letter heard here yet.': 'Aucune lettre lue ici pour l’instant.',
  'You saw what is left open: “{1}”.': 'Vous avez vu ce qui reste ouvert : « {1} ».',
  'What you chose can well be defended.': 'Ce que vous avez choisi se défend très bien.',
  'You read rightly how final it is.': 'Vous avez bien lu à quel point c’est définitif.',
  'You knew whom to answer, and whom not.': 'Vous avez su à qui répondre, et à qui non.',
  'Your letter could leave as it is.': 'Votre lettre pourrait partir telle quelle.',
  'Next time, look for how far the no reaches.': 'La prochaine fois, cherchez jusqu’où va le non.',
  'Next time, look for who would read an answer.': 'La prochaine fois, cherchez qui lirait une réponse.',
};
