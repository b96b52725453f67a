import { squeeze } from './take-out';

const answers = '[itemprop~="acceptedAnswer"], [itemprop~="suggestedAnswer"], [itemtype$="schema.org/Answer"]';
const comments = '[itemprop~="comment"], [itemtype$="schema.org/Comment"]';

/**
 * On a page of a question with answers, every answer begins with who gave it and when, and the remarks below question
 * and answers go: they are about the text, not of it. Known by the vocabulary that search engines ask such pages for.
 */
export function headAnswers(document: Document): void {
  const found = [...document.querySelectorAll(answers)].filter((answer) => !answer.parentElement?.closest(answers));
  if (
    found.length === 0 ||
    !document.querySelector('[itemtype$="schema.org/QAPage"], [itemtype$="schema.org/Question"]')
  )
    return;
  for (const comment of document.querySelectorAll(comments))
    if (!comment.matches(answers) && !comment.querySelector(answers)) comment.remove();
  for (const answer of found) {
    const text = answer.querySelector('[itemprop~="text"]');
    if (!text || squeeze(text.textContent ?? '') === '') continue;
    const author = squeeze(
      answer.querySelector('[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]')?.textContent ?? '',
    );
    const time = answer.querySelector('time[datetime], [itemprop~="dateCreated"], [itemprop~="datePublished"]');
    const heading = document.createElement('h2');
    if (author && author.length < 80) heading.append(author);
    const exact = time?.getAttribute('datetime') ?? time?.getAttribute('content');
    if (exact) {
      const stamp = document.createElement('time');
      stamp.setAttribute('datetime', exact);
      stamp.textContent = squeeze(time!.textContent ?? '') || exact.slice(0, 10);
      heading.append(...(heading.firstChild ? [' '] : []), stamp);
    }
    // Votes, badges and "share" stand around the text; only the text is the answer.
    const section = document.createElement('section');
    section.append(...(heading.firstChild ? [heading] : []), ...text.childNodes);
    answer.replaceWith(section);
  }
}
