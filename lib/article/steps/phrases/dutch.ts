import type { Phrases } from './phrases';

export const dutch: Phrases = {
  leftovers: [
    /advertentie|delen|deel (?:dit|via|op).{0,20}|printen|opslaan|reacties?|\d+ reacties?|lees (?:meer|verder)|toon meer|meer (?:lezen|laden)|leestijd.{0,20}|kopieer link|inhoudsopgave|sluiten|inloggen|abonneren/,
  ],
  leadIns: [
    /lees (?:ook|meer|verder)|bekijk (?:ook|hier)|zie ook|meer (?:over|lezen|weten)|luister (?:ook|hier)|ook interessant/,
  ],
  calls: [
    /schrijf je in|abonneer (?:je|u)|meld (?:je|u) aan|volg (?:ons|ook)\b|ontvang\b.{0,60}(?:nieuwsbrief|e-?mail|mail)|download (?:de|onze)|steun (?:ons|onze)|word (?:lid|abonnee)|praat mee/,
  ],
  junkHeadings: [
    /gerelateerde? (?:artikelen|berichten|nieuws|onderwerpen)|lees (?:ook|meer|verder).{0,30}|meer (?:over|nieuws|van|artikelen)(?: .{0,30})?|meest gelezen.{0,20}|ook interessant.{0,20}|reacties?(?: ?\(\d+\))?|geef een reactie.{0,20}|over de auteur.{0,4}|nieuwsbrief.{0,30}|deel (?:dit|via|op).{0,20}|delen|volg ons.{0,20}|laatste nieuws.{0,20}|aanbevolen.{0,20}/,
  ],
  credits: [/(?:foto|beeld|afbeelding|fotografie|illustratie|©) ?(?:[:：/©]|door|van) ?.{2,90}/],
  bios: [/over de auteur|bron ?[:：]|\(?(?:anp|belga)\)?$|copyright\b/],
  smallPrint: [/alle rechten voorbehouden/],
  notices: [
    /\bik ga akkoord met\b/,

    /\baffiliate-?links?\b.{0,120}(?:commissie|vergoeding)|\b(?:ontvangen|krijgen) (?:wij|we) .{0,30}commissie\b/,
  ],
  stamps: [/(?:gepubliceerd|bijgewerkt|geplaatst|laatst gewijzigd|laatste update)\b/],
  bylines: [/(?:auteur|tekst|redactie) ?[:：]|geschreven door [a-zà-ɏ]/],
  walls: [/(?:log in|abonneer|registreer).{0,30} om (?:verder|dit|het|door) /],
};
