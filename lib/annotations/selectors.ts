/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** What stands right before and after it, to tell it from its like. */
  prefix: string;
  suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in UTF-16 units of what readText reads. */
interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** What leads back to a passage, also after the text around it has changed. */
export interface PassageSelectors {
  quote: TextQuoteSelector;
  position: TextPositionSelector;
}

/** As much as Hypothesis keeps. */
const contextLength = 32;

/** Describes text[start, end). */
export function selectPassage(text: string, start: number, end: number): PassageSelectors {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}
