import type { Random } from './random.ts';

type Sentences = readonly [string, ...string[]];

/** What people write to each other at work and at home, some of it with words of a no in it: none of it turns anybody down. */
const EVERYDAY: readonly [Sentences, ...Sentences[]] = [
  [
    'I cannot find the key to the cellar, did you take it?',
    'The meeting moves to three, sorry for the short notice.',
    'We decided to paint the kitchen green after all.',
    'No rush, next week is fine.',
    'I am afraid I forgot the milk.',
    'Thank you for the lovely evening.',
    'The parcel has not come yet.',
    'They chose the blue tiles in the end.',
    'Could you send me the photographs from Sunday?',
    'I will not be in before ten tomorrow.',
    'The minutes are attached, tell me if anything is missing.',
    'Keep me posted.',
  ],
  [
    'La réunion est remise à jeudi, désolée.',
    'Je ne trouve plus la clé de la cave.',
    'Nous avons finalement choisi les carreaux bleus.',
    'Rien ne presse, la semaine prochaine me va.',
    'Merci pour cette belle soirée.',
    'Le colis n’est malheureusement pas encore arrivé.',
    'Peux-tu m’envoyer les photos de dimanche ?',
    'Je ne serai pas là avant dix heures demain.',
    'Le compte rendu est en pièce jointe.',
    'Tiens-moi au courant.',
  ],
  [
    'Die Besprechung ist leider erst am Donnerstag.',
    'Ich finde den Kellerschlüssel nicht, hast du ihn?',
    'Wir haben uns nun doch für die blauen Fliesen entschieden.',
    'Es eilt nicht, nächste Woche reicht.',
    'Danke für den schönen Abend.',
    'Das Paket ist noch nicht da.',
    'Schickst du mir die Fotos vom Sonntag?',
    'Morgen bin ich nicht vor zehn im Büro.',
    'Das Protokoll hängt an.',
    'Sag Bescheid.',
  ],
  [
    'La reunión pasa al jueves, perdona.',
    'No encuentro la llave del sótano, ¿la tienes tú?',
    'Al final elegimos los azulejos azules.',
    'No corre prisa, la semana que viene está bien.',
    'Gracias por la cena de anoche.',
    'El paquete todavía no ha llegado.',
    '¿Me mandas las fotos del domingo?',
    'Mañana no estaré antes de las diez.',
    'Te adjunto el acta.',
    'Ya me dirás.',
  ],
  [
    'A reunião passou para quinta, desculpa.',
    'Não encontro a chave da cave, ficou contigo?',
    'No fim escolhemos os azulejos azuis.',
    'Não há pressa, na próxima semana está bem.',
    'Obrigada pelo jantar de ontem.',
    'A encomenda infelizmente ainda não chegou.',
    'Mandas-me as fotografias de domingo?',
    'Amanhã não chego antes das dez.',
    'Segue em anexo a ata.',
    'Depois diz-me.',
  ],
  [
    'La riunione è spostata a giovedì, scusa.',
    'Non trovo la chiave della cantina, ce l’hai tu?',
    'Alla fine abbiamo scelto le piastrelle blu.',
    'Non c’è fretta, va bene la settimana prossima.',
    'Grazie per la bella serata.',
    'Il pacco purtroppo non è ancora arrivato.',
    'Mi mandi le foto di domenica?',
    'Domani non sarò in ufficio prima delle dieci.',
    'Ti allego il verbale.',
    'Fammi sapere.',
  ],
  [
    'De vergadering is helaas verzet naar donderdag.',
    'Ik kan de sleutel van de kelder niet vinden, heb jij hem?',
    'We hebben toch voor de blauwe tegels gekozen.',
    'Geen haast, volgende week is prima.',
    'Bedankt voor de gezellige avond.',
    'Het pakje is er nog niet.',
    'Stuur je me de foto’s van zondag?',
    'Morgen ben ik er niet voor tienen.',
    'De notulen zitten in de bijlage.',
    'Laat maar weten.',
  ],
];

/** One to four of these sentences, all of one language. */
export function everydayNote(random: Random): string {
  const language = random.pick(EVERYDAY);
  return Array.from({ length: random.between(1, 4) }, () => random.pick(language)).join(random.pick([' ', '\n\n']));
}
