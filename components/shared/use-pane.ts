import { useState } from 'react';
import { useMedia } from './use-media';

export interface Pane {
  isShown: boolean;
  /** There is room beside the text; else it lies over it. */
  hasRoom: boolean;
  toggle: () => void;
  hide: () => void;
}

/** A part of the page beside the text: there where the window has room for it, on call where not. */
export function usePane(roomQuery: string): Pane {
  const hasRoom = useMedia(roomQuery);
  // What was chosen for a wide window says nothing about a narrow one.
  const [choice, setChoice] = useState<{ hasRoom: boolean; isShown: boolean } | null>(null);
  const isShown = choice?.hasRoom === hasRoom ? choice.isShown : hasRoom;
  return {
    isShown,
    hasRoom,
    toggle: () => setChoice({ hasRoom, isShown: !isShown }),
    hide: () => setChoice({ hasRoom, isShown: false }),
  };
}
