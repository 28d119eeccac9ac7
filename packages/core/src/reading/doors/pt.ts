import { phrases } from '../phrases/phrase.ts';

/** What a Portuguese no leaves open. */
export const pt = phrases('pt', 'door', {
  'keep-on-file': [
    'door:keep-on-file',
    'sure',
    '(manteremos|guardaremos|manter|guardar|conservaremos|mantido|mantida|ficará|permanecerá|mantemos|guardamos|armazenaremos) ..6 (currículo|dados|perfil|candidatura|banco de dados|base de dados|arquivo|contacto|contato|registro|banco de talentos|cadastro)',
    '(base de dados|banco de dados|em carteira|em nossos registros) ..4',
  ],
  'apply-again': [
    'door:apply-again',
    'sure',
    '(candidatar|candidatar se|submeter|enviar|voltar|participar|inscrever|concorrer|apresentar|contactar|tentar) ..5 (novamente|futuro|futuras|futuros|próxima|próximas|outras|outra vez|nova|próximo|outros|mais|de novo)',
    '(incentivamos|encorajamos|convidamos|esperamos|adoraríamos|gostaríamos|encorajo|incentivo) ..4 (candidatar|submeter|enviar|voltar|participar|ler|novas|futuras|inscrever|receber|concorrer|tentar|nova)',
    '(próxima|próximo|nova|novo) (edição|edital|temporada|chamada|convocatória|rodada|ciclo|vez|concurso)',
    '(candidaturas|inscrições|chamada|edital|submissões) ..4 (abrem|abrirão|reabrem|abre|abrirá|reabre|reabrirão|abertas)',
    '(voltar a|retomar|conversar) ..4 (falar|contactar|conversa|contato|contacto|meses|ano|primavera|trimestre)',
  ],
  'other-roles': [
    'door:other-roles',
    'sure',
    '(outras|futuras|novas|próximas|demais) (vagas|oportunidades|posições|ofertas|seleções)',
    '(consultar|visitar|acompanhar|acompanhe|visite|siga|consulte) ..4 (site|página|portal|vagas|redes|carreiras)',
    '(vaga|oportunidade|posição|projeto) ..3 (que se adeque|adequada|alinhada|compatível|futura|surja|surgir|similar)',
  ],
  'feedback-offered': [
    'door:feedback-offered',
    'sure',
    '(disposição|pode|podemos|caso queira|deseje|dispostos|prazer|gosto|disponíveis|solicitar|pedir) ..6 (feedback|comentários|retorno detalhado|motivos|parecer|avaliação|pareceres)',
    '(feedback|comentários|pareceres|parecer) ..4 (anexo|em anexo|disponível|disponíveis|abaixo|pedido)',
  ],
  resubmit: [
    'door:resubmit',
    'sure',
    '(versão revista|versão revisada|nova versão|versão corrigida|ressubmeter|ressubmissão|revisões) ..4',
  ],
  'contact-named': [
    'door:contact-named',
    'sure',
    '(contactar|contatar|contacte|contate|escrever|escreva|falar com|entrar em contato|entrar em contacto|dúvidas|dúvida|questões) ..6',
    '(manter|mantemos|mantenhamos|manter nos) ..1 (em )?contato',
  ],
  waitlist: [
    'door:waitlist',
    'sure',
    '(lista) ..1 (de espera|de reserva|suplente)',
    'cadastro de reserva',
    '(caso) ..3 (vaga|desistência|lugar) ..3',
  ],
  referral: [
    'door:referral',
    'sure',
    '(recomendar|recomendado|encaminhado|encaminhei|partilhado|compartilhado|indicar|indicado|encaminhar|recomendo|sugiro) ..6 (colega|colegas|equipa|equipe|outra|outro|contacto|contato|departamento|amigo|amiga|editora|parceiro|área)',
  ],
  'talent-pool': [
    'door:talent-pool',
    'sure',
    '(banco de (talentos|candidatos)|bolsa de candidatos|comunidade de talentos|alertas de vagas|carteira de fornecedores)',
  ],
});
