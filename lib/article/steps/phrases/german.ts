import type { Phrases } from './phrases';

export const german: Phrases = {
  leftovers: [
    /anzeige|werbung|teilen|drucken|merken|speichern|vorlesen|anhören|artikel (?:teilen|merken|drucken|anhören|vorlesen)/,
    /kommentare?(?: lesen| schreiben)?|\d+ kommentare?|zum kommentieren.{0,40}|beitrag per e-?mail versenden/,
    /mehr|weiterlesen|mehr (?:lesen|erfahren|anzeigen|laden)|weitere (?:laden|anzeigen)|nach oben|zurück|schließen/,
    /lesezeit.{0,20}|.{0,12}min(?:uten)? lesezeit|link kopieren|video abspielen|(?:bild )?vergrößern|bildergalerie.{0,20}/,
    /inhaltsverzeichnis|inhalt|(?:quellen|inhalte?) (?:ein|aus)blenden|(?:themen|schlagwörter|schlagworte|stichworte|tags?)(?: ?[:：].{0,150})?/,
    /jetzt (?:lesen|abonnieren|testen|kaufen|bestellen|anmelden|spenden)|zum (?:angebot|shop|produkt)|bei .{2,20} (?:kaufen|ansehen)/,
    /schon gelesen|(?:möchten sie|möchtest du|willst du|wollen sie) (?:den|diesen) (?:artikel|beitrag) .{0,20}teilen|(?:den |diesen )?(?:artikel|beitrag) (?:mit anderen )?(?:teilen|weiterempfehlen).{0,25}/,
    /lesen sie (?:dazu )?auch(?: die)?(?: folgenden)? (?:artikel|beiträge|texte)/,
    /empfehlungen (?:aus|der|unserer) .{2,60}|anzeige:? .{0,40}|warning: .{0,60} in \/\w.{0,120}/,
  ],
  leadIns: [
    /(?:auch |hier )?lesen(?: sie)?(?: (?:auch|mehr|hier|dazu|jetzt|weiter))*|lies (?:auch|dazu|hier)|mehr (?:lesen|dazu|zum thema)/,
    /auch interessant|siehe (?:auch|dazu)|weiterlesen|passend dazu|das könnte (?:sie|dich) (?:auch )?interessieren|zum thema|lese-?tipp/,
    /hintergrund|empfehlung|sehen sie (?:auch|hier)|hören sie (?:auch|hier)|mehr (?:über|von|aus)|video|im video|podcast|weitere .{2,25}/,
  ],
  calls: [
    /(?:jetzt )?(?:abonnieren|anmelden|registrieren|folgen)\b|(?:folgen sie|folge|folgt) (?:uns|mir)\b|abonnier(?:e|en sie|t) /,
    /.{0,40}newsletter (?:abonnieren|bestellen|anmelden)|(?:hier )?(?:können sie|kannst du|könnt ihr) (?:den|unseren|sich)\b.{0,30}newsletter/,
    /(?:zum|unseren?|dem) newsletter\b|.{0,60}schau(?:en sie|t)? (?:mal )?in unseren .{0,20}newsletter/,
    /unterstützen sie (?:uns|unsere|den|die)|unterstütze (?:uns|unsere)|(?:jetzt )?spenden\b|diskutieren sie|diskutiere mit|schreiben sie uns|schreib uns/,
    /(?:gefällt|hat) (?:dir|ihnen|euch) (?:unser|der|dieser|das|die)\b.{0,40}(?:magazin|artikel|beitrag|text|gefallen)\b/,
    /wir respektieren (?:deine|ihre) privatsphäre|(?:an dieser stelle|hier) (?:finden sie|findest du|befindet sich|wird) (?:einen )?(?:extern|inhalt)/,
    /alles (?:über|zu|zum|zur|rund um) .{3,60} (?:findest du|finden sie|findet ihr) hier/,
    /wir haben viele .{2,30} für (?:dich|sie|euch)|.{0,30}wir haben viele (?:spannende|weitere) themen/,
    /hinterlass(?:e|en sie|t)? (?:einfach |uns |doch )*einen kommentar|schreib(?:e|t|en sie)? (?:es |uns )*in die kommentare/,
    /dieser (?:text|artikel|beitrag) (?:wurde veröffentlicht|ist (?:zuerst|zunächst|ursprünglich)|erschien|stammt|wurde (?:zuerst|zunächst|ursprünglich))/,
  ],
  junkHeadings: [
    /(?:mehr )?zum thema|mehr (?:zum thema|dazu|aus|von|über|artikel|news|nachrichten|themen|lesen)(?: .{0,40})?|weiterlesen|zum weiterlesen/,
    /(?:ähnliche|verwandte|weitere|neueste|aktuelle|beliebte|passende|letzte|andere|weiterführende) (?:artikel|beiträge|themen|meldungen|nachrichten|news|kommentare|links|inhalte|videos?|texte|storys?).{0,40}/,
    /das könnte (?:sie|dich|ihnen|euch)(?: auch)?(?: noch)? (?:interessieren|gefallen)|auch interessant|interessant|lesen sie (?:auch|mehr).{0,20}|leserinteresse/,
    /meist(?:gelesen|-?diskutiert|kommentiert|geklickt)e?(?: .{0,20})?|top-?(?:news|themen|artikel)|empfehlungen.{0,40}|unsere (?:empfehlungen|tipps|newsletter|themen)/,
    /kommentare?(?: ?\(\d+\))?|\d+ kommentare?(?: .{0,40})?|(?:schreiben? sie|schreibe?|hinterlassen? sie|hinterlasse) (?:einen|ihren|deinen) kommentar.{0,30}|kommentar (?:schreiben|verfassen|hinterlassen)|leserkommentare|diskussion/,
    /(?:über|zur|zum) (?:den|die|das)? ?(?:autor(?:in|en|innen)?|verfasser(?:in)?|person|unternehmen|redaktion)|autor(?:in)?|über uns|ansprechpartner(?:in)?|pressekontakt|kontakt/,
    /newsletter.{0,30}|.{0,20}newsletter|teilen|(?:artikel|beitrag|seite) teilen|teilen sie.{0,30}|folgen sie uns.{0,20}|bleiben sie .{0,30}/,
    /schlagwörter|schlagworte|stichworte|kategorien|themen|beitragsnavigation|anzeige|werbung|online-pressemappe.{0,60}/,
  ],
  credits: [
    /(?:titel|vorschau|beitrags|symbol|archiv|header|teaser)?(?:bild|foto|fotograf|fotografin|grafik|bildquelle|bildnachweis|bildrechte|fotoquelle|fotos|bilder)(?:er)?(?: ?\((?:oben|links|rechts|symbolbild)\))?(?: ?[:：/©]| von| by) ?.{2,90}/,
  ],
  bios: [
    /über (?:den|die) (?:autor|verfasser|unternehmen)|(?:der|die) (?:autor|verfasser)(?:in)? (?:ist|arbeitet|schreibt|lebt|war)\b/,
    /quellen?(?:angaben?)? ?:|mit (?:dpa|afp|reuters|apa|sda|epd|kna|material)\b|mit material (?:der|von|des)\b|\(?(?:dpa|afp|reuters|kna|epd|sid|apa|sda|ots|red)(?:[/,][^)]{0,40})?\)?$/,
    /(?:der|dieser) (?:beitrag|eintrag) wurde (?:am|von|in|unter)\b|erstellt am .{4,60} abgelegt unter/,
    /alle rechte vorbehalten|autor(?:in)? ?[:：]|text ?[:：]|von ?[:：]/,
    /online-pressemappe|pressekontakt|rückfragen|(?:original)?artikel ?[:：]/,
    /dies ist teil \d+|(?:dieser|der) (?:text|beitrag|artikel) (?:gehört|steht|unterliegt|erschien)/,
  ],
  smallPrint: [
    /druckfähige (?:fotos|bilder)|abdruck honorarfrei|belegexemplar/,
    /alle rechte vorbehalten|unter der lizenz cc|dürfen nicht (?:verwendet|vervielfältigt|weiterverbreitet) werden/,
    /gibt die meinung (?:des|der) (?:autor|verfasser)|spiegel[nt] nicht (?:unbedingt|notwendigerweise) die meinung/,
    /(?:stellt|stellen|ist|sind) kein(?:e)? (?:anlageberatung|rechtsberatung|empfehlung|kaufempfehlung)|ersetz(?:t|en) (?:keine|nicht) .{0,40}(?:arzt|ärzt|beratung|behandlung)/,
  ],
  notices: [
    /(?:affiliate|provisions?|partner|werbe|empfehlungs)-?links?\b.{0,200}(?:provision|kauf|verdien|mehrkosten|vergütung)|verlinkungen handelt es sich um affiliate/,
    /\bohne (?:deine?|ihre?) (?:einverständnis|zustimmung|einwilligung)\b.{0,60}\b(?:verbindung|laden|geladen|daten)|\bwir respektieren (?:deine|ihre) privatsphäre\b/,
    /\b(?:ihrer|deiner|ihre|deine) (?:zustimmung|einwilligung)\b.{0,80}\b(?:extern|inhalt|anzeig|geladen)|\bempfohlene[rn]? (?:externe[rn]? |redaktionelle[rn]? )inhalt\b|\bexterne[rn]? inhalte? (?:angezeigt|anzeigen|geladen|laden)\b/,
    /\b(?:verarbeitung|speicherung) meiner (?:personenbezogenen )?daten\b|\bich willige (?:darin )?ein\b/,
    /\berhalten wir\b.{0,60}\bprovision\b|\bwir (?:erhalten|bekommen)\b.{0,60}\bprovision\b|\bmit \*? ?(?:gekennzeichnete|markierte|versehene)n? links?\b/,
  ],
  stamps: [
    /(?:zuletzt |erstmals )?(?:publiziert|veröffentlicht|aktualisiert|erstellt|erschienen|geändert|stand|letzte (?:aktualisierung|änderung))\b/,
  ],
  bylines: [
    /(?:text|autor(?:in)?|redaktion|verfasst von|geschrieben von) ?[:：]|(?:verfasst|geschrieben) von [a-zà-ɏ]/,
  ],
  walls: [
    /\b(?:jetzt|weiterlesen|weiter lesen)\b.{0,40}\b(?:abo|plus|registrieren|anmelden)\b|(?:nur|exklusiv) für (?:abonnent|mitglieder)/,
  ],
};
