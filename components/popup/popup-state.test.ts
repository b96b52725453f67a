import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article/article';
import type { Entity } from '../../lib/entities/entity';
import {
  type Copy,
  firstState,
  followedEntity,
  offersSelection,
  type PopupEvent,
  type PopupState,
  reducePopup,
} from './popup-state';

const kept = { id: 'a', savedAt: '2026-05-03T10:00:00.000Z' };
const row = { ...kept, tags: ['ev'] };
const saved = (isNew: boolean, hasChanged = false): Copy => ({ status: 'saved', ...kept, isNew, hasChanged });
const savedEvent = (wasSaved: boolean): PopupEvent => ({ type: 'saved', ...kept, wasSaved });

function run(events: PopupEvent[], from: PopupState = firstState(true)): PopupState {
  return events.reduce(reducePopup, from);
}

describe('its tags', () => {
  const told: PopupEvent = { type: 'library', row, hasChanged: false };
  test.each<[string, PopupEvent[], string[]]>([
    ['none before the library has answered', [], []],
    ['are what the library says', [told], ['ev']],
    ['also while a save is under way', [{ type: 'saving' }, told, savedEvent(true)], ['ev']],
    ['stay when something else of the page is read', [told, { type: 'reading', mode: 'selection' }], ['ev']],
    ['go with the copy', [told, { type: 'library', row: null, hasChanged: false }], []],
  ])('%s', (_, events, tags) => expect(run(events).tags).toEqual(tags));
});

describe('the copy in the library', () => {
  test.each<[string, PopupEvent[], Copy]>([
    ['nothing yet', [], { status: 'none' }],
    ['asked for', [{ type: 'saving' }], { status: 'saving' }],
    ['a first save can be undone', [{ type: 'saving' }, savedEvent(false)], saved(true)],
    ['a save over an old copy cannot', [{ type: 'saving' }, savedEvent(true)], saved(false)],
    [
      'the library does not run ahead of the reply',
      [{ type: 'saving' }, { type: 'library', row, hasChanged: false }],
      { status: 'saving' },
    ],
    [
      'a fresh save stays fresh when the library confirms it',
      [{ type: 'saving' }, savedEvent(false), { type: 'library', row, hasChanged: true }],
      saved(true),
    ],
    ['saved before', [{ type: 'library', row, hasChanged: false }], saved(false)],
    ['saved before, and changed since', [{ type: 'library', row, hasChanged: true }], saved(false, true)],
    [
      'the copy is brought up to date',
      [{ type: 'library', row, hasChanged: true }, { type: 'saving' }, savedEvent(true)],
      saved(false),
    ],
    [
      'deleted in another window',
      [
        { type: 'library', row, hasChanged: false },
        { type: 'library', row: null, hasChanged: false },
      ],
      { status: 'none' },
    ],
    ['taken back', [{ type: 'saving' }, savedEvent(false), { type: 'removed' }], { status: 'none' }],
    [
      'storage full',
      [{ type: 'saving' }, { type: 'save-failed', isStorageFull: true }],
      { status: 'failed', isStorageFull: true },
    ],
    [
      'a failure stays on the screen while the library has nothing',
      [
        { type: 'save-failed', isStorageFull: false },
        { type: 'library', row: null, hasChanged: false },
      ],
      { status: 'failed', isStorageFull: false },
    ],
    [
      'the reply was lost but the save was not',
      [
        { type: 'save-failed', isStorageFull: false },
        { type: 'library', row, hasChanged: false },
      ],
      saved(false),
    ],
    ['no article to save', [{ type: 'saving' }, { type: 'save-refused' }], { status: 'none' }],
    [
      'another text is read after a save',
      [{ type: 'saving' }, savedEvent(false), { type: 'reading', mode: 'selection' }],
      saved(false),
    ],
    [
      'a save goes on while the page is read again',
      [{ type: 'saving' }, { type: 'reading', mode: 'article' }],
      { status: 'saving' },
    ],
  ])('%s', (_, events, copy) => expect(run(events).copy).toEqual(copy));
});

describe('the text', () => {
  const article = { html: '<p>One</p>' } as Article;
  const findings = { entities: [], entitiesVersion: 'm0del', language: 'en' };
  const read = (selectedWords: number): PopupEvent => ({
    type: 'read',
    result: { status: 'found', article, selectedWords },
  });

  test('changes together with its names', () => {
    const changed = { ...article, html: '<p>One</p><p>Two</p>' };
    const state = run([
      read(0),
      { type: 'follow', spotlight: { entityId: 'a', index: 0 } },
      { type: 'changed', article: changed, findings },
    ]);
    expect(state).toMatchObject({
      page: { article: changed },
      findings: { status: 'found', entities: [] },
      spotlight: null,
    });
  });

  test('does not come back on a page that is being read again', () => {
    const state = run([read(0), { type: 'reading', mode: 'selection' }, { type: 'changed', article, findings }]);
    expect(state).toMatchObject({ mode: 'selection', page: { status: 'loading' } });
  });

  test.each<[string, PopupEvent[], boolean]>([
    ['a few words', [read(9)], false],
    ['a sentence', [read(10)], true],
    ['on a front page', [{ type: 'read', result: { status: 'no-article', selectedWords: 40 } }], true],
    ['of a page that is closed', [{ type: 'read', result: { status: 'forbidden' } }], false],
    ['while it is read', [], false],
  ])('a selection is offered: %s', (_, events, expected) => expect(offersSelection(run(events).page)).toBe(expected));
});

describe('following an entity', () => {
  const mentions = [0, 10, 20].map((start) => ({ start, end: start + 4 }));
  const acme: Entity = { id: 'o:acme', type: 'organisation', name: 'Acme', aliases: [], mentions, salience: 1 };
  const following = run([
    { type: 'findings', findings: { status: 'found', entities: [acme], entitiesVersion: 'm0del', language: 'en' } },
    { type: 'follow', spotlight: { entityId: 'o:acme', index: 1 } },
  ]);

  test('knows the entity', () => expect(followedEntity(following)).toBe(acme));

  test.each<[string, (1 | -1)[], number]>([
    ['next', [1], 2],
    ['past the last', [1, 1], 0],
    ['previous', [-1], 0],
    ['before the first', [-1, -1], 2],
  ])('%s', (_, steps, index) => {
    const state = run(
      steps.map((by) => ({ type: 'step', by })),
      following,
    );
    expect(state.spotlight).toEqual({ entityId: 'o:acme', index });
  });

  test('nothing to step through', () => expect(run([{ type: 'step', by: 1 }]).spotlight).toBeNull());

  test('reading again forgets the text and what was chosen in it', () => {
    const again = run(
      [
        { type: 'step', by: 1 },
        { type: 'reading', mode: 'article' },
      ],
      following,
    );
    expect(again).toEqual(firstState(true));
  });
});
