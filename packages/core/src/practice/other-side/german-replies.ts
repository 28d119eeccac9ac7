import type { Replies } from './replies.ts';

export const GERMAN_REPLIES: Replies = {
  greeting: 'Guten Tag, Robin Vale,',
  bodies: {
    'no-again': [
      'danke, dass Sie noch einmal geschrieben haben, und für die Art, wie. Ich habe es mir noch einmal angesehen, und es bleibt bei der Antwort. Es war richtig zu fragen, und ich wünsche Ihnen für das Nächste alles Gute.',
      'Ihre Zeilen habe ich in Ruhe gelesen und hier besprochen. Ändern können wir es leider nicht mehr. Nehmen Sie es bitte nicht als Wort über Sie; es war eine Freude, von Ihnen zu lesen.',
      'danke, das war ein guter Brief. Wir bleiben bei dem, was beschlossen ist, denn andere rechnen inzwischen damit. Meine besten Wünsche begleiten Sie.',
    ],
    reopened: [
      'danke, dass Sie mir das sagen. Das ändert etwas, und ich möchte es mir noch einmal ansehen. Versprechen kann ich nichts. Könnten wir am Donnerstag telefonieren?',
      'gut, dass Sie geschrieben haben. Ich habe mit den anderen gesprochen, und wir nehmen es gern noch einmal auf. Bis Ende der Woche melde ich mich mit einem Termin.',
      'das ist eine gute Nachricht. Ich habe Sie wieder auf die Liste gesetzt, wo Sie hingehören. Es kann immer noch ein Nein werden, aber offen ist es wieder.',
    ],
    'considered-later': [
      'was für ein freundlicher Brief, danke. Ich habe ihn so abgelegt, dass ich ihn wiederfinde, und denke beim nächsten Mal an Sie.',
      'danke, das las sich gut an einem grauen Tag. Im Augenblick gibt es nichts, das wissen Sie; ich habe mir für später im Jahr ein Zeichen in den Kalender gemacht.',
      'danke, dass Sie es so aufnehmen und mir das auch schreiben. Für das nächste Mal stehen Sie auf meiner Liste.',
    ],
    feedback: [
      'danke, dass Sie fragen, das tun nur wenige. Geholfen hätte ein Beispiel, früh und ganz ausgeführt, damit man den Rest nicht glauben muss. Was Sie haben, ist gut; es kommt nur etwas spät.',
      'gern. Zwei Dinge: Sagen Sie früher, was das Besondere ist, und lassen Sie vom Rest ein Drittel weg. Was Sie zuletzt gesagt haben, ist uns im Gedächtnis geblieben.',
      'natürlich. Es war knapp, und gefehlt hat uns, wie Sie die ersten Wochen angehen würden. Geben Sie dem beim nächsten Mal so viel Platz wie dem, was war. An der Wärme lag es nie.',
    ],
    referral: [
      'danke für Ihre Zeilen. Dabei fiel mir eine Freundin ein, Corinna Mayhof, die gerade jemanden sucht und weiß, dass ich Sie schicke. Schreiben Sie an corinna@mayhof-und-toechter.example, mit einem Gruß von mir.',
      'wie freundlich, dass Sie schreiben. Ihren Namen habe ich heute früh einer Kollegin genannt. Falls sich eine Dorothea Lund meldet, liegt es daran.',
    ],
  },
  brief: [
    'danke für Ihre Nachricht. Es bleibt bei der Antwort. Ich wünsche Ihnen alles Gute.',
    'ich habe gelesen, was Sie schreiben. Wir ändern die Entscheidung nicht, und ich bitte Sie, es nun gut sein zu lassen. Alles Gute für Sie.',
  ],
};
