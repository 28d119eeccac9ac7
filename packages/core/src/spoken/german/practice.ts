import type { practice as french } from '../french/practice.ts';

/** Was der Übungsraum sagt. */
export const practice: Readonly<Record<keyof typeof french, string>> = {
  'You had a fair ground, and you asked once.': 'Sie hatten einen guten Anlass, und Sie haben einmal gefragt.',
  'You asked for what they were willing to give, and for no more.':
    'Sie haben um das gebeten, was man geben wollte, und um nicht mehr.',
  'You thanked them and asked for nothing, which is a complete answer.':
    'Sie haben gedankt und um nichts gebeten; das ist eine vollständige Antwort.',
  'You kept the door ajar without leaning on it.': 'Sie haben die Tür angelehnt gelassen, ohne dagegen zu drücken.',
  'You took the way they named, and no other.': 'Sie haben den genannten Weg genommen, und keinen anderen.',
  'You let it rest, which is the hardest of the six and was right here.':
    'Sie haben es dabei belassen; das ist das Schwerste von den sechs und war hier richtig.',
  'You read a no to the end and stayed with it. That is most of the skill.':
    'Sie haben ein Nein zu Ende gelesen und es ausgehalten. Das ist das meiste an dieser Kunst.',
  'Next time, look at the name at the top once more: yours greets {1}, and the letter is from {2}.':
    'Sehen Sie beim nächsten Mal noch einmal auf den Namen oben: Ihr Brief grüßt {1}, gekommen ist er von {2}.',
  'Next time, give the letter a greeting at the top and a sign-off at the end.':
    'Geben Sie dem Brief das nächste Mal oben eine Anrede und am Ende einen Gruß.',
  'Next time, begin with a friendly word before anything else.':
    'Beginnen Sie das nächste Mal mit einem freundlichen Wort vor allem anderen.',
  'Next time, thank them for something that they did: the answer, the time, the reading.':
    'Danken Sie das nächste Mal für etwas, das getan wurde: die Antwort, die Zeit, das Lesen.',
  'Next time, end on a line that looks ahead.': 'Enden Sie das nächste Mal mit einer Zeile, die nach vorn blickt.',
  'Next time, say that you would be glad of a word on what would have helped.':
    'Sagen Sie das nächste Mal, dass Sie sich über ein Wort freuen, was geholfen hätte.',
  'Next time, ask of each kind sentence whether it names anything you could do. Here none does.':
    'Fragen Sie das nächste Mal bei jedem freundlichen Satz, ob er etwas nennt, das Sie tun könnten. Hier tut es keiner.',
  'Next time, look for the sentence that offers something. Here it was: “{1}”.':
    'Suchen Sie das nächste Mal den Satz, der etwas anbietet. Hier war es: „{1}“.',
  'Nothing to mend here. The next one may be harder to read.':
    'Hier gibt es nichts zu verbessern. Der nächste ist vielleicht schwerer zu lesen.',
  'This is their last word on it.': 'Das ist das letzte Wort dazu.',
  'It is a no for now: something could change it.': 'Es ist ein Nein für jetzt: Etwas könnte es ändern.',
  'They left room for you to come back.': 'Man hat Ihnen den Weg zurück offen gelassen.',
  'They leave nothing open themselves; what could open it is something of yours.':
    'Von dort aus bleibt nichts offen; öffnen könnte es etwas von Ihnen.',
  'Nothing is left open here, and that is good to see clearly.':
    'Hier bleibt nichts offen, und es ist gut, das klar zu sehen.',
  'It is a set phrase: true as far as it goes, and nothing to wait for.':
    'Das ist eine feste Wendung: wahr, soweit sie reicht, aber nichts, worauf man warten müsste.',
  'Something is left open, in these words.': 'Etwas bleibt offen, mit diesen Worten.',
  'Nobody: an answer would not be read, or is not wanted.':
    'Niemand: Eine Antwort würde nicht gelesen oder ist nicht erwünscht.',
  'Thanks go to {1}; what comes next goes to {2}, in a letter of its own.':
    'Der Dank geht an {1}; was folgt, geht an {2}, in einem eigenen Brief.',
  'To the address that the letter names: {1}.': 'An die Adresse, die der Brief nennt: {1}.',
  'An answer would reach {1}, and none is expected.': 'Eine Antwort würde {1} erreichen, erwartet wird keine.',
  'An answer goes to {1}, who wrote, and to nobody above.':
    'Eine Antwort geht an {1}, von dort kam der Brief, und an niemanden darüber.',
  'Nobody has counted how often this works. In this room it is drawn by lot, and most letters meet a no or silence.':
    'Wie oft das gelingt, hat niemand gezählt. In diesem Raum entscheidet das Los, und die meisten Briefe treffen auf ein Nein oder auf Stille.',
  'Nothing was sent, and nothing comes back. The rest of the day is yours.':
    'Nichts wurde gesendet, und nichts kommt zurück. Der Rest des Tages gehört Ihnen.',
  'They said no again, and it is settled now. No harm is done: this is the room to try it in.':
    'Es hieß noch einmal Nein, und damit ist es erledigt. Es ist nichts passiert: Dieser Raum ist zum Ausprobieren da.',
  'They said no again, and that is fine: you asked well, it is settled, and they will remember the tone.':
    'Es hieß noch einmal Nein, und das ist in Ordnung: Sie haben gut gefragt, es ist erledigt, und der Ton bleibt in Erinnerung.',
  'Nothing came back. Most letters end like this; it says nothing about you.':
    'Es kam nichts zurück. Die meisten Briefe enden so; es sagt nichts über Sie.',
  'The door is open again. It is no promise, and it is more than there was this morning.':
    'Die Tür ist wieder offen. Das ist kein Versprechen, und es ist mehr als heute Morgen.',
  'They said yes.': 'Es ist ein Ja.',
  'You are in their mind for later, which is what a good letter can do.':
    'Man denkt für später an Sie, und das kann ein guter Brief bewirken.',
  'They told you something you can use. Thank them, and let it lie a day before you judge it.':
    'Man hat Ihnen etwas Brauchbares gesagt. Danken Sie, und lassen Sie es einen Tag liegen, bevor Sie urteilen.',
  'They passed you on to somebody. It costs them a good word, so thank them for it.':
    'Man hat Sie weiterempfohlen. Das kostet ein gutes Wort, danken Sie dafür.',
  'No letter heard here yet.': 'Hier wurde noch kein Brief gelesen.',
  'You saw what is left open: “{1}”.': 'Sie haben gesehen, was offen bleibt: „{1}“.',
  'What you chose can well be defended.': 'Was Sie gewählt haben, lässt sich gut vertreten.',
  'You read rightly how final it is.': 'Sie haben richtig gelesen, wie endgültig es ist.',
  'You knew whom to answer, and whom not.': 'Sie wussten, wem zu antworten ist und wem nicht.',
  'Your letter could leave as it is.': 'Ihr Brief könnte so hinausgehen.',
  'Next time, look for how far the no reaches.': 'Achten Sie das nächste Mal darauf, wie weit das Nein reicht.',
  'Next time, look for who would read an answer.': 'Achten Sie das nächste Mal darauf, wer eine Antwort lesen würde.',
};
