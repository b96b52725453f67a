import { useEffect, useState } from 'react';
import type { ChosenFile } from '../../../lib/import/read-source';
import { droppedFiles } from './dropped-files';

/**
 * Takes what is dropped anywhere on the page, or nothing while `onDrop` is null: the browser would open the file in the
 * page's place, and with the page its import would end. Answers whether something is held over it.
 */
export function useDroppedFiles(onDrop: ((files: ChosenFile[]) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const withFiles = (take: (data: DataTransfer) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const drop = async (data: DataTransfer) => {
      setOver(false);
      const files = onDrop ? await droppedFiles(data) : [];
      if (files.length > 0 && !signal.aborted) onDrop?.(files);
    };
    document.addEventListener(
      'dragover',
      withFiles(() => setOver(true)),
      { signal },
    );
    document.addEventListener(
      'drop',
      withFiles((data) => void drop(data)),
      { signal },
    );
    // Out of the window, and not from one part of the page to the next.
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    return () => stopping.abort();
  }, [onDrop]);
  return isOver;
}
