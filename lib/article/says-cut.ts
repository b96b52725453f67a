/** Sentences with which publishers end the free part of a page. A hint: articles about paywalls say them as well. */
const lines = [
  /\b(?:subscribe|sign in|log in|register)\b.{0,40}\b(?:to (?:continue|keep) reading|to read (?:the full|this)|for full access)/i,
  /\bthis (?:article|story|content) is (?:for|available to|only for) (?:paid )?(?:subscribers|members)/i,
  /\b(?:jetzt|weiterlesen)\b.{0,30}\babo\b/i,
  /\bréservé aux abonnés\b/i,
];

/** Whether a text says that the rest is for subscribers. */
export const saysCut = (text: string): boolean => lines.some((line) => line.test(text));
