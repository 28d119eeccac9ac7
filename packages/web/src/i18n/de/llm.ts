import type { llm as english } from '../en/llm.ts';
import { plural } from './count.ts';

/** Das LLM, wer will: was es ist, was den Rechner verlässt, und was die Frage brachte. */
export const llm: typeof english = {
  title: 'Formulierungen von einem LLM',
  help: 'Ajar braucht kein LLM. Wenn Sie eines betreiben oder irgendwo ein Konto haben, kann es andere Formulierungen für einen Entwurf vorschlagen. Die Prüfung des Tons und die Suche nach Erfundenem lesen sie zuerst; was nicht besteht, wird nicht angezeigt.',
  sentHelp:
    'Jedes Mal, wenn Sie fragen, gehen der Brief, auf den Sie antworten, Ihr Name, Ihr Entwurf und was Sie erzählt haben dorthin. Sonst geht nichts dorthin.',
  endpoint: 'Adresse der API',
  endpointHelp: 'Kompatibel mit OpenAI. Ollama auf diesem Rechner: http://127.0.0.1:11434/v1',
  model: 'Modell',
  keyHelp:
    'Ein Schlüssel, wo einer nötig ist, wird beim Start von Ajar aus der Variable AJAR_LLM_KEY gelesen. Gespeichert wird er nirgends.',
  turnOn: 'Einschalten',
  turningOn: 'Wird eingeschaltet',
  turnOff: 'Ausschalten',
  off: 'Es ist aus.',
  on: (model, host) => `Es ist an: ${model} auf ${host}.`,
  local:
    'Das ist auf diesem Rechner. Ajar schickt Briefe nicht weiter, aber was dort läuft, könnte es: Die Cloud-Modelle von Ollama tun es.',
  away: 'Das ist ein anderer Rechner: Briefe gehen dorthin, wenn Sie nach Formulierungen fragen.',
  key: (set) => (set ? 'AJAR_LLM_KEY ist gesetzt.' : 'AJAR_LLM_KEY ist nicht gesetzt.'),
  leavesTitle: 'Dürfen Briefe diesen Rechner verlassen?',
  leavesYes: 'Ja, sie dürfen dorthin',
  leavesNo: 'Nein, es bleibt aus',
  suggest: 'Andere Formulierungen vorschlagen',
  suggestAgain: 'Andere vorschlagen',
  asking: (model, host) => `${model} auf ${host} wird gefragt. Das kann bis zu einer Minute dauern.`,
  before: (host, local) =>
    `Schickt den Brief, Ihren Namen und diesen Entwurf an ${host}${local ? ' auf diesem Rechner' : ''}.`,
  wording: (nth) => `Formulierung ${nth}`,
  use: 'Diese Formulierung nehmen',
  used: 'Sie steht jetzt oben im Brief. „Rückgängig“ holt Ihre Worte zurück.',
  none: 'Keine der Formulierungen wird angezeigt. Ihr Entwurf bleibt, wie er ist.',
  sent: (host, characters, local) =>
    `An ${host}${local ? ' auf diesem Rechner' : ''} geschickt: ${plural(characters, 'Zeichen', 'Zeichen')}.`,
  showSent: 'Anzeigen, was geschickt wurde',
};
