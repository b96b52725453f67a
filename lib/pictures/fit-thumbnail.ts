/** Twice the 104 × 70 of a row: sharp on a sharp screen. */
export const thumbnailSize = { width: 208, height: 140 } as const;

interface Size {
  width: number;
  height: number;
}

/** The middle of a picture that fills a thumbnail; null of one that is too small to be more than a smudge there. */
export function fitThumbnail({ width, height }: Size): ({ x: number; y: number } & Size) | null {
  if (width < thumbnailSize.width / 2 || height < thumbnailSize.height / 2) return null;
  const scale = Math.min(width / thumbnailSize.width, height / thumbnailSize.height);
  const crop = { width: Math.floor(thumbnailSize.width * scale), height: Math.floor(thumbnailSize.height * scale) };
  // A tall picture has its subject in the upper half more often than in the middle.
  const above = height > width ? 1 / 4 : 1 / 2;
  return { x: Math.round((width - crop.width) / 2), y: Math.round((height - crop.height) * above), ...crop };
}
