/** What publishers write around articles, by language. Each is matched against a whole line, case folded. */
interface Phrases {
  /** Lines that are nothing but furniture. */
  leftovers: RegExp;
  /** How a line begins that only leads to another article. */
  leadIns: RegExp;
  /** Requests to the reader. */
  calls: RegExp;
  /** Headings of sections that are not the article. */
  junkHeadings: RegExp;
  /** How a note about the author or the company at the end begins. */
  bios: RegExp;
}

const phrases: Record<string, Phrases> = {
  en: {
    leftovers:
      /^(?:advertisement|ads?|sponsored(?: content)?|promoted|continue reading(?: below| the main story)?|(?:article|story) continues (?:below|after).{0,30}|copy link|copied!?|share(?: this)?(?: (?:article|story|post|page))?|share on \w+|tweet(?: this)?|pin(?: it)?|e-?mail|print|save|comments?|\d+ (?:comments?|shares?|views|likes?|min(?:ute)?s? read)|\d+|loading(?:\.{3}|…)?|play(?: video)?|watch(?: now)?|view (?:gallery|image|image in fullscreen)|(?:click|tap) (?:here|to (?:enlarge|expand|play|view)).{0,20}|enlarge(?: this image)?|image(?: \d+ of \d+)?|toggle caption|hide caption|show more|see more|read more|learn more|more|next|previous|back to top|skip (?:to|advert).{0,25}|(?:jump|skip) to comments|subscribe|sign (?:up|in)|log in|follow(?: us)?|report (?:an )?(?:error|this ad)|close|scroll to continue|table of contents|contents|caption|reply|posted in.{0,40}|tags?:?|tagged(?: with)?:?|filed under:?.{0,80}|topics?:?|related(?: topics)?:?|(?:we may earn|this (?:post|article|story|page) (?:may )?contains?).{0,120}(?:commission|affiliate|links?)\.?.{0,60}|buy now|check price|get it now|shop now|view deal|see (?:price|deal|at amazon)|\$[\d.,]+ at \w+)$/i,
    leadIns:
      /^(?:also read|read also|read more|read next|read this|further reading|more (?:on|from|about|stories|reading)|see also|see more|related(?: (?:article|story|stories|post|posts|reading|coverage|video|content|news))?|you (?:may|might) (?:also )?(?:like|want|enjoy)|don['’]t miss|must[- ]read|next up|up next|watch(?: now)?|recommended(?: (?:reading|stories|for you))?|editor['’]s (?:pick|choice|note: see)|previously(?: on \w+)?|in case you missed it|trending|popular|best .{0,30} deals)\s*[:\-–—|]/i,
    calls:
      /^(?:(?:please )?(?:sign up|subscribe|register)\b.{0,40}\b(?:newsletters?|e-?mails?|updates|channel|digest|alerts|inbox|podcast|here|today)\b|(?:get|receive|want)\b.{0,60}\b(?:in|to) your inbox|(?:follow|like|join|find) (?:us|\w+(?: \w+)?) on (?:twitter|facebook|instagram|linkedin|x|threads|mastodon|bluesky|telegram|whatsapp|google news|youtube|flipboard|reddit|discord|slack)|(?:download|get) (?:the|our) .{0,20}app\b|(?:support|donate to|become a (?:member|supporter|subscriber|patron))\b|have (?:a|any) (?:tip|news|story|question)|got a (?:tip|news)|send (?:us )?(?:tips|your)|(?:contact|e-?mail|reach) (?:the )?(?:author|reporter|us|me)\b|(?:click|tap) here (?:to|for)|leave a (?:comment|reply)|(?:what do you think|let us know)\b.{0,80}\b(?:comments?|below)|share (?:this|your thoughts)\b|thanks for (?:reading|subscribing)|this (?:article|story|post) (?:was )?(?:originally )?(?:appeared|published|first appeared) (?:on|in|at)\b)/i,
    junkHeadings:
      /^(?:related(?:[: ](?:articles?|stories|story|posts?|reading|news|content|coverage|links|topics|videos?))?|(?:more|latest|recent|popular|trending|top|other)(?: (?:from|on|in|about|stories|articles|posts|news|videos|reading|coverage))(?: .{0,40})?|you (?:may|might)(?: also)? (?:like|be interested in|enjoy)|recommended(?: (?:for you|stories|reading|articles|posts))?|about the (?:authors?|writer|company|contributor)|about us|(?:share|spread) (?:this|the word).{0,30}|share(?: this)?|comments?(?: \(\d+\))?|\d+ (?:comments|responses|thoughts on).{0,80}|leave a (?:reply|comment)|join the (?:conversation|discussion)|newsletter.{0,30}|(?:subscribe|sign up)(?: .{0,50})?|get (?:our|the) .{0,30}newsletter.{0,20}|stay (?:connected|in touch|informed|up to date)|follow us.{0,30}|contact us|connect with us|categories|tags|topics|most (?:read|popular|viewed|commented)|what to read next|read (?:next|more|this next)|keep reading|up next|editor['’]s picks?|sponsored(?: content)?|trending(?: now)?|don['’]t miss|featured(?: (?:posts|articles|stories|videos?))?|post navigation|download our app.{0,20}|our (?:picks|newsletters?))$/i,
    bios: /^(?:about (?:the )?(?:author|company)|the (?:author|writer) is\b|[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3},? (?:is|was|has been|covers|writes|reports) (?:an?|the|our|editor|senior|about|on|for|writing|covering|reporting)\b|founded (?:in|by)\b|(?:the )?(?:views|opinions) expressed\b|(?:reporting|additional reporting|editing|writing|compiled) by\b|©|copyright\b|all rights reserved|with (?:files|reporting) from\b|disclosure:|editor['’]s note: this (?:article|story|post) (?:was|is))/iu,
  },
  de: {
    leftovers:
      /^(?:anzeige|werbung|teilen|drucken|merken|kommentare?(?: lesen)?|\d+ kommentare?|mehr|weiterlesen|artikel (?:teilen|merken|drucken)|nach oben|zum kommentieren.{0,40}|lesezeit.{0,20}|link kopieren|video abspielen|bild vergrößern|vergrößern|inhaltsverzeichnis|themen:?|schlagwörter:?|tags?:?)$/i,
    leadIns:
      /^(?:lesen sie (?:auch|mehr)|lies auch|auch interessant|mehr (?:zum thema|dazu|lesen)|siehe auch|weiterlesen|passend dazu|das könnte sie auch interessieren|zum thema|hintergrund|lesetipp|empfehlung)\s*[:\-–—|]?/i,
    calls:
      /^(?:(?:jetzt )?(?:abonnieren|anmelden|registrieren)\b|(?:folgen sie|folge) uns\b|newsletter (?:abonnieren|bestellen)|(?:hier )?(?:können sie|kannst du) den newsletter|unterstützen sie|mit material (?:der|von)\b|diskutieren sie|schreiben sie uns)/i,
    junkHeadings:
      /^(?:mehr zum thema|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|themen|beiträge)|das könnte (?:sie|dich|ihnen|euch)(?: auch)? (?:interessieren|gefallen)|auch interessant|weitere (?:artikel|meldungen|nachrichten|beiträge|themen).{0,30}|meistgelesen|kommentare?(?: \(\d+\))?|schreibe einen kommentar.{0,20}|kommentar (?:schreiben|verfassen|hinterlassen)|über (?:den|die) autor(?:in|en)?|newsletter.{0,30}|teilen|teilen sie.{0,30}|schlagwörter|kategorien|lesen sie auch|empfehlungen.{0,30}|leserkommentare|neueste (?:artikel|beiträge|kommentare)|folgen sie uns.{0,20}|beitragsnavigation|anzeige)$/i,
    bios: /^(?:über (?:den|die) autor|(?:der|die) autor(?:in)? (?:ist|arbeitet|schreibt)\b|quelle:|mit (?:dpa|afp|reuters|material)\b|\((?:dpa|afp|reuters|kna|epd|sid)[^)]{0,40}\)$|©|copyright\b|alle rechte vorbehalten)/i,
  },
  fr: {
    leftovers:
      /^(?:publicité|partager|imprimer|commentaires?|\d+ commentaires?|lire la suite|voir plus|temps de lecture.{0,20}|copier le lien|sommaire|en savoir plus|agrandir)$/i,
    leadIns:
      /^(?:(?:à )?lire aussi|à lire(?: également| sur)?|lire également|voir aussi|en savoir plus|sur le même sujet|lire (?:notre|nos) )\s*[:\-–—|]?/i,
    calls:
      /^(?:abonnez-vous|inscrivez-vous|suivez[- ]nous|recevez\b.{0,60}(?:newsletter|e-mail|boîte)|soutenez|rejoignez-nous|partagez\b)/i,
    junkHeadings:
      /^(?:(?:à )?lire aussi|sur le même (?:sujet|thème)|articles? (?:similaires?|liés|associés|recommandés)|à propos de l['’]auteur.{0,10}|commentaires?(?: \(\d+\))?|laisser un commentaire|newsletter.{0,30}|vous aimerez aussi|voir aussi|les plus lus|partager(?: cet article)?|catégories|étiquettes|dans la même rubrique|réagissez.{0,30})$/i,
    bios: /^(?:à propos de l['’]auteur|avec (?:afp|reuters)\b|©|copyright\b|tous droits réservés)/i,
  },
  es: {
    leftovers:
      /^(?:publicidad|anuncio|compartir|imprimir|comentarios?|\d+ comentarios?|leer más|ver más|copiar enlace|tiempo de lectura.{0,20}|seguir leyendo|te recomendamos|índice)$/i,
    leadIns:
      /^(?:lee (?:también|además|más)|leer (?:también|más)|te puede interesar|también te puede interesar|ver también|véase también|relacionad[oa]s?|más información|sigue leyendo|no te pierdas|en \w+ \|)\s*[:\-–—|]?/i,
    calls:
      /^(?:suscr[ií]bete|reg[ií]strate|s[ií]guenos|síguenos|recibe\b.{0,60}(?:newsletter|boletín|correo)|únete|apoya|comparte\b)/i,
    junkHeadings:
      /^(?:te puede interesar|también te puede interesar|artículos relacionados|noticias relacionadas|relacionad[oa]s|más noticias|lo más (?:leído|visto)|sobre el autor|acerca del autor|comentarios?(?: \(\d+\))?|deja un comentario|deja una respuesta|boletín.{0,30}|newsletter.{0,30}|compartir|comparte.{0,30}|etiquetas|categorías|recomendados.{0,20}|archivado en)$/i,
    bios: /^(?:sobre el autor|con información de\b|©|copyright\b|todos los derechos reservados)/i,
  },
  ja: {
    leftovers:
      /^(?:広告|PR|シェア(?:する)?|ツイート(?:する)?|印刷|コメント(?:する)?|続きを読む|もっと見る|目次|関連記事|この記事をシェア|ブックマーク|拡大画像を見る|画像(?:を拡大|一覧))$/,
    leadIns: /^(?:【?(?:関連記事|あわせて読みたい|合わせて読みたい|参考記事|関連リンク|こちらも読む)】?)\s*[:：｜|]?/,
    calls:
      /^(?:(?:メルマガ|メールマガジン|ニュースレター).{0,30}(?:登録|購読)|(?:Twitter|X|Facebook|LINE|YouTube).{0,20}(?:フォロー|登録)|会員登録)/i,
    junkHeadings:
      /^(?:関連(?:記事|リンク|ニュース|キーワード|タグ)|あわせて読みたい|合わせて読みたい|おすすめ(?:記事)?.{0,10}|人気(?:記事|ランキング).{0,10}|アクセスランキング|最新記事.{0,10}|新着記事|コメント(?: ?\d+ ?件)?|この記事を書いた人|著者(?:紹介|プロフィール)?|筆者(?:紹介|プロフィール)|タグ|シェア.{0,10}|ランキング)$/,
    bios: /^(?:著者(?:プロフィール|紹介)|筆者(?:プロフィール|紹介)|©|copyright\b|（?文[:：＝]|取材・文)/i,
  },
  zh: {
    leftovers:
      /^(?:广告|廣告|分享(?:到.{0,10})?|打印|列印|评论|評論|留言|展开全文|展開全文|阅读全文|閱讀全文|查看更多|更多|目录|目錄|责任编辑.{0,20}|責任編輯.{0,20}|返回搜狐.{0,10}|举报|举报\/反馈|点赞|收藏)$/,
    leadIns:
      /^(?:【?(?:相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多新闻|更多新聞|相關新聞|相关新闻|看更多|點我看|點此看)】?)\s*[:：｜|]?/,
    calls:
      /^(?:(?:关注|關注|订阅|訂閱|追蹤|加入|下載|下载).{0,25}(?:公众号|公眾號|频道|頻道|电子报|電子報|粉絲團|LINE|APP|客户端)|扫码|掃碼|欢迎关注)/i,
    junkHeadings:
      /^(?:相关(?:阅读|新闻|文章|推荐)|相關(?:閱讀|新聞|文章|推薦)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|热门(?:文章|新闻|推荐)?|熱門(?:文章|新聞)?|最新(?:文章|新闻|新聞)|评论.{0,8}|評論.{0,8}|留言.{0,8}|关于作者|關於作者|作者简介|作者簡介|标签|標籤|猜你喜欢|你可能也喜歡.{0,8}|更多(?:新闻|新聞|文章)|发表评论|發表評論)$/,
    bios: /^(?:关于作者|關於作者|作者简介|作者簡介|©|版权|版權|来源[:：]|責任編輯|责任编辑|编辑[:：]|本文(?:来自|來自|系|係|首发|转载))/,
  },
};

/** Every language's phrase of one kind: pages mix languages, and no phrase of one is a sentence of another. */
export function matchesPhrase(kind: keyof Phrases, line: string): boolean {
  return Object.values(phrases).some((table) => table[kind].test(line));
}
