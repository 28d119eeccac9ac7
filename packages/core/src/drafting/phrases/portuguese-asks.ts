import type { Phrases } from './phrase-book.ts';
import { MET } from './where.ts';

const FORMAL = 'formal' as const;
const CLOSE = 'first-name' as const;
const COME_BACK = ['apply-again', 'keep-on-file', 'other-roles', 'talent-pool', 'waitlist', 'resubmit'] as const;
/** Fields where one would not speak of analysing again what was sent in. */
const OTHERWISE = ['audition', 'investor', 'literary', 'rental', 'sales', 'freelance'] as const;
/** Fields with questions of their own about what could be better. */
const OWN_FEEDBACK = ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary'] as const;
const OWN_CONTACT = ['investor', 'literary', 'journal', 'rental', 'tender', 'promotion'] as const;

/** What a letter wants: to be looked at again, a word of feedback, to stay in touch. */
export const PORTUGUESE_ASKS: Pick<Phrases, 'askAgain' | 'askFeedback' | 'keepInTouch'> = {
  askAgain: [
    {
      when: { notFields: [...OTHERWISE] },
      say: [
        'Seria possível voltar a analisar {matter}?',
        'Seria possível reconsiderar {matter}?',
        'Haveria abertura para reconsiderar {matter}?',
        'Haveria a possibilidade de olhar de novo para {matter}?',
      ],
    },
    {
      when: { notFields: [...OTHERWISE], register: FORMAL },
      say: ['Posso pedir que volte a considerar {matter}?', 'Estaria disponível para olhar de novo para {matter}?'],
    },
    {
      when: { notFields: [...OTHERWISE], register: CLOSE },
      say: ['Daria para olhar outra vez para {matter}?', 'Faria sentido olhar de novo para {matter}?'],
    },
    {
      when: { fields: ['job'] },
      say: [
        'Se a vaga ainda estiver aberta, seria possível reconsiderar a minha candidatura?',
        'A minha candidatura poderia ser considerada de novo para esta vaga?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: [
        'Seria possível voltar a ler {work}?',
        'Posso pedir uma segunda leitura?',
        'Haveria abertura para uma nova leitura?',
        'Faria sentido ler {work} mais uma vez?',
        'Seria possível olhar de novo para {work}?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'Seria possível fazer uma segunda audição?',
        'Haveria abertura para mais uma audição?',
        'Se ainda houver lugar, seria possível repetir a audição?',
        'Posso pedir mais uma oportunidade de audição?',
        'Se nada estiver ainda decidido, seria possível uma nova audição?',
      ],
    },
    {
      when: { fields: ['investor', 'freelance', 'sales'] },
      say: [
        'Seria possível voltarmos a conversar?',
        'Haveria abertura para uma nova conversa?',
        'Seria possível olhar mais uma vez para {matter}?',
        'Faria sentido falarmos de novo sobre isto?',
        'Poderíamos voltar a falar sobre {matter}?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Se o imóvel ainda estiver livre, seria possível reconsiderar a minha proposta?',
        'Seria possível olhar mais uma vez para a minha proposta?',
        'Se nada estiver ainda assinado, a minha proposta poderia ser considerada de novo?',
        'Haveria abertura para reconsiderar a minha proposta?',
        'Se a escolha ainda não estiver fechada, seria possível voltarmos a falar?',
      ],
    },
    { when: { bases: ['other-opening'] }, say: ['Seria possível considerar o meu nome neste outro caso?'] },
    {
      when: { bases: ['corrected-error'] },
      say: ['Seria possível olhar de novo, com um esclarecimento da minha parte?'],
    },
    {
      when: { reasons: ['budget'], fields: ['freelance', 'sales', 'speaking'] },
      say: ['Faria sentido uma versão reduzida, que caiba no orçamento?'],
    },
  ],
  askFeedback: [
    {
      when: { notFields: [...OWN_FEEDBACK] },
      say: [
        'Haveria um conselho para uma próxima vez, mesmo que breve?',
        'Há algum ponto em que eu deva trabalhar antes de uma próxima vez?',
        'Seria possível saber o que teria tornado {matter} mais forte?',
        'O que valeria a pena fazer de outra forma numa próxima vez?',
      ],
    },
    {
      when: { notFields: [...OWN_FEEDBACK], register: FORMAL },
      say: ['Que conselho me daria para uma próxima vez?', 'O que me aconselharia a fazer de outra forma?'],
    },
    {
      when: { notFields: [...OWN_FEEDBACK], register: CLOSE },
      say: [
        'Se houver um minuto para isso, o que eu poderia fazer melhor da próxima vez?',
        'Que ponto seria bom eu trabalhar antes da próxima vez?',
      ],
    },
    {
      when: { stages: [...MET], fields: ['job', 'investor', 'admission', 'residency'] },
      say: [
        'Depois da nossa conversa, há algum ponto em que eu deva trabalhar?',
        'Pensando na nossa conversa, o que eu poderia ter feito melhor?',
      ],
    },
    {
      when: { doors: ['feedback-offered'] },
      say: ['Aceito com gosto o feedback oferecido: qual seria o primeiro ponto a melhorar?'],
    },
    {
      when: { fields: ['freelance', 'sales'] },
      say: ['Seria possível saber o que pesou mais: o preço, os prazos ou outra coisa?'],
    },
    {
      when: { fields: ['journal', 'conference'] },
      say: ['Seria possível saber qual seria o primeiro ponto a rever?'],
    },
    {
      when: { fields: ['tender'] },
      say: [
        'Seria possível ter algum feedback sobre a avaliação da nossa proposta?',
        'Poderiam indicar os pontos em que a nossa proposta ficou aquém?',
        'Seria possível conhecer a pontuação da nossa proposta e os motivos da decisão?',
        'Em que critérios a nossa proposta poderia ter sido melhor?',
        'Seria possível uma breve conversa sobre a avaliação da nossa proposta?',
      ],
    },
    {
      when: { fields: ['grant'] },
      say: [
        'Seria possível ter acesso à avaliação, ou a um breve resumo?',
        'Seria possível saber, em poucas palavras, o que faltou na candidatura?',
        'Que ponto da candidatura pesou mais na decisão?',
        'Há comentários de quem avaliou que eu possa ler?',
        'Que parte da candidatura valeria a pena reforçar numa próxima vez?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Poderíamos marcar uma conversa sobre o que falta para o próximo passo?',
        'Qual seria o primeiro ponto a melhorar no meu trabalho antes de voltarmos ao assunto?',
        'O que seria importante eu mostrar para voltarmos a falar disto?',
        'Que conselho seria útil para eu preparar o próximo passo?',
        'Em que ponto seria bom eu trabalhar primeiro?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'Haveria algum comentário sobre a minha audição, mesmo que breve?',
        'O que valeria a pena trabalhar antes de uma próxima audição?',
        'Há algum ponto da audição em que eu deva trabalhar?',
        'Seria possível saber o que eu poderia ter feito melhor na audição?',
        'Que conselho seria útil para uma próxima audição?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Há algo que eu possa melhorar na minha proposta numa próxima vez?',
        'Seria possível saber que ponto da minha proposta levantou dúvidas?',
        'Há algum documento ou garantia que teria ajudado?',
        'O que teria tornado a minha proposta mais forte?',
        'Haveria um conselho para a próxima proposta que eu fizer?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: [
        'Há alguma coisa que valeria a pena mudar no texto?',
        'Haveria algum comentário sobre {work}, mesmo que breve?',
        'O que funciona menos bem no texto?',
        'Seria possível saber o que teria tornado {work} mais forte?',
        'Que conselho seria útil para o próximo texto?',
      ],
    },
  ],
  keepInTouch: [
    {
      when: { occasions: ['no'], notFields: [...OWN_CONTACT], doorAhead: false },
      say: [
        'Posso voltar a escrever se encontrar algo que faça sentido?',
        'Se surgir outra oportunidade, seria possível pensar em mim?',
        'Seria possível guardar o meu nome para outra ocasião?',
        'Posso voltar a escrever um pouco mais tarde?',
      ],
    },
    {
      when: { occasions: ['no'], notFields: [...OWN_CONTACT], doorAhead: false, register: FORMAL },
      say: [
        'Se surgir outra ocasião, poderia pensar em mim?',
        'Posso enviar uma mensagem se abrir outra possibilidade?',
      ],
    },
    {
      when: { occasions: ['no'], notFields: [...OWN_CONTACT], doorAhead: false, register: CLOSE },
      say: ['Se aparecer algo parecido, podemos voltar a falar?', 'Posso dar sinal se vir algo que faça sentido?'],
    },
    {
      when: { occasions: ['no'], fields: ['speaking', 'conference'], doorAhead: false },
      say: ['Seria possível apresentar outra proposta numa próxima edição?'],
    },
    {
      when: { occasions: ['no'], fields: ['grant', 'residency'], doorAhead: false },
      say: ['Seria possível apresentar uma nova candidatura na próxima edição?'],
    },
    {
      when: { occasions: ['no', 'on-hold'], doors: [...COME_BACK] },
      say: [
        'Posso voltar a escrever {when}, como foi sugerido?',
        'Tomei nota da data: posso voltar a escrever {when}?',
        'Seria possível retomarmos a conversa {when}?',
        'Posso dar notícias {when}?',
        'Faria sentido voltarmos a falar {when}?',
      ],
    },
    {
      when: { occasions: ['no'], doors: ['keep-on-file', 'talent-pool'], doorAhead: false },
      say: ['Se surgir algo adequado ao meu perfil, seria possível avisar?'],
    },
    {
      when: { occasions: ['no'], doors: ['apply-again'], notFields: ['literary'], doorAhead: false },
      say: ['Posso avisar quando apresentar uma nova candidatura?'],
    },
    {
      when: { fields: ['investor'] },
      say: [
        'Posso dar notícias quando o projeto tiver avançado de verdade?',
        'Posso enviar um breve resumo de vez em quando?',
        'Posso voltar a escrever quando houver números novos?',
        'Faria sentido voltarmos a falar na próxima etapa do projeto?',
        'Haveria interesse em receber notícias do projeto, de vez em quando?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['literary'] },
      say: [
        'Posso enviar outro texto quando estiver pronto?',
        'Seria possível enviar outro texto mais tarde?',
        'Haveria interesse em ler outro texto no futuro?',
        'Posso voltar com outro texto, mais adiante?',
        'Faria sentido eu enviar outra coisa quando estiver pronta?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['rental'] },
      say: [
        'Se o imóvel voltar a ficar livre, seria possível avisar?',
        'Seria possível receber um aviso se surgir algo parecido?',
        'A minha proposta pode ficar guardada para outro imóvel?',
        'Se a escolha não se confirmar, seria possível pensar em mim?',
        'Posso voltar a escrever para saber de outros imóveis?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['tender'] },
      say: [
        'Poderiam avisar quando abrir o próximo processo deste tipo?',
        'Onde podemos acompanhar os próximos processos deste tipo?',
        'Seria possível recebermos um aviso do próximo processo?',
        'Podemos voltar a apresentar uma proposta numa próxima ocasião?',
        'Seria possível considerar a nossa empresa em próximos processos?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['journal'] },
      say: [
        'Seria possível submeter outro artigo mais tarde?',
        'Posso propor outro manuscrito numa próxima ocasião?',
        'Haveria interesse em outro artigo, se o tema for mais adequado?',
        'Posso voltar a escrever quando tiver outro artigo pronto?',
        'Faria sentido eu propor outro tema à revista?',
      ],
    },
    {
      when: { occasions: ['no'], fields: ['admission'], doorAhead: false },
      say: ['Seria possível apresentar uma nova candidatura no próximo ano?'],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Poderíamos voltar a falar sobre isto daqui a alguns meses?',
        'Posso voltar ao assunto num momento melhor?',
        'Faria sentido voltarmos ao tema mais tarde?',
        'Quando seria um bom momento para voltarmos ao assunto?',
        'Podemos combinar uma nova conversa sobre isto, mais adiante?',
      ],
    },
    {
      when: { occasions: ['on-hold'] },
      say: [
        'Posso pedir notícias daqui a algumas semanas?',
        'Seria possível avisar quando houver novidades?',
        'Posso voltar a escrever mais à frente para saber como está tudo?',
        'Quando houver uma decisão, seria possível dar notícias?',
        'Seria boa ideia eu voltar a escrever daqui a umas semanas?',
      ],
    },
    {
      when: { occasions: ['door-open'] },
      say: [
        'Tinha ficado a ideia de retomar por volta desta data: é um bom momento?',
        'Posso tentar de novo agora?',
        'Será este um bom momento para retomar o assunto?',
        'Faria sentido voltarmos a falar agora?',
        'Já passou algum tempo: posso voltar a tentar?',
      ],
    },
    {
      when: { occasions: ['good-news', 'request', 'second-no', 'feedback', 'referral'] },
      say: [
        'Posso dar notícias de vez em quando?',
        'Posso voltar a escrever quando houver algo a contar?',
        'Podemos ir falando de vez em quando?',
        'Posso mandar notícias mais adiante?',
        'Seria bom eu dar sinal quando houver novidades?',
      ],
    },
  ],
};
