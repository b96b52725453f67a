/**
 * Which of the articles of one title is meant: the only one, or the one that more of the names given with it are names
 * of. Null where there is none, and where several are as likely: a mark on the wrong article is worse than one in a list.
 */
export function pickTitled<Article>(
  articles: Article[],
  by: string[],
  namesOf: (article: Article) => string[],
): Article | null {
  const scored = articles.map((article) => {
    const names = namesOf(article).map(wordsOf);
    return { article, score: by.map(wordsOf).filter((words) => names.some((name) => isOneOf(words, name))).length };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const likely = scored.filter(({ score }) => score === best);
  return likely.length === 1 ? likely[0]!.article : null;
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** "Ada Example" and "By Ada Example" are one, "daily.example" and "Daily Example" too. */
function isOneOf(one: string[], other: string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}
