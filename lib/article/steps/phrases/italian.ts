import type { Phrases } from './phrases';

export const italian: Phrases = {
  leftovers: [
    /pubblicità|annuncio|condividi(?: su \S+)?|stampa|salva|commenti?|\d+ commenti?|leggi (?:tutto|di più)|mostra (?:altro|di più)|continua a leggere|tempo di lettura.{0,20}|copia link|indice|chiudi|abbonati|accedi|iscriviti/,
  ],
  leadIns: [
    /leggi anche|vedi anche|guarda anche|potrebbe interessarti|approfondisci|per approfondire|leggi (?:qui|di più)/,
  ],
  calls: [
    /iscriviti|abbonati|seguici|ricevi\b.{0,60}(?:newsletter|e-?mail)|scarica (?:la|l['’])|sostieni(?:ci)? |unisciti/,
  ],
  junkHeadings: [
    /(?:articoli|notizie|contenuti) (?:correlat[ie]|simili|recenti|consigliati)|leggi anche.{0,20}|potrebbe (?:interessarti|piacerti).{0,20}|ti potrebbe interessare.{0,10}|(?:i )?più letti.{0,20}|altre notizie.{0,30}|ultime notizie.{0,20}|commenti?(?: ?\(\d+\))?|lascia un commento.{0,20}|(?:informazioni )?sull['’]autore|newsletter.{0,30}|condividi.{0,30}|categorie|argomenti|seguici.{0,30}/,
  ],
  credits: [/(?:foto|fotografia|immagine|immagini|crediti?|credit foto|©) ?(?:[:：/©]|di) ?.{2,90}/],
  bios: [/informazioni sull['’]autore|fonte ?[:：]|riproduzione riservata|copyright\b|\(?(?:ansa|agi|adnkronos)\)?$/],
  smallPrint: [/riproduzione riservata|tutti i diritti riservati/],
  notices: [
    /\bacconsento al trattamento|\baccetto .{0,40}(?:privacy|termini)/,
    /\blink (?:di )?affiliat[oi]\b|\b(?:ricevere|percepire|ricevono|riceve) una (?:piccola )?commissione\b/,
  ],
  stamps: [/(?:pubblicato|aggiornato|ultimo aggiornamento|ultima modifica)\b/],
  bylines: [/(?:autore|autrice|testo) ?[:：]|(?:scritto|a cura) (?:di|da) [a-zà-ɏ]/],
  walls: [/(?:abbonati|accedi|registrati) per (?:continuare|leggere)|riservato agli abbonati/],
};
