import { squeeze } from './take-out';

/** How manuals call the pages before, after and above: DocBook's own words for them, and those of kindred programs. */
const turners: Record<string, string> = {
  english: 'prev previous next up home top contents index table of contents',
  german: 'zurück weiter nach oben zum anfang inhalt',
  french: 'précédent suivant niveau supérieur sommaire début',
  spanish: 'anterior siguiente subir inicio',
  italian: 'indietro avanti risali partenza',
  portuguese: 'próxima próximo acima principal',
  dutch: 'terug volgende omhoog begin',
  russian: 'пред след уровень выше начало',
  japanese: '前のページ 次のページ 戻る 上に戻る 次へ ホーム',
  chinese: '上一页 下一页 上一级 起始页 上一頁 下一頁',
};
const words = new Set(Object.values(turners).flatMap((line) => line.split(' ')));
const MAX_LINKS = 8;

/** A row of links above and below a manual's page, set as a table: every link in it turns the page. */
export function isPageTurner(table: Element): boolean {
  const links = [...table.querySelectorAll('a[href]')];
  return links.length >= 2 && links.length <= MAX_LINKS && links.every(turns);
}

function turns(link: Element): boolean {
  const label =
    squeeze(link.textContent ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return label.length > 0 && label.every((word) => words.has(word));
}
