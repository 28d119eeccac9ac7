import { ownWords } from '../own-words.ts';
import type { VoiceSample } from '../hear-mail.ts';

/** Whole texts of mail as it is sent, with quotes, signatures and all; names and matters are made up. */
export const ENGLISH = [
  `Hi Nora,

Thanks for sending this over! I've had a look and it's nearly there. I don't think we need the second chart, but I'm glad you kept the first.

Could you get in touch with Pavel about the numbers?

Cheers,
Maya

On Tue, 3 Mar 2026 at 10:12, Nora Quist <nora@harbour.example> wrote:
> Dear Maya,
> Sincerely hoping that this is what you meant. I am not sure that it is.
> Yours faithfully,
> Nora`,
  `Hi Pavel,

I'm happy to move it to Thursday. That's fine with me, and I'll bring the prints.

Cheers,
Maya
--
Maya Lind
Illustrator | +44 20 7946 0000`,
  `Hi Jo, thanks for this. It's great! I'd be glad to have a look next week.

Cheers, Maya`,
  `Dear Dr Okafor,

Thank you for the invitation. I would be glad to speak at the summer school, and I am sending a short summary with this mail.

Best,
Maya Lind`,
  `Hey Sam!

Can't make it tonight, I'm still in Leeds. Don't wait for me.

M`,
  `Hi Ruth,

I've read the contract and I don't have any questions. I'm glad we're doing this together!

Cheers,
Maya

Sent from my phone`,
  `Thanks!`,
  `---------- Forwarded message ---------
From: Box Office <box@stage.example>
Date: Mon, 2 Mar 2026 at 09:00
Subject: Your tickets
To: Maya Lind <maya@lind.example>

Dear customer,

We are delighted to confirm that you have booked two seats.

Kind regards,
Box Office`,
];

export const FRENCH = [
  `Bonjour Camille,

Merci pour votre retour. Je suis ravie de l'occasion et je vous envoie les planches demain.

Bien à vous,
Maya`,
  `Bonjour Madame Roux,

Merci beaucoup pour votre message. Je reste disponible la semaine prochaine.

Cordialement,
Maya Lind`,
  `Salut Léo,

On se voit samedi ? J'apporte le vin.

Bises,
Maya`,
  `Bonjour Hugo,

Je suis ravie de vous lire. Le devis part ce soir.

Cordialement,
Maya`,
  `Bonjour Inès,

Oui, c'est parfait. Je suis ravie que cela vous plaise.

Cordialement,
Maya

Le lun. 2 mars 2026 à 18:04, Inès Faure <ines@atelier.example> a écrit :
> Chère Maya,
> Est-ce que cela vous convient ?`,
];

export const GERMAN = [
  `Liebe Jana,

vielen Dank für die schnelle Antwort. Ich freue mich auf Donnerstag.

Viele Grüße
Maya`,
  `Sehr geehrter Herr Dr. Vogt,

anbei sende ich Ihnen die Unterlagen. Bei Fragen bin ich gern für Sie da.

Mit freundlichen Grüßen
Maya Lind`,
  `Hallo Tim,

das passt mir gut, ich bringe die Entwürfe mit.

Viele Grüße
Maya`,
  `Hallo Petra,

danke dir! Ich schaue es mir morgen an.

Liebe Grüße
Maya`,
  `Hallo Jonas,

ich habe die Datei gerade hochgeladen. Sag Bescheid, falls etwas fehlt.

Viele Grüße, Maya`,
];

export const SPANISH = [
  `Hola, Luis:

Muchas gracias por tu mensaje. Te mando el presupuesto esta tarde.

Un abrazo,
Maya`,
  `Estimada señora Gil:

Le agradezco su respuesta y quedo a su disposición para cualquier consulta.

Un saludo,
Maya Lind`,
  `Hola, Carmen:

Tal vez podamos vernos el martes. ¿Te viene bien?

Un saludo,
Maya`,
  `Hola, Pablo:

Ya está todo listo. Tal vez falte una firma, te digo mañana.

Un abrazo,
Maya`,
  `Hola, Ana:

Perfecto, nos vemos allí. Tal vez llegue un poco tarde.

Un saludo,
Maya`,
];

export function samples(texts: readonly string[], language: string): readonly VoiceSample[] {
  return texts.map((text, at) => ({ text: ownWords(text), language, date: at }));
}
