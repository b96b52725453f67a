import { type RefObject, useEffect, useState } from 'react';
import type { Entity } from '../../lib/entities/entity';
import type { ArticleTextHandle, Spotlight } from '../article/ArticleText';
import { uncover } from './uncover';
import { useEntityCard } from './use-entity-card';

interface Place {
  text: RefObject<HTMLDivElement | null>;
  names: RefObject<ArticleTextHandle | null>;
  entities: readonly Entity[];
  /** The rail lies over the text, and may hide the mention. */
  isSheet: boolean;
}

/** The name that is followed through the text from mention to mention, and its card. */
export function useFollowedName({ text, names, entities, isSheet }: Place) {
  const [spotlight, setSpotlight] = useState<Spotlight | null>(null);
  const cards = useEntityCard(text);
  const entityOf = (id: string | undefined) => entities.find((entity) => entity.id === id);

  // Another text has other names, in other places; so may the same text for another model.
  const [followedIn, setFollowedIn] = useState(entities);
  if (followedIn !== entities) {
    setFollowedIn(entities);
    setSpotlight(null);
    cards.forget();
  }

  useEffect(() => {
    if (spotlight) uncover(text.current!.querySelector('mark.cur'), isSheet);
  }, [text, spotlight, isSheet]);

  /** The mention before or after one of the same entity; past the last comes the first. */
  function neighbour({ entityId, index }: Spotlight, by: 1 | -1): Spotlight {
    const count = entityOf(entityId)?.mentions.length ?? 1;
    return { entityId, index: (index + by + count) % count };
  }

  return {
    spotlight,
    setSpotlight,
    cards,
    cardEntity: entityOf(cards.card?.entityId),
    /** To another mention of the followed name; by paragraphs while none is followed. */
    step(by: 1 | -1) {
      if (spotlight) setSpotlight(neighbour(spotlight, by));
      else names.current?.stepParagraph(by);
    },
    stepCard(by: 1 | -1) {
      if (!cards.card) return;
      const next = neighbour(cards.card, by);
      setSpotlight(next);
      cards.moveTo(next);
    },
    openCard(asked: Spotlight, mark: HTMLElement) {
      const byKeyboard = mark.matches(':focus-visible');
      cards.open(asked, mark);
      // The card is there with the next frame.
      if (byKeyboard) requestAnimationFrame(() => document.querySelector<HTMLElement>('dialog.card')?.focus());
    },
  };
}
