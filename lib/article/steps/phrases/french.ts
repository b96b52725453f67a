import type { Phrases } from './phrases';

export const french: Phrases = {
  leftovers: [
    /publicité|annonce|partager|imprimer|enregistrer|écouter|commentaires?|\d+ commentaires?|réagir|partager (?:cet article|sur \S+)/,
    /lire la suite|voir (?:plus|tout|aussi)|afficher (?:plus|moins)|en savoir plus|agrandir|fermer|suivant|précédent|retour en haut/,
    /temps de lecture.{0,20}|lecture.{0,5}\d+ min.{0,10}|copier le lien|sommaire|lire la vidéo|(?:tags?|mots[- ]clés|étiquettes|thèmes?)(?: ?[:：].{0,150})?/,
    /la suite après (?:cette|la) publicité|je m['’]abonne|s['’]abonner|se connecter|suivez-nous|acheter|voir l['’]offre/,
  ],
  leadIns: [
    /(?:à )?lire aussi|à lire(?: également| sur)?|lire également|(?:à )?voir aussi|en savoir plus|sur le même sujet|lire (?:notre|nos|l['’])/,
    /découvrez (?:aussi|également)|retrouvez|plus d['’]infos?|vidéo|pour aller plus loin|à découvrir|notre (?:dossier|sélection)/,
  ],
  calls: [
    /(?:abonnez|inscrivez)-vous|suivez[- ](?:nous|l['’]actualité|toute)|recevez\b.{0,80}(?:newsletter|e-?mail|boîte|actualité)/,
    /soutenez(?:-nous| notre)|rejoignez-nous|faites un don|partagez (?:cet|cette|sur)|retrouvez(?:-nous| toute l['’]actu)|téléchargez (?:notre|l['’])/,
    /(?:cet|l['’])article (?:est|a été) (?:initialement |d['’]abord )?(?:paru|publié|issu|republié)/,
  ],
  junkHeadings: [
    /(?:à )?(?:lire|voir|découvrir) (?:aussi|également|ensuite)(?: .{0,30})?|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|à lire.{0,20}/,
    /articles? (?:similaires?|liés|associés|recommandés|récents|populaires)|autres articles.{0,30}|plus d['’]articles.{0,30}|dernières? (?:actualités?|actus?|articles?|infos?).{0,20}/,
    /vous (?:aimerez|pourriez)(?: peut-être)? (?:aussi|également|aimer).{0,20}|cela (?:peut|pourrait) vous intéresser|les plus (?:lus|populaires|partagés|commentés).{0,20}/,
    /à propos (?:de l['’]auteur|de nous|des auteurs).{0,20}|l['’]auteur|qui sommes-nous.{0,3}|commentaires?(?: ?\(\d+\))?|\d+ commentaires?.{0,60}|(?:laisser|ajouter|poster) un commentaire.{0,20}|réagissez.{0,30}/,
    /newsletters?.{0,40}|(?:abonnez|inscrivez)-vous.{0,50}|partager(?: (?:cet|l['’]) ?article)?.{0,15}|catégories|étiquettes|mots[- ]clés|suivez-nous.{0,30}|contact(?:ez-nous)?/,
  ],
  credits: [/(?:crédits?|photos?|crédits? photos?|images?|illustration|©) ?(?:[:：/©]|par) ?.{2,90}/],
  bios: [
    /à propos de l['’]auteur|\(?avec (?:l['’])?(?:afp|reuters|agences?|ap)\b|\(?(?:afp|reuters)\)?$|source ?[:：]|par ?[:：]/,
    /copyright\b|tous droits réservés/,
  ],
  smallPrint: [
    /tous droits réservés|reproduction (?:interdite|même partielle)|n['’]engagent? que (?:son|leurs?) auteurs?|ne reflètent? pas (?:nécessairement )?/,
  ],
  notices: [
    /\bj['’]accepte .{0,60}(?:conditions|données|politique)/,

    /\bliens? (?:affiliés?|d['’]affiliation)\b|\b(?:percevoir|recevoir|toucher|perçoit|touche) (?:une )?commission\b/,
  ],
  stamps: [/(?:publié|mis à jour|modifié|paru|mise à jour|dernière mise à jour|publication)/],
  bylines: [/(?:auteure?|autrice|texte) ?[:：]|(?:écrit|rédigé|publié) par [a-zà-ɏ]/],
  walls: [
    /réservé (?:aux|à nos) abonnés|(?:abonnez|connectez|identifiez)-vous pour (?:lire|accéder|continuer)|il vous reste .{0,20} à lire/,
  ],
};
