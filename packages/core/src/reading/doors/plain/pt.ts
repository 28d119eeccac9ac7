import { plainPhrases } from '../../phrases/phrase.ts';

/** Ways to leave something open in Portuguese that leave no doubt, wherever they stand. */
export const pt = plainPhrases('pt', 'door', {
  passei: [
    'door:referral',
    '(passei|passámos|passamos|enviei|encaminhei|encaminhámos|encaminhamos|mandei|dei) ..1 (o|a|os)? (seu|sua|seus|teu|tua|teus) ..2 (nome|contacto|contato|dados|currículo|candidatura|número|proposta) ..1 (a|à|ao|para|pro|pra)',
    'da (minha|nossa) parte',
  ],
  voltar: [
    'door:apply-again',
    '(volte|volta|voltar) a (candidatar|candidatar se|concorrer|escrever|submeter|enviar|tentar|inscrever) ..2',
    '(candidate se|inscreva se|tente|concorra|escreva|escreve) ..1 (novamente|de novo|outra vez) ..2',
  ],
  comentarios: [
    'door:feedback-offered',
    '(solicitar|pedir|pedi|peça) ..2 (feedback|parecer|pareceres|comentários|devolutiva|retorno|relatório)',
  ],
  'lista-de-espera': [
    'door:waitlist',
    '(na|em|para a|à) ..1 lista de (espera|reserva|suplentes)',
    '(cadastro de reserva|cadastro reserva)',
  ],
  rever: [
    'door:resubmit',
    '(rever|reformular|revisar|corrigir|reescrever) ..4 (submeter novamente|voltar a submeter|ressubmeter|reenviar|enviar de novo|submeter de novo)',
  ],
  banco: ['door:talent-pool', 'bolsa de (candidatos|recrutamento|talentos)'],
  ligaremos: [
    'door:keep-on-file',
    '(ligo|ligaremos|aviso|avisaremos|chamo|chamaremos|contactaremos|contato|entraremos em contacto|entraremos em contato) ..2 (se|quando|assim que|caso)',
  ],
  guardado: [
    'door:keep-on-file',
    '(guardamos|guardaremos|guardo|guardar|guardei|manteremos|mantemos|mantenho|conservamos|ficamos com|fico com|fica) ..3 (cv|currículo|dados|candidatura|contacto|contato|perfil|nome|telefone|orçamento|cadastro|portefólio|portfólio)',
    '(entraremos|entro|entrarei|voltaremos|volto|voltarei) ..1 em (contacto|contato) ..3',
    '(teremos|terei|temos|tenho|ter) ..2 em (conta|mente)',
    '(aviso|avisamos|avisarei|chamo|chamamos|ligo|lembro|lembraremos) ..2 (se|quando|assim que|caso|de si|de ti|de você)',
  ],
  'dizer-porque': [
    'door:feedback-offered',
    '(se (quiser|quiseres|desejar|pretender)) ..4 (comentários|feedback|parecer|devolutiva|conversar|explico|explicamos|detalhes)',
  ],
});
