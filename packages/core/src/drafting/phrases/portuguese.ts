import { PORTUGUESE_SPECIFIC } from './portuguese-named.ts';
import type { PhraseBook } from './phrase-book.ts';
import { PORTUGUESE_ANSWERS } from './portuguese-answers.ts';
import { PORTUGUESE_ASKS } from './portuguese-asks.ts';
import { PORTUGUESE_CLOSINGS } from './portuguese-closings.ts';

/**
 * Neutral between Portugal and Brazil. First names go with "tu" in Lisbon and with "você" in São Paulo, and a letter need not
 * tell which: the close phrases speak to the reader without either. Spellings that differ ("contacto", "equipa") are avoided,
 * and so is "obrigado/obrigada", which says the writer's gender.
 */
export const PORTUGUESE: PhraseBook = {
  language: 'pt',
  greetings: {
    first: [{ when: { register: 'formal' }, say: ['Bom dia, {first},'] }, { say: ['Olá, {first},'] }],
    full: ['Bom dia, {full},', 'Olá, {full},'],
    titled: ['Bom dia, {title} {last},'],
    general: [{ say: ['Bom dia,', 'Olá, bom dia,'] }],
  },
  // They begin with an article: no phrase puts "a", "de", "em" or "por" before them.
  matter: {
    job: 'a minha candidatura',
    freelance: 'a minha proposta',
    sales: 'a minha proposta',
    literary: 'o meu texto',
    journal: 'o manuscrito',
    conference: 'a submissão',
    grant: 'a candidatura',
    investor: 'o meu projeto',
    audition: 'a minha audição',
    admission: 'a minha candidatura',
    residency: 'a minha candidatura',
    speaking: 'a minha proposta',
    promotion: 'o meu pedido',
    tender: 'a nossa proposta',
    rental: 'a minha proposta',
    personal: 'a minha mensagem',
    other: 'o meu pedido',
  },
  when: { month: 'em {month}', monthAndYear: 'em {month} de {year}' },
  subject: 'a sua mensagem',
  phrases: {
    news: [{ say: ['{told}', 'Entretanto há uma novidade: {news}.'] }],
    praiseSaid: [
      {
        when: { echoes: ['praised'] },
        say: [
          'Fiquei muito contente por ler palavras tão amáveis sobre {praised}.',
          'Agradeço em especial as palavras amáveis sobre {praised}.',
        ],
      },
    ],
    specific: PORTUGUESE_SPECIFIC,
    ...PORTUGUESE_ANSWERS,
    ...PORTUGUESE_ASKS,
    ...PORTUGUESE_CLOSINGS,
  },
};
