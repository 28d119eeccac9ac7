import type { course as french } from '../french/course.ts';

/** Der Verlauf einer Absage und das Los eines Briefs. */
export const course: Readonly<Record<keyof typeof french, string>> = {
  'The no arrived.': 'Die Absage kam.',
  'No answer came in the time that is usual here.': 'In der hier üblichen Zeit kam keine Antwort.',
  'They said no again. It is settled now, and nothing more is needed from you.':
    'Es hieß noch einmal Nein. Damit ist es erledigt, und Sie müssen nichts mehr tun.',
  'They opened the door again.': 'Die Tür ging wieder auf.',
  'They made an offer.': 'Es kam ein Angebot.',
  'They will keep you in mind.': 'Man merkt Sie für später vor.',
  'They gave feedback.': 'Es kam eine Rückmeldung.',
  'Somebody got in touch because of this.': 'Deswegen hat sich jemand gemeldet.',
  'It is told by some of its words, not by all that it says.': 'Dafür sprechen einige Worte darin, nicht alles.',
  'It does not say so plainly.': 'Deutlich steht es nicht da.',
  'It came from the same person in a thread of its own.': 'Es kam von derselben Person, in einer eigenen Unterhaltung.',
  'It came from the same house in a thread of its own.': 'Es kam aus demselben Haus, in einer eigenen Unterhaltung.',
  'It came from somebody else, who names them.': 'Es kam von jemand anderem, der sie nennt.',
  'This looks like a second no.': 'Das sieht nach einer zweiten Absage aus.',
  'This looks like no answer.': 'Das sieht aus, als bliebe es ohne Antwort.',
  'This looks as if the door were open again.': 'Das sieht aus, als wäre die Tür wieder offen.',
  'This looks like an offer.': 'Das sieht nach einem Angebot aus.',
  'This looks as if they kept you in mind.': 'Das sieht aus, als merke man Sie für später vor.',
  'This looks like feedback.': 'Das sieht nach einer Rückmeldung aus.',
  'Somebody may have got in touch because of this.': 'Vielleicht hat sich deswegen jemand gemeldet.',
  'You added it.': 'Von Ihnen hinzugefügt.',
  'Found in your mail.': 'In Ihrer Mail gefunden.',
  'You confirmed the reading.': 'Sie haben bestätigt, was gelesen wurde.',
  'You told more about it.': 'Sie haben mehr dazu gesagt.',
  'You noted: {1}': 'Sie haben notiert: {1:text}',
  'You took advice on it.': 'Sie haben sich beraten lassen.',
  'A draft was written.': 'Ein Entwurf wurde geschrieben.',
  'You approved the draft.': 'Sie haben den Entwurf freigegeben.',
  'You took the approval back.': 'Sie haben die Freigabe zurückgenommen.',
  'You took the letter out as a file.': 'Sie haben den Brief als Datei mitgenommen.',
  'Your letter was put into your drafts.': 'Ihr Brief wurde in Ihre Entwürfe gelegt.',
  'Your letter was not sent.': 'Ihr Brief wurde nicht gesendet.',
  'You approved the draft and took the approval back.':
    'Sie haben den Entwurf freigegeben und die Freigabe zurückgenommen.',
  'You had {1} drafts written, one after another.': 'Sie haben {1} Entwürfe schreiben lassen, einen nach dem anderen.',
  'You answered.': 'Sie haben geantwortet.',
  'You said that you sent an answer.': 'Sie haben gesagt, dass Sie geantwortet haben.',
  'Your answer left.': 'Ihre Antwort ging hinaus.',
  'They wrote back.': 'Es kam Antwort.',
  'They are away.': 'Die Person ist gerade nicht da.',
  'They are away until {1}.': 'Die Person ist bis {1:day} nicht da.',
  'Their mail system asks you to confirm that you are a person before it lets your answer in.':
    'Das dortige Mailsystem bittet um Bestätigung, dass Sie ein Mensch sind, bevor es Ihre Antwort einlässt.',
  'You put {1} in the place of {2} that did not work.':
    'Sie haben {1} anstelle von {2} eingesetzt, die nicht funktioniert hat.',
  'You took back what you had noted.': 'Sie haben zurückgenommen, was Sie notiert hatten.',
  'You said that it was not that.': 'Sie haben gesagt, dass es das nicht war.',
  'You closed it.': 'Sie haben es dabei belassen.',
  'You took it up again.': 'Sie haben es wieder aufgenommen.',
  'The day they named has come.': 'Der genannte Tag ist da.',
  'The draft has lain a night. Read it once more, and decide.':
    'Der Entwurf lag eine Nacht. Lesen Sie ihn noch einmal und entscheiden Sie.',
  'Your answer is delayed. Mail servers still try.': 'Ihre Antwort verspätet sich. Die Mailserver versuchen es noch.',
  'Your answer to {1} is delayed. Mail servers still try.':
    'Ihre Antwort an {1} verspätet sich. Die Mailserver versuchen es noch.',
  'Your answer could not be delivered.': 'Ihre Antwort konnte nicht zugestellt werden.',
  'Your answer to {1} could not be delivered.': 'Ihre Antwort an {1} konnte nicht zugestellt werden.',
  'You said that this is not a rejection.': 'Sie haben gesagt, dass das keine Absage ist.',
  'You said that this is a rejection after all.': 'Sie haben gesagt, dass es doch eine Absage ist.',
  'You corrected {1}.': 'Sie haben berichtigt, was gelesen wurde ({1}).',
  'The server did not say why.': 'Der Server hat nicht gesagt, warum.',
  'It was found in your sent mail.': 'Er wurde in Ihrer gesendeten Mail gefunden.',
  'It did leave: an answer of a mail server came back to it.': 'Er ging hinaus: Ein Mailserver hat darauf geantwortet.',
  'It did arrive: they wrote back.': 'Er ist angekommen: Es gab eine Antwort.',
  'You said that it arrived.': 'Sie haben gesagt, dass er ankam.',
  'You said that it was not sent.': 'Sie haben gesagt, dass er nicht gesendet wurde.',
  '{1} did not answer in time. Nothing has left; it is tried again by itself.':
    '{1} hat nicht rechtzeitig geantwortet. Es ging nichts hinaus; es wird von selbst wieder versucht.',
  '{1} could not be reached. Nothing has left; it is tried again by itself.':
    '{1} war nicht zu erreichen. Es ging nichts hinaus; es wird von selbst wieder versucht.',
  '{1} cannot take it at the moment (“{2}”). Nothing has left; it is tried again by itself.':
    '{1} kann ihn gerade nicht annehmen („{2}“). Es ging nichts hinaus; es wird von selbst wieder versucht.',
  '{1} Nothing has left; it is tried again by itself.':
    '{1:said} Es ging nichts hinaus; es wird von selbst wieder versucht.',
  '{1} did not let {2} in. Nothing has left. Sign in again (ajar account sign-in {3}), and it leaves by itself.':
    '{1} hat {2} nicht eingelassen. Es ging nichts hinaus. Melden Sie sich in den Einstellungen wieder an, dann geht er von selbst hinaus.',
  '{1} could not show that it is the server it says it is ({2}). Nothing was said to it and nothing has left.':
    '{1} konnte nicht zeigen, dass es wirklich der richtige Server ist ({2}). Ihm wurde nichts übermittelt, und nichts ging hinaus.',
  'Look first whether the clock of this machine is right.':
    'Sehen Sie zuerst nach, ob die Uhr dieses Rechners richtig geht.',
  'Check the account in the settings: it shows you the certificate (ajar account test).':
    'Prüfen Sie das Konto in den Einstellungen: Dort sehen Sie das Zertifikat.',
  '{1} offers no encrypted connection, and Ajar uses no other. Nothing has left. Look at the server and port in the settings of the account.':
    '{1} bietet keine verschlüsselte Verbindung, und eine andere nimmt Ajar nicht. Es ging nichts hinaus. Sehen Sie in den Einstellungen des Kontos nach Server und Port.',
  '{1} did not take it (“{2}”). Nothing was delivered. Change what it asks for and approve it again, or take the letter out and send it yourself.':
    '{1} hat ihn nicht angenommen („{2}“). Nichts wurde zugestellt. Ändern Sie, was verlangt wird, und geben Sie ihn wieder frei, oder nehmen Sie den Brief mit und senden Sie ihn selbst.',
  'The mailbox of {1} is full. {2} did not take it (“{3}”). Nothing was delivered. Try again in a few days: approve it once more and send it.':
    'Das Postfach von {1} ist voll. {2} hat den Brief nicht angenommen („{3}“). Nichts wurde zugestellt. Versuchen Sie es in ein paar Tagen wieder: Geben Sie ihn noch einmal frei und senden Sie ihn.',
  'Nobody can be reached at {1}. {2} did not take it (“{3}”). Nothing was delivered. Change the address and approve it again.':
    'Unter {1} ist niemand zu erreichen. {2} hat den Brief nicht angenommen („{3}“). Nichts wurde zugestellt. Ändern Sie die Adresse und geben Sie ihn wieder frei.',
  'The letter is larger than {1} takes (“{2}”). Nothing was delivered. Make it shorter and approve it again.':
    'Der Brief ist größer, als {1} annimmt („{2}“). Nichts wurde zugestellt. Kürzen Sie ihn und geben Sie ihn wieder frei.',
  'For two days it could not be handed over to {1}, and Ajar stopped trying. Nothing was delivered. Approve it again to send it after all.':
    'Zwei Tage lang ließ er sich nicht an {1} übergeben, und Ajar hat aufgehört, es zu versuchen. Nichts wurde zugestellt. Geben Sie ihn wieder frei, um ihn doch noch zu senden.',
  'For two days it could not be handed over to {1}, and Ajar stopped trying. Nothing was delivered. The last that was heard: {2} Approve it again to send it after all.':
    'Zwei Tage lang ließ er sich nicht an {1} übergeben, und Ajar hat aufgehört, es zu versuchen. Nichts wurde zugestellt. Zuletzt war zu hören: {2:said} Geben Sie ihn wieder frei, um ihn doch noch zu senden.',
  'For two days it could not be handed over to your drafts, and Ajar stopped trying. Nothing was delivered. The last that was heard: {1} Approve it again to send it after all.':
    'Zwei Tage lang ließ er sich nicht in Ihre Entwürfe legen, und Ajar hat aufgehört, es zu versuchen. Nichts wurde zugestellt. Zuletzt war zu hören: {1:said} Geben Sie ihn wieder frei, um ihn doch noch zu senden.',
  'The clock of this machine was set forward, and by that its moment had come.':
    'Die Uhr dieses Rechners wurde vorgestellt, und damit war es Zeit für ihn.',
  'It waits ten minutes more, in case the clock is wrong: set it right, or take the letter back.':
    'Er wartet noch zehn Minuten, falls die Uhr falsch geht: Stellen Sie sie richtig, oder nehmen Sie den Brief zurück.',
  'The clock of this machine was set back, so the good moment for it was worked out anew.':
    'Die Uhr dieses Rechners wurde zurückgestellt, deshalb wurde der gute Zeitpunkt neu bestimmt.',
  'Ajar was ended while the letter was being handed over, before the server said that it has it. Mostly such a letter arrives. It is not sent again: Ajar looks for it in your mailbox.':
    'Ajar wurde beendet, während der Brief übergeben wurde, bevor der Server sagte, dass er ihn hat. Meistens kommt ein solcher Brief an. Er wird nicht noch einmal gesendet: Ajar sucht ihn in Ihrem Postfach.',
  'The connection broke after the letter was handed over, before the server said that it has it. Mostly such a letter arrives. It is not sent again: Ajar looks for it in your mailbox.':
    'Die Verbindung brach ab, nachdem der Brief übergeben war und bevor der Server sagte, dass er ihn hat. Meistens kommt so ein Brief an. Er wird nicht noch einmal gesendet: Ajar sucht ihn in Ihrem Postfach.',
  'Ajar could not find out whether it arrived. Mostly such a letter did. Look into your sent mail, or wait for a reply; then say here what became of it.':
    'Ajar konnte nicht herausfinden, ob er ankam. Meistens ja. Sehen Sie in Ihrer gesendeten Mail nach, oder warten Sie auf Antwort; sagen Sie dann hier, was aus ihm wurde.',
  'The account that it was to leave from is not there any more. Nothing has left. Add the account again, or take the letter out as a file.':
    'Das Konto, über das er hinausgehen sollte, ist nicht mehr da. Es ging nichts hinaus. Verbinden Sie das Konto wieder, oder nehmen Sie den Brief als Datei mit.',
  'Something came in about this after you approved it.': 'Nach Ihrer Freigabe kam dazu etwas an.',
  'It became known what came of this after you approved it.': 'Nach Ihrer Freigabe wurde bekannt, was daraus wurde.',
  'You wrote to them yourself, it seems, after you approved this.':
    'Nach Ihrer Freigabe haben Sie anscheinend selbst dorthin geschrieben.',
  'They asked for answers to go to this address. It is of another house than the one the letter came from: look whether you know it.':
    'Antworten sollen an diese Adresse gehen. Sie gehört zu einem anderen Haus als dem, aus dem der Brief kam: Sehen Sie nach, ob Sie sie kennen.',
  'Another letter of yours about this no has left since you approved this one.':
    'Nach Ihrer Freigabe ging schon ein anderer Brief von Ihnen zu dieser Absage hinaus.',
  'Another letter of yours about this no is to leave already. Let it leave or take it back first, then look whether this one is still needed.':
    'Ein anderer Brief von Ihnen zu dieser Absage soll schon hinausgehen. Lassen Sie ihn gehen oder nehmen Sie ihn zuerst zurück, und sehen Sie dann, ob es diesen noch braucht.',
  'Another letter of yours about this no is being handed over at this moment. Wait until it has left.':
    'Ein anderer Brief von Ihnen zu dieser Absage wird gerade übergeben. Warten Sie, bis er hinausgegangen ist.',
  'Nobody can tell yet whether another letter of yours about this no has arrived. Say first what became of that one.':
    'Noch weiß niemand, ob ein anderer Brief von Ihnen zu dieser Absage ankam. Sagen Sie zuerst, was aus jenem wurde.',
  'So it was held back, and nothing has left. Read the conversation first; if your letter still fits, approve it again and send it.':
    'Deshalb wurde er zurückgehalten, und nichts ging hinaus. Lesen Sie zuerst die Unterhaltung; passt Ihr Brief noch, geben Sie ihn wieder frei und senden Sie ihn.',
  'A day that they named has come.': 'Ein genannter Tag ist da.',
  'A usual wait is over. You are free to let it go.':
    'Eine übliche Wartezeit ist vorbei. Sie dürfen es dabei belassen.',
  'A draft has lain a night. Read it once more, and decide.':
    'Ein Entwurf lag eine Nacht. Lesen Sie ihn noch einmal und entscheiden Sie.',
  'An answer came.': 'Eine Antwort kam.',
  'Something may have come of a no.': 'Aus einer Absage wurde vielleicht etwas.',
  'A letter came that seems to be a no. It can wait until you are ready.':
    'Ein Brief kam, der wohl eine Absage ist. Er kann warten, bis Sie so weit sind.',
  'Your letter was not sent. Nothing was delivered, and the words are kept.':
    'Ihr Brief wurde nicht gesendet. Nichts wurde zugestellt, und Ihre Worte sind noch da.',
  'An address did not work. The letter can go to another.':
    'Eine Adresse hat nicht funktioniert. Der Brief kann an eine andere gehen.',
  'It lies in your drafts, in the same thread. Send it from your mail program; Ajar sends nothing.':
    'Er liegt in Ihren Entwürfen, in derselben Unterhaltung. Senden Sie ihn mit Ihrem Mailprogramm; Ajar sendet nichts.',
  '{1} shows no folder for drafts. Take the letter out instead.':
    '{1} zeigt keinen Ordner für Entwürfe. Nehmen Sie den Brief stattdessen mit.',
  '{1} It is tried again by itself.': '{1:said} Es wird von selbst wieder versucht.',
};
