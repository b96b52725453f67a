import type { Phrases } from './phrases';

export const spanish: Phrases = {
  leftovers: [
    /publicidad|anuncio|compartir(?: en \S+)?|imprimir|guardar|escuchar|comentarios?|\d+ comentarios?|comentar/,
    /(?:leer|ver|mostrar) (?:más|menos|todo)|seguir leyendo|continuar leyendo|copiar (?:el )?enlace|tiempo de lectura.{0,20}|\d+ min(?:utos)? de lectura/,
    /te recomendamos|índice|contenido|cerrar|siguiente|anterior|volver arriba|suscríbete|iniciar sesión|(?:etiquetas|temas|tags|archivado en)(?: ?[:：].{0,150})?/,
  ],
  leadIns: [
    /(?:lee|leer|lea) (?:también|además|más|aquí)|(?:también )?te puede(?: también)? interesar|te podría interesar|(?:ver|vea|véase|mira|mirá) (?:también|además|aquí)/,
    /relacionad[oa]s?|más información|sigue leyendo|no te pierdas|en \S+(?= ?\|)|también lee|además|conoce más|más sobre|video|foto/,
  ],
  calls: [
    /suscr[ií]b(?:e|a)(?:te|se)|reg[ií]str(?:ate|ese)|s[ií]gu?e?nos|s[ií]guenos|recib[ea]\b.{0,80}(?:newsletter|bolet[ií]n|correo|noticias)/,
    /únete (?:a|al)|apoya (?:a|el|nuestro)|compart[ea] (?:esta?|este|en)|descarga (?:nuestra|la) app|haz clic aqu[ií]|si quieres recibir/,
    /est[ea] (?:artículo|nota|texto|contenido) (?:fue|se|ha sido) (?:publicad|originalmente)/,
  ],
  junkHeadings: [
    /(?:también )?te (?:puede|podría)n?(?: también)? interesar.{0,10}|(?:artículos|noticias|notas|contenidos?|temas|entradas) (?:relacionad[oa]s|similares|recientes|recomendad[oa]s)|relacionad[oa]s/,
    /más (?:noticias|de|en|sobre|artículos|información)(?: .{0,40})?|lo (?:más|último)(?: (?:leído|visto|en|de|popular))?.{0,20}|últimas noticias.{0,20}|otras noticias.{0,20}/,
    /(?:sobre|acerca de)l?(?: el| la)? ?autor.{0,4}|comentarios?(?: ?\(\d+\))?|deja (?:un|tu) (?:comentario|respuesta).{0,20}|(?:lee|leer|ver|mira) (?:también|además).{0,20}/,
    /boletín.{0,30}|newsletter.{0,30}|suscríbete.{0,40}|compart(?:ir|e).{0,30}|etiquetas|categorías|recomendad[oa]s?.{0,20}|archivado en|síguenos.{0,30}|publicidad|temas/,
  ],
  credits: [
    /(?:fotos?|fotografías?|imagen|imágenes|créditos?|ilustración|foto de portada|©) ?(?:[:：/©]|por|de) ?(?:cortesía )?.{2,90}/,
  ],
  bios: [
    /sobre el autor|\(?con información de\b|\(?(?:efe|afp|ap|reuters|europa press)\)?$|fuente ?[:：]|por ?[:：]|copyright\b/,
    /todos los derechos reservados/,
  ],
  smallPrint: [
    /todos los derechos reservados|prohibida (?:su|la) reproducción|no refleja(?:n)? (?:necesariamente )?la opinión|es responsabilidad de (?:su|quien)/,
  ],
  notices: [
    /\bacepto .{0,40}(?:política|condiciones|términos)/,

    /\benlaces? de afiliad[oa]s?\b|\b(?:recibir|obtener|ganar|recibe|obtiene|llevarse) (?:una )?(?:pequeña )?comisi[oó]n\b/,
  ],
  stamps: [/(?:publicad|actualizad|modificad)[oa]\b|última actualización|fecha de publicación/],
  bylines: [/(?:autora?|texto|redacción) ?[:：]|(?:escrito|publicado) por [a-zà-ɏ]/],
  walls: [
    /(?:suscríbete|regístrate|inicia sesión) para (?:seguir|continuar|leer|acceder)|(?:exclusivo|sólo|solo) para suscriptores/,
  ],
};
