import type { Phrases } from './phrase-book.ts';
import { NOES } from './where.ts';

const FORMAL = 'formal' as const;
const CLOSE = 'first-name' as const;
/** Fields where what was sent in was looked at on a desk by several people. */
const STUDIED = ['job', 'grant', 'admission', 'residency', 'tender', 'investor', 'freelance', 'sales'] as const;
/** Where something of the user's lies before the reader; a request or a tip of theirs is another thing. */
const ANSWERED = ['no', 'second-no', 'on-hold', 'good-news', 'feedback', 'door-open'] as const;
/** All but what is still open: a no to it is of another kind. */
const SETTLED = ['no', 'second-no', 'good-news', 'request', 'feedback', 'referral', 'door-open'] as const;

/** What backs an ask, what ends a letter, and the user's own no. */
export const PORTUGUESE_CLOSINGS: Pick<
  Phrases,
  | 'basis'
  | 'considering'
  | 'easyOut'
  | 'wish'
  | 'declineThanks'
  | 'decline'
  | 'declineReason'
  | 'declineMore'
  | 'goodWill'
  | 'signOff'
> = {
  // What the user typed begins with a capital: a full stop before it, since a small letter follows a colon.
  basis: [
    {
      say: [
        'Explico por que pergunto. {basis}',
        'O motivo do pedido é este. {basis}',
        '{basis} É por isso que pergunto.',
        '{basis} Foi isto que me fez escrever de novo.',
      ],
    },
    {
      when: { bases: ['new-fact'] },
      say: ['Há uma novidade do meu lado. {basis}', 'Algo mudou desde então. {basis}'],
    },
    {
      when: { bases: ['changed-timing'] },
      say: ['O momento talvez seja melhor agora. {basis}', 'Quanto a datas, algo mudou. {basis}'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: ['Gostaria de esclarecer um ponto. {basis}', 'Um ponto pode não ter ficado claro. {basis}'],
    },
    { when: { bases: ['other-opening'] }, say: ['Tenho em mente o seguinte. {basis}'] },
    { when: { bases: ['named-route'] }, say: ['Sigo o caminho indicado na resposta. {basis}'] },
    { when: { bases: ['invitation'] }, say: ['A mensagem deixou essa possibilidade em aberto. {basis}'] },
    {
      when: { bases: ['answerable-reason'], reasons: ['location'] },
      say: ['Quanto ao local, a minha situação é esta. {basis}'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['budget'] },
      say: ['Quanto ao orçamento, a minha sugestão é esta. {basis}'],
    },
    {
      when: { bases: ['answerable-reason'], reasons: ['timing'] },
      say: ['Quanto às datas, posso dizer o seguinte. {basis}'],
    },
    { when: { bases: ['answerable-reason'], reasons: ['incomplete'] }, say: ['Era isto que faltava. {basis}'] },
    {
      when: { bases: ['answerable-reason'], reasons: ['experience', 'qualification', 'visa'] },
      say: ['Sobre esse ponto, posso acrescentar o seguinte. {basis}'],
    },
  ],
  // The second thanks, for time and consideration.
  considering: [
    {
      say: ['Mais uma vez, agradeço o tempo e a atenção.'],
    },
    {
      when: { register: FORMAL },
      say: ['Agradeço, uma vez mais, o seu tempo e a sua atenção.', 'Muito agradeço, de novo, a sua atenção.'],
    },
    {
      when: { register: CLOSE },
      say: ['Agradeço de novo, e de verdade, o tempo e a atenção.'],
    },
    {
      when: { fields: [...STUDIED], occasions: [...ANSWERED] },
      say: [
        'Agradeço de novo que tenham considerado {matter}.',
        'Agradeço também o cuidado de analisar {matter}.',
        'Mais uma vez, agradeço o tempo para analisar {matter}.',
      ],
    },
    {
      when: { fields: ['literary'], occasions: [...ANSWERED] },
      say: ['Mais uma vez, agradeço a leitura.', 'Agradeço de novo o tempo dedicado à leitura.'],
    },
    {
      when: { fields: ['journal', 'conference', 'speaking'], occasions: [...ANSWERED] },
      say: [
        'Mais uma vez, agradeço o trabalho de avaliação.',
        'Agradeço de novo o tempo dedicado à avaliação.',
        'Agradeço também o cuidado de analisar {work}.',
      ],
    },
    {
      when: { fields: ['audition'], occasions: [...ANSWERED] },
      say: [
        'Mais uma vez, agradeço a oportunidade de fazer a audição.',
        'Agradeço de novo a atenção dada à minha audição.',
      ],
    },
    {
      when: { fields: ['rental', 'promotion', 'other'], occasions: [...ANSWERED] },
      say: ['Mais uma vez, agradeço a atenção.', 'Agradeço também o tempo para considerar {matter}.'],
    },
    { when: { occasions: ['feedback'] }, say: ['Mais uma vez, agradeço o tempo para escrever tudo isto.'] },
    {
      when: { occasions: ['referral'] },
      say: ['Mais uma vez, agradeço a confiança.', 'Agradeço de novo, conta muito para mim.'],
    },
    { when: { occasions: ['request'] }, say: ['Mais uma vez, agradeço a lembrança.'] },
  ],
  // The way out of a question stands last: it says by itself what it is about.
  easyOut: [
    {
      when: { intents: ['ask-again'] },
      say: [
        'Se a decisão for a mesma, compreendo perfeitamente, e não é preciso responder.',
        'Se a decisão for definitiva, não há problema nenhum, e não é preciso responder.',
        'Se já não for possível rever a decisão, entendo, e não é necessário responder.',
        'Se for de novo um não, também está bem, e não é preciso responder.',
      ],
    },
    {
      when: { intents: ['ask-again'], register: FORMAL },
      say: ['Se preferir manter a decisão, respeito, e não é necessário que responda.'],
    },
    {
      when: { intents: ['ask-again'], register: CLOSE },
      say: ['Se a resposta continuar a mesma, tudo bem, não é preciso responder.'],
    },
    {
      when: { intents: ['ask-feedback'] },
      say: [
        'Se não for possível dar feedback, compreendo, e não é preciso responder.',
        'Se não houver tempo para comentários, entendo perfeitamente, e não é necessário responder.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], notFields: ['promotion'] },
      say: [
        'Sei que nem sempre se pode comentar uma decisão, e nesse caso não é preciso responder.',
        'Se não for costume fazer comentários deste tipo, não há problema, e não é preciso responder.',
      ],
    },
    {
      when: { intents: ['ask-feedback'], fields: ['promotion'] },
      say: ['Se agora não for o momento para esta conversa, compreendo, e um não também está bem.'],
    },
    {
      when: { intents: ['ask-feedback'], register: FORMAL },
      say: ['Se preferir não entrar em detalhes, compreendo, e não é necessário que responda.'],
    },
    {
      when: { intents: ['ask-feedback'], register: CLOSE },
      say: ['Se for melhor não entrar em detalhes, tudo bem, não é preciso responder.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: ['on-hold'] },
      say: [
        'Se ainda não houver novidades, não é preciso responder.',
        'Se for cedo para dizer, compreendo, e não é preciso responder.',
        'Não há pressa nenhuma, e se ainda for cedo, não é necessário responder.',
        'Se ainda não for possível saber mais, entendo, e não é necessário responder.',
        'Sem resposta, entendo que ainda é cedo, e não há problema.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED] },
      say: [
        'Se não for o momento certo, entendo, e não é preciso responder.',
        'Se o que peço não for conveniente, não há problema, e não é preciso responder.',
        'Se não fizer sentido continuar a conversa, compreendo, e não é necessário responder.',
        'Esta mensagem não precisa de resposta, e se for um não, eu entendo.',
      ],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], register: FORMAL },
      say: ['Se preferir que fiquemos por aqui, compreendo, e não é necessário que responda.'],
    },
    {
      when: { intents: ['keep-in-touch'], occasions: [...SETTLED], register: CLOSE },
      say: ['Se for melhor ficarmos por aqui, tudo bem, não é preciso responder.'],
    },
  ],
  // Those that speak of who was chosen come only after a no.
  wish: [
    { say: ['Desejo tudo de bom.', 'Tudo de bom, e bom trabalho.', 'Desejo o melhor para o que vem a seguir.'] },
    { when: { fields: ['job'] }, say: ['Desejo muito sucesso nos próximos projetos.'] },
    {
      when: { fields: ['job'], reasons: ['position-filled', 'competition', 'experience'], occasions: [...NOES] },
      say: ['Desejo um bom começo à pessoa escolhida.'],
    },
    {
      when: { fields: ['freelance'] },
      say: ['Muito sucesso para o projeto.', 'Espero que o projeto tenha um ótimo resultado.'],
    },
    { when: { fields: ['sales'] }, say: ['Espero que tudo corra bem daqui para a frente.'] },
    { when: { fields: ['literary'] }, say: ['Desejo boas leituras.', 'Muito sucesso para as próximas publicações.'] },
    { when: { fields: ['journal'] }, say: ['Muito sucesso para os próximos números da revista.'] },
    {
      when: { fields: ['conference', 'speaking'] },
      say: ['Desejo um excelente evento.', 'Que o evento seja um sucesso.'],
    },
    { when: { fields: ['audition'] }, say: ['Desejo bons ensaios.', 'Muito sucesso para a produção.'] },
    {
      when: { fields: ['grant', 'residency'], occasions: [...NOES] },
      say: ['Muito sucesso para os projetos escolhidos.'],
    },
    { when: { fields: ['admission'], occasions: [...NOES] }, say: ['Desejo um bom ano a quem começa agora.'] },
    { when: { fields: ['rental'], occasions: [...NOES] }, say: ['Espero que quem for viver lá goste muito da casa.'] },
    { when: { fields: ['tender'] }, say: ['Desejamos muito sucesso na execução do projeto.'] },
    { when: { fields: ['promotion'] }, say: ['Continuo com a mesma vontade no trabalho que temos pela frente.'] },
    { when: { fields: ['investor'] }, say: ['Muito sucesso nos próximos investimentos.'] },
  ],
  declineThanks: [
    {
      say: [
        'Agradeço muito a mensagem e o interesse.',
        'Foi bom receber esta mensagem, que agradeço.',
        'Agradeço a mensagem e a lembrança.',
      ],
    },
    { when: { register: FORMAL }, say: ['Agradeço a sua mensagem, e que tenha pensado em mim.'] },
    {
      when: { verdicts: ['invitation'] },
      say: ['Agradeço muito o convite, que recebi com alegria.', 'Agradeço o convite e a confiança.'],
    },
    {
      when: { verdicts: ['offer'] },
      say: ['Agradeço muito a proposta e a confiança.', 'Agradeço a proposta, que pesei com cuidado.'],
    },
    {
      when: { occasions: ['no', 'second-no'], doors: ['referral', 'contact-named'] },
      say: ['Agradeço a indicação e a confiança.'],
    },
  ],
  decline: [
    {
      say: [
        'Pensei bem no assunto, e desta vez a minha resposta é não.',
        'Depois de pensar com calma, prefiro não avançar.',
        'Neste momento não é o mais certo para mim, e por isso prefiro não aceitar.',
        'Depois de alguma reflexão, decidi dizer não desta vez.',
        'Desta vez vou recusar, e prefiro dizer isso já.',
      ],
    },
    { when: { verdicts: ['offer'] }, say: ['Depois de pensar bem, decidi não aceitar a proposta.'] },
    {
      when: { verdicts: ['invitation'], fields: ['job'] },
      say: ['Depois de pensar bem, decidi não continuar no processo.'],
    },
    {
      when: { verdicts: ['invitation'], fields: ['speaking', 'conference'] },
      say: ['Pensei com calma, e desta vez não vou poder participar.'],
    },
  ],
  declineReason: [
    {
      say: [
        'O motivo é simples. {basis}',
        'A razão é muito concreta. {basis}',
        '{basis} Foi isso que pesou na decisão.',
      ],
    },
  ],
  declineMore: [
    {
      say: [
        'Quis responder cedo, para que haja tempo de organizar tudo sem mim.',
        'Prefiro dar uma resposta clara a deixar a questão em aberto.',
      ],
    },
  ],
  goodWill: [
    {
      say: [
        'Agradeço de novo o interesse, e espero que haja outra ocasião.',
        'A confiança conta muito para mim, e espero que haja outra oportunidade.',
        'Mais uma vez, agradeço a confiança, e ficaria feliz com outra ocasião.',
      ],
    },
    { when: { register: FORMAL }, say: ['Agradeço de novo a sua confiança, e espero que voltemos a falar um dia.'] },
    { when: { register: CLOSE }, say: ['Agradeço outra vez, e espero que voltemos a falar um dia.'] },
    {
      when: { fields: ['job', 'freelance', 'audition', 'speaking'] },
      say: ['Agradeço de novo, e espero que a pessoa certa apareça em breve.'],
    },
  ],
  signOff: [
    { when: { register: FORMAL }, say: ['Com os melhores cumprimentos,', 'Cordialmente,', 'Atenciosamente,'] },
    { when: { register: CLOSE }, say: ['Um abraço,', 'Abraço,', 'Abraços,'] },
  ],
};
