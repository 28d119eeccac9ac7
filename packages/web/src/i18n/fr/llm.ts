import type { llm as english } from '../en/llm.ts';
import { plural } from './count.ts';

/** Le LLM, facultatif : ce qu’il est, ce qui quitte la machine, et ce qu’il en est venu. */
export const llm: typeof english = {
  title: 'Formulations par un LLM',
  help: 'Ajar n’a besoin d’aucun LLM. Si vous en faites tourner un, ou avez un compte chez un fournisseur, il peut proposer d’autres formulations d’un brouillon. La relecture du ton et la recherche de faits inventés les lisent d’abord ; ce qui ne passe pas n’est pas montré.',
  sentHelp:
    'Chaque fois que vous demandez, la lettre à laquelle vous répondez, votre nom, votre brouillon et ce que vous avez raconté lui sont envoyés. Sinon, rien n’est envoyé.',
  endpoint: 'Adresse de l’API',
  endpointHelp: 'Compatible avec OpenAI. Ollama sur cet ordinateur : http://127.0.0.1:11434/v1',
  model: 'Modèle',
  keyHelp:
    'Une clé, là où il en faut une, est lue dans la variable AJAR_LLM_KEY au démarrage d’Ajar. Elle n’est gardée nulle part.',
  turnOn: 'Activer',
  turningOn: 'Activation',
  turnOff: 'Désactiver',
  off: 'Il est désactivé.',
  on: (model, host) => `Il est activé : ${model} sur ${host}.`,
  local:
    'C’est sur cet ordinateur. Ajar n’envoie pas les lettres plus loin, mais ce qui tourne là le pourrait : les modèles d’Ollama dans le nuage le font.',
  away: 'C’est un autre ordinateur : les lettres y sont envoyées quand vous demandez des formulations.',
  key: (set) => (set ? 'AJAR_LLM_KEY est définie.' : 'AJAR_LLM_KEY n’est pas définie.'),
  leavesTitle: 'Les lettres peuvent-elles quitter cet ordinateur ?',
  leavesYes: 'Oui, elles peuvent y être envoyées',
  leavesNo: 'Non, laisser désactivé',
  suggest: 'Proposer d’autres formulations',
  suggestAgain: 'En proposer d’autres',
  asking: (model, host) => `Question posée à ${model} sur ${host}. Cela peut prendre jusqu’à une minute.`,
  before: (host, local) =>
    `Envoie la lettre, votre nom et ce brouillon à ${host}${local ? ' sur cet ordinateur' : ''}.`,
  wording: (nth) => `Formulation ${nth}`,
  use: 'Prendre cette formulation',
  used: 'Elle est maintenant dans la lettre ci-dessus. « Annuler » ramène vos mots.',
  none: 'Aucune des formulations n’est affichée. Votre brouillon reste tel quel.',
  sent: (host, characters, local) =>
    `Envoyé à ${host}${local ? ' sur cet ordinateur' : ''} : ${plural(characters, 'caractère', 'caractères')}.`,
  showSent: 'Afficher ce qui a été envoyé',
};
