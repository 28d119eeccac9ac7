import { PORTUGUESE_NAMED } from './portuguese-named.ts';
import type { Phrases } from './phrase-book.ts';
import { ROOM } from './too-little-room.ts';
import { NOES, READ, WRITTEN } from './where.ts';

const FORMAL = 'formal' as const;
const CLOSE = 'first-name' as const;
/** Where they have given no feedback yet. */
const UNTOLD = ['no', 'second-no', 'on-hold', 'good-news', 'request', 'referral', 'door-open'] as const;
const LESSON = ['experience', 'qualification', 'quality'] as const;

/** What stands around it: thanks, acceptance, openness. */
export const PORTUGUESE_ANSWERS: Pick<Phrases, 'thanks' | 'acceptance' | 'openness' | 'more' | 'moreYet'> = {
  thanks: [
    ...PORTUGUESE_NAMED,
    {
      when: { occasions: ['no'], toAnother: 'named' },
      say: ['Agradeço a resposta sobre {matter}. Indica o seu nome, e por isso escrevo.'],
    },
    {
      when: { occasions: ['no'], toAnother: 'address' },
      say: ['Agradeço a resposta sobre {matter}. Indica este endereço, e por isso escrevo.'],
    },
    {
      when: { occasions: ['no'] },
      say: ['Agradeço a resposta.', 'Muito agradeço a resposta.', 'Agradeço a gentileza de responder.'],
    },
    {
      when: { occasions: ['no'], register: FORMAL },
      say: ['Agradeço a sua resposta.', 'Agradeço a sua mensagem e a atenção.'],
    },
    {
      when: { occasions: ['no'], register: CLOSE },
      say: ['Agradeço muito a mensagem.', 'Agradeço de verdade a resposta.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'Agradeço a nova análise e a resposta.',
        'Agradeço a disponibilidade para olhar outra vez, e a resposta.',
        'Agradeço o cuidado de responder mais uma vez.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: ['Agradeço a atualização.', 'Agradeço as notícias.', 'Agradeço a informação sobre o andamento.'],
    },
    {
      when: { occasions: ['good-news'] },
      say: [
        'Agradeço muito, que boa notícia!',
        'Que bela notícia, agradeço muito!',
        'Li a mensagem com muita alegria, e agradeço.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Agradeço muito os comentários.',
        'Agradeço comentários tão claros, e a franqueza.',
        'Agradeço o tempo dedicado a estes comentários.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: [
        'Agradeço muito a indicação.',
        'Agradeço a confiança de passar o meu nome.',
        'Agradeço a lembrança e a indicação.',
      ],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'Agradeço de novo a resposta da última vez.',
        'Agradeço ter ficado uma porta aberta da última vez.',
        'Agradeço de novo a mensagem da última vez.',
      ],
    },
    { when: { occasions: ['request'] }, say: ['Agradeço a mensagem.', 'Agradeço a mensagem e o interesse.'] },
  ],
  acceptance: [
    {
      when: { occasions: ['no'] },
      say: [
        'Compreendo perfeitamente a decisão.',
        'Esperava outro desfecho, claro, mas compreendo.',
        'Não era o que eu esperava, mas entendo a decisão.',
        'Gostaria que tivesse sido possível, mas entendo.',
        'Respeito a decisão, naturalmente.',
      ],
    },
    { when: { occasions: ['no'], register: FORMAL }, say: ['Compreendo a sua decisão.'] },
    {
      when: { occasions: ['no'], register: CLOSE },
      say: ['É uma pena, mas entendo bem.', 'Entendo, claro, sem problema nenhum.'],
    },
    {
      when: { occasions: ['no'], forms: ['form-letter', 'automated'], notFields: ['tender', 'promotion'] },
      say: ['Imagino que sejam muitos os pedidos, e respeito a escolha.'],
    },
    {
      when: { occasions: ['no'], reasons: ['competition'] },
      say: ['Imagino que a escolha não tenha sido fácil.', 'Entendo que era preciso escolher.'],
    },
    {
      when: { occasions: ['no'], ...ROOM.pt },
      say: ['Compreendo que não haja lugar para tudo.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-cancelled'] },
      say: ['Entendo, os planos às vezes mudam pelo caminho.'],
    },
    {
      when: { occasions: ['no'], reasons: ['position-filled'], fields: ['job'] },
      say: ['Compreendo que a vaga já esteja preenchida.'],
    },
    { when: { occasions: ['no'], reasons: ['timing'] }, say: ['Entendo que não seja o momento certo.'] },
    { when: { occasions: ['no'], reasons: ['location'] }, say: ['Compreendo que a questão do local tenha pesado.'] },
    {
      when: { occasions: ['no'], reasons: ['experience', 'qualification'], fields: ['job'] },
      say: ['Compreendo que seja preciso outro perfil.'],
    },
    {
      when: { occasions: ['second-no'] },
      say: [
        'Fica tudo claro para mim, e não vou insistir.',
        'Respeito a decisão, e não volto a tocar no assunto.',
        'Agora já sei como ficou, e deixo o assunto por aqui.',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Da minha parte não há pressa, e o interesse é o mesmo.',
        'Posso esperar sem problema, e o interesse continua.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: ['Significa muito para mim.', 'Alegrou-me o dia.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'São pontos concretos, e vou trabalhar neles.',
        'São coisas difíceis de ver quando se está por dentro.',
        'Já pensei bastante nisto, e vai ser útil.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: ['Fico muito contente.', 'Não esperava, e fico muito contente.'],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'Guardei essa possibilidade, e por isso volto agora a escrever.',
        'Fica então aqui um sinal da minha parte.',
      ],
    },
    { when: { occasions: ['request'] }, say: ['Li tudo com interesse.', 'Foi bom ler a mensagem.'] },
  ],
  openness: [
    {
      when: { occasions: [...UNTOLD] },
      say: [
        'Qualquer comentário é bem-vindo, agora ou mais tarde.',
        'Um conselho é sempre bem-vindo, mesmo que breve.',
        'Se um dia houver algum comentário, leio com todo o gosto.',
        'Qualquer feedback, mesmo em poucas palavras, é bem-vindo.',
      ],
    },
    {
      when: { occasions: [...UNTOLD], register: FORMAL },
      say: ['Se um dia tiver algum comentário, leio com todo o gosto.'],
    },
    {
      when: { occasions: [...UNTOLD], register: CLOSE },
      say: ['Se vier à cabeça algum conselho, é muito bem-vindo.'],
    },
    {
      when: { occasions: [...NOES], reasons: [...LESSON, 'incomplete'], forms: [...WRITTEN] },
      say: [
        'Levo comigo o que foi dito, e vou trabalhar nesse ponto.',
        'O motivo indicado vai ser útil daqui para a frente.',
      ],
    },
    {
      when: { occasions: [...NOES], fields: [...READ], reasons: [...LESSON], forms: [...WRITTEN] },
      say: ['Vou voltar ao texto com esse comentário em mente.'],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Se mais tarde surgir outro comentário, será bem-vindo.',
        'Outros comentários são sempre bem-vindos, quando for.',
      ],
    },
  ],
  // Two of these may stand in one letter: a word in common ("tempo") keeps the same one from being drawn twice.
  more: [
    {
      when: { occasions: [...NOES] },
      say: ['É sempre melhor saber como ficaram as coisas.', 'Uma resposta clara é sempre bem-vinda.'],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Sei que estas decisões levam tempo, e que dependem de muita coisa.',
        'É bom ter notícias, mesmo que ainda seja preciso algum tempo.',
        'Nem sempre há tempo para dar notícias, e isso conta para mim.',
      ],
    },
    {
      when: { occasions: ['feedback'] },
      say: [
        'Sei que isto leva tempo, e que poucas pessoas se dão ao trabalho.',
        'Vou rever tudo com tempo, ponto por ponto.',
        'Tudo isto vai poupar tempo e alguns desvios no caminho.',
      ],
    },
    {
      when: { occasions: ['referral'] },
      say: [
        'Poucas pessoas dedicam tempo a isto, e conta muito para mim.',
        'Isto poupa tempo, e dá ânimo para continuar.',
      ],
    },
    {
      when: { occasions: ['good-news'] },
      say: ['Valeu a pena todo o tempo de espera.'],
    },
    {
      when: { occasions: ['door-open', 'request'] },
      say: [
        'Da minha parte não há pressa, cada coisa tem o seu tempo.',
        'Sei que o tempo é sempre pouco, e por isso escrevo só umas linhas.',
      ],
    },
  ],
  moreYet: [
    {
      when: { occasions: ['no', 'second-no', 'on-hold'] },
      say: [
        'Sei que estas mensagens não são fáceis de escrever e que levam tempo.',
        'Nem sempre há tempo para responder, e por isso esta resposta conta para mim.',
      ],
    },
    {
      when: { occasions: ['feedback', 'good-news', 'request', 'referral', 'door-open'] },
      say: ['Conta muito para mim.'],
    },
  ],
};
