// @vitest-environment jsdom
import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BlockPlace } from './blocks';
import { usePlace } from './use-place';

const lineHeight = 100;
const texts = ['One is a beginning', 'Two goes on here', 'Three is far below', 'Four ends the text'];

let root: Root;
let scrollY: number;
let answer: (place: BlockPlace | undefined) => void;
let kept: (BlockPlace | null)[];
const onContinued = vi.fn();

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // jsdom lays nothing out: each paragraph is a hundred pixels, in a window of 300.
  vi.stubGlobal('innerHeight', 3 * lineHeight);
  scrollY = 0;
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => scrollY);
  window.scrollBy = ((options: ScrollToOptions) => scroll(scrollY + options.top!)) as typeof window.scrollBy;
  window.scrollTo = ((options: ScrollToOptions) => scroll(options.top!)) as typeof window.scrollTo;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const index = this.tagName === 'P' ? [...this.parentElement!.children].indexOf(this) : 0;
    const height = this.tagName === 'P' ? lineHeight : 10 * lineHeight;
    return DOMRect.fromRect({ y: 90 + index * lineHeight - scrollY, height });
  });
  vi.stubGlobal('DOMRect', { fromRect: ({ y, height }: DOMRectInit) => ({ top: y!, bottom: y! + height!, height }) });
  kept = [];
  onContinued.mockReset();
  history.replaceState(null, '', '#');
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.textContent = '';
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function scroll(to: number): void {
  scrollY = Math.max(to, 0);
  window.dispatchEvent(new Event('scroll'));
}

function Page(options: { opensElsewhere?: boolean; isKept?: boolean }) {
  const text = useRef<HTMLDivElement>(null);
  const startFromTop = usePlace(text, {
    source: sourceOfTest,
    html: '',
    opensElsewhere: false,
    isKept: true,
    onContinued,
    ...options,
  });
  return (
    <>
      <div ref={text}>
        {texts.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <button type="button" onClick={startFromTop}>
        Top
      </button>
    </>
  );
}

const sourceOfTest = {
  readPlace: () => new Promise<BlockPlace | undefined>((resolve) => (answer = resolve)),
  keepPlace: async (place: BlockPlace | null) => void kept.push(place),
};

async function open(options: { opensElsewhere?: boolean; isKept?: boolean } = {}): Promise<void> {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Page {...options} />));
}

const place = { block: 2, quote: texts[2]! };

test('opens at the paragraph, and says so', async () => {
  await open();
  await act(async () => answer(place));
  expect(scrollY).toBe(290 - 99);
  expect(onContinued).toHaveBeenCalledTimes(1);
});

test.each([
  ['nothing is known', undefined],
  ['the paragraph is gone', { block: 2, quote: 'A sentence from another article' }],
])('opens at the top when %s', async (_, known) => {
  await open();
  await act(async () => answer(known));
  expect(scrollY).toBe(0);
  expect(onContinued).not.toHaveBeenCalled();
});

test('whoever scrolls already is left alone', async () => {
  await open();
  scroll(40);
  await act(async () => answer(place));
  expect(scrollY).toBe(40);
});

test('an address that leads elsewhere goes first', async () => {
  const isAsked = vi.spyOn(sourceOfTest, 'readPlace');
  await open({ opensElsewhere: true });
  expect(isAsked).not.toHaveBeenCalled();
});

test('the place is kept when the scrolling rests, once, and at once when the page is left', async () => {
  vi.useFakeTimers();
  await open();
  scroll(100);
  scroll(200);
  vi.advanceTimersByTime(500);
  expect(kept).toEqual([{ block: 2, quote: texts[2] }]);
  scroll(300);
  window.dispatchEvent(new Event('pagehide'));
  expect(kept.at(-1)).toEqual({ block: 3, quote: texts[3] });
  scroll(0);
  vi.advanceTimersByTime(500);
  expect(kept.at(-1)).toBeNull();
  vi.useRealTimers();
});

test('in the trash nothing is kept', async () => {
  await open({ isKept: false });
  scroll(100);
  window.dispatchEvent(new Event('pagehide'));
  expect(kept).toEqual([]);
});

test('from the top', async () => {
  await open();
  await act(async () => answer(place));
  await act(async () => document.querySelector('button')!.click());
  expect(scrollY).toBe(0);
  expect(kept.at(-1)).toBeNull();
});
