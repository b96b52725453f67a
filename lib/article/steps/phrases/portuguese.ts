import type { Phrases } from './phrases';

export const portuguese: Phrases = {
  leftovers: [
    /publicidade|anúncio|continua (?:após|depois d)a publicidade|compartilh(?:ar|e)(?: (?:no|via) \S+)?|partilhar|imprimir|salvar|comentários?|\d+ comentários?|comentar|(?:leia|ver|ler|veja|saiba) mais|tempo de leitura.{0,20}|copiar link|índice|fechar|assine|entrar|ouvir|(?:tags|temas|assuntos)(?: ?[:：].{0,150})?/,
  ],
  leadIns: [
    /leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira(?: também)?|relacionad[oa]s?|ler também|assista(?: também)?|mais sobre|siga lendo/,
  ],
  calls: [
    /inscreva-se|assine\b|siga(?:-nos| o| a| nosso)\b|receba\b.{0,80}(?:newsletter|e-?mail|notícias|whatsapp)|cadastre-se|baixe (?:o|nosso)|participe (?:do|da)|entre no (?:canal|grupo)|clique aqui (?:para|e)|apoie (?:o|a|nosso)|atenção: comentários/,
  ],
  junkHeadings: [
    /(?:leia|veja|ler|confira) (?:também|mais)(?: .{0,20})?|(?:notícias|artigos|posts?|matérias|conteúdos?) (?:relacionad[oa]s|semelhantes|recentes)|relacionad[oa]s|mais (?:lidas?|lidos|notícias|de|em|sobre|vistas)(?: .{0,30})?|últimas (?:notícias)?.{0,20}|você (?:também )?pode (?:também )?(?:gostar|se interessar).{0,20}|comentários?(?: ?\(\d+\))?|deixe (?:um|seu) comentário.{0,20}|sobre o autor.{0,4}|newsletter.{0,30}|compartilhe.{0,30}|categorias|tags|siga-nos.{0,20}/,
  ],
  credits: [/(?:fotos?|imagem|imagens|créditos?|crédito da foto|divulgação|©) ?(?:[:：/©]|por|de) ?.{2,90}/],
  bios: [/sobre o autor|fonte ?[:：]|com informações d[aeo]\b|copyright\b/],
  smallPrint: [
    /todos os direitos reservados|proibida a reprodução|não serão aprovados|não reflete(?:m)? (?:necessariamente )?a opinião|comentários .{0,80}(?:moderad|responsabilidade)/,
  ],
  notices: [
    /\bconcordo com .{0,40}(?:política|termos)/,
    /\blinks? de afiliad[oa]s?\b|\b(?:receber|ganhar|recebe|ganha) (?:uma )?(?:pequena )?comissão\b/,
  ],
  stamps: [/(?:publicad|atualizad|postad)[oa]\b|última atualização/],
  bylines: [/(?:autora?|texto) ?[:：]|(?:escrito|publicado) por [a-zà-ɏ]/],
  walls: [/(?:assine|cadastre-se|faça login) para (?:continuar|ler|ter acesso)|exclusivo para assinantes/],
};
