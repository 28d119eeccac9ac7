import type { PhraseBook } from './phrase-book.ts';

export const PORTUGUESE: PhraseBook = {
  language: 'pt',
  greetings: {
    first: ['Olá, {first},'],
    full: ['Olá, {full},'],
    titled: ['Olá, {title} {last},'],
    general: [{ say: ['Olá,', 'Bom dia,'] }],
  },
  matter: {
    job: 'a minha candidatura',
    freelance: 'a minha proposta',
    sales: 'a minha proposta',
    literary: 'o meu texto',
    journal: 'o manuscrito',
    conference: 'a comunicação',
    grant: 'a candidatura',
    investor: 'o meu projeto',
    audition: 'a minha audição',
    admission: 'a minha candidatura',
    residency: 'a minha candidatura',
    speaking: 'a minha proposta',
    promotion: 'o meu pedido',
    tender: 'a proposta',
    rental: 'o meu pedido',
    personal: 'a minha mensagem',
    other: 'o meu pedido',
  },
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  when: { month: 'em {month}', monthAndYear: 'em {month} de {year}' },
  subject: 'a sua mensagem',
  phrases: {
    thanks: [
      {
        when: { occasions: ['no', 'second-no', 'request'] },
        say: [
          'Agradeço muito a resposta.',
          'Agradeço a mensagem e a clareza.',
          'Agradeço o tempo dedicado a esta resposta.',
          'Fico a agradecer esta resposta clara.',
        ],
      },
      { when: { occasions: ['on-hold'] }, say: ['Agradeço a informação.', 'Agradeço estas notícias.'] },
      {
        when: { occasions: ['good-news'] },
        say: ['Agradeço muito a mensagem, que li com alegria.', 'Agradeço esta boa notícia.'],
      },
      {
        when: { occasions: ['no'], stages: ['interviewed', 'final'] },
        say: ['Agradeço a nossa conversa e a resposta.'],
      },
      {
        when: { occasions: ['no'], reasons: ['budget', 'location', 'timing', 'experience', 'qualification'] },
        say: ['Agradeço a resposta e o motivo que me foi dado.'],
      },
    ],
    acceptance: [
      {
        when: { occasions: ['no', 'request'] },
        say: [
          'Compreendo a decisão e respeito-a.',
          'Compreendo, e é bom saber em que ponto estou.',
          'É uma resposta clara, que aceito de bom grado.',
          'Aceito naturalmente a decisão.',
        ],
      },
      { when: { occasions: ['second-no'] }, say: ['Com isto fica resolvido para mim, e não voltarei ao assunto.'] },
      { when: { occasions: ['on-hold'] }, say: ['O meu interesse mantém-se, e posso esperar.'] },
      { when: { occasions: ['good-news'] }, say: ['Fico feliz por seguir em frente.'] },
    ],
    askFeedback: [
      {
        say: [
          'Seria possível indicar-me uma só coisa que teria reforçado {matter}? Basta uma frase.',
          'Posso perguntar o que mais pesou na decisão? Uma frase já me ajudaria.',
          'Há algum ponto que me aconselharia a trabalhar? Basta uma linha.',
          'Seria possível dar-me um conselho para a próxima vez? Bastam poucas palavras.',
        ],
      },
    ],
    keepInTouch: [
      {
        say: [
          'Posso voltar a escrever quando houver algo que se ajuste melhor?',
          'Seria possível pensar em mim se surgir outra oportunidade?',
          'Posso voltar a entrar em contacto mais tarde?',
        ],
      },
      {
        when: { doors: ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist'] },
        say: ['Posso voltar a escrever {when}, como proposto?'],
      },
    ],
    openness: [
      {
        say: [
          'Qualquer comentário é bem-vindo, agora ou mais tarde.',
          'Aprendo com gosto com qualquer comentário.',
          'Um conselho, mesmo breve, é sempre bem-vindo.',
        ],
      },
    ],
    more: [
      {
        say: [
          'Uma resposta clara permite olhar em frente com a cabeça livre.',
          'É sempre melhor saber, e assim posso organizar as próximas semanas.',
          'É sempre bom ter notícias, seja qual for a resposta.',
        ],
      },
    ],
    considering: [
      {
        say: [
          'Agradeço também que tenham considerado {matter}.',
          'Agradeço de novo o tempo dedicado ao meu envio.',
          'Mais uma vez, agradeço a atenção dada ao meu envio.',
          'Agradeço ainda o cuidado com que consideraram {matter}.',
        ],
      },
    ],
    wish: [
      {
        say: [
          'Desejo tudo de bom.',
          'Desejo muito sucesso no que se segue.',
          'Com votos de tudo de bom para o que vem a seguir.',
        ],
      },
    ],
    easyOut: [
      {
        say: [
          'Se não for possível, compreendo, e não é necessário responder.',
          'Claro que a resposta pode ser não, e o silêncio também está bem.',
        ],
      },
    ],
    signOff: [{ say: ['Com os melhores cumprimentos,', 'Cumprimentos,', 'Cordialmente,'] }],
  },
};
