// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { IndexState } from '../../../lib/search/search-answer';
import { useIndexRevision } from './use-index-revision';

const states: Record<string, IndexState | null> = {
  unknown: null,
  starting: { status: 'starting' },
  waiting: { status: 'waiting' },
  behind: { status: 'catching-up', done: 1, total: 9 },
  further: { status: 'catching-up', done: 5, total: 9 },
  ready: { status: 'ready' },
  'ready again': { status: 'ready' },
  failed: { status: 'failed', reason: '' },
};

let revision: number;

function Probe({ index }: { index: IndexState | null }) {
  const found = useIndexRevision(index);
  useEffect(() => {
    revision = found;
  });
  return null;
}

test.each([
  ['unknown, ready', 0],
  ['unknown, starting, ready', 1],
  ['ready, behind, further, ready', 1],
  ['ready, ready again', 1],
  ['ready, ready', 0],
  ['waiting, starting, ready', 2],
  ['ready, failed, behind', 1],
])('%s: asked again %d times', (sequence, times) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const root = createRoot(document.createElement('div'));
  for (const name of sequence.split(', ')) act(() => root.render(<Probe index={states[name]!} />));
  expect(revision).toBe(times);
});
