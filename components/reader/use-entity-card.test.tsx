// @vitest-environment jsdom
import { act, useEffect, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useEntityCard } from './use-entity-card';

let root: Root;
let place: HTMLElement;
let cards: ReturnType<typeof useEntityCard>;

function Text() {
  const text = useRef<HTMLDivElement>(null);
  const latest = useEntityCard(text);
  useEffect(() => {
    cards = latest;
  });
  return (
    <div ref={text}>
      <mark className="ent" data-id="organisation:acme" data-index="1">
        Acme
      </mark>
    </div>
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() => root.render(<Text />));
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function point(type: string, target: Element, pointerType: string): void {
  act(() => {
    // jsdom has no PointerEvent.
    const event = new MouseEvent(type, { bubbles: true });
    Object.defineProperty(event, 'pointerType', { value: pointerType });
    target.dispatchEvent(event);
  });
}

const mark = () => place.querySelector('mark')!;
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

test.each([
  ['mouse', 349, false],
  ['mouse', 351, true],
  ['pen', 351, true],
  // A finger has no place to rest; its tap is a click, which asks for the card at once.
  ['touch', 5000, false],
])('a %s that rests for %i ms: %s', (pointerType, milliseconds, isShown) => {
  point('pointerover', mark(), pointerType);
  wait(milliseconds);
  expect(cards.card !== null).toBe(isShown);
});

test('a card that was tapped stays until another place is touched', () => {
  act(() => cards.open({ entityId: 'organisation:acme', index: 1 }, mark()));
  point('pointerover', document.body, 'touch');
  wait(5000);
  expect(cards.card).toMatchObject({ entityId: 'organisation:acme', index: 1 });
  point('pointerdown', document.body, 'touch');
  expect(cards.card).toBeNull();
});

test('a card that came by hovering goes the same way', () => {
  point('pointerover', mark(), 'mouse');
  wait(400);
  point('pointerover', document.body, 'mouse');
  wait(199);
  expect(cards.card).not.toBeNull();
  wait(2);
  expect(cards.card).toBeNull();
});
