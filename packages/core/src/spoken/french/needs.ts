/** Ce qu’un brouillon demande à la personne. */
export const needs = {
  'Nobody reads the address this came from. Do you know a person there to whom you could send these words?':
    'Personne ne lit le courrier de l’adresse d’où ceci est venu. Y connaissez-vous quelqu’un à qui envoyer ces mots ?',
  'The message does not say who sent it. To whom will you send these words?':
    'Le message ne dit pas qui l’a envoyé. À qui enverrez-vous ces mots ?',
  'Could you say it in fewer words? Up to 125 in all are read to the end.':
    'Pourriez-vous le dire en moins de mots ? Jusqu’à 125 en tout, on lit jusqu’au bout.',
  '{1} Would you like to write all the same?': '{1:said} Voulez-vous écrire quand même ?',
  'What drew you to them: a piece they published, or something in their note?':
    'Qu’est-ce qui vous attirait chez eux : un texte qu’ils ont publié, ou quelque chose dans leur mot ?',
  'Which remark of the editor or a reviewer will help you most?':
    'Quelle remarque de la rédaction ou d’une évaluation vous servira le plus ?',
  'Which remark of a reviewer will help you most?': 'Quelle remarque d’une évaluation vous servira le plus ?',
  'What in the call or in their comments was useful to you?':
    'Qu’est-ce qui vous a servi dans l’appel ou dans leurs commentaires ?',
  'What did you enjoy or learn in the room?': 'Qu’avez-vous aimé ou appris sur place ?',
  'What drew you to this event?': 'Qu’est-ce qui vous attirait vers cet événement ?',
  'What drew you to this place?': 'Qu’est-ce qui vous attirait vers ce lieu ?',
  'What did you like about the place?': 'Qu’est-ce qui vous a plu dans ce logement ?',
  'What was useful to you in preparing the bid?': 'Qu’est-ce qui vous a servi en préparant l’offre ?',
  'Which question or remark of theirs made you think?':
    'Quelle question ou remarque de leur part vous a fait réfléchir ?',
  'What did you take from the conversation about it?': 'Que retenez-vous de la conversation à ce sujet ?',
  'What interested you in this project?': 'Qu’est-ce qui vous intéressait dans ce projet ?',
  'What did you learn from them about what they need?': 'Qu’avez-vous appris d’eux sur leurs besoins ?',
  'What drew you to this programme?': 'Qu’est-ce qui vous attirait vers ce programme ?',
  'They offer you two days, {1}. Can you make both?':
    'On vous propose deux dates, {1}. Les deux vous conviennent-elles ?',
  'They offer you {1}. Would you like to say yes?': 'On vous propose ceci : {1}. Voulez-vous dire oui ?',
  'They offer you {1}. Is yes what you want to say?':
    'On vous propose ceci : {1}. Est-ce bien un oui que vous voulez donner ?',
  'They ask for something in the answer: “{1}” Is it all there?':
    'On demande quelque chose dans la réponse : « {1} » Tout y est-il ?',
  'How would you say what you jotted down in a whole sentence?':
    'Comment diriez-vous votre note en une phrase entière ?',
  'What did you enjoy or learn in the conversation?': 'Qu’avez-vous aimé ou appris pendant l’échange ?',
  'What drew you to them, in a sentence only you could write?':
    'Qu’est-ce qui vous attirait chez eux, en une phrase qui n’est que de vous ?',
  'What has changed since, or which point of theirs can you answer?':
    'Qu’est-ce qui a changé depuis, ou à quel point pouvez-vous répondre ?',
  '{1} Is there something that they could check?': '{1:said} Y a-t-il quelque chose qu’ils pourraient vérifier ?',
  'This letter is in a language we cannot write ({1}). Would English be all right?':
    'Cette lettre est dans une langue que nous n’écrivons pas ({1}). L’anglais conviendrait-il ?',
};
