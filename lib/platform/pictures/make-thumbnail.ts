import { fitThumbnail, thumbnailSize } from '../../pictures/fit-thumbnail';

/** The lead picture as a row of the list shows it, about 6 kB. Null when it is too small or cannot be drawn. */
export async function makeThumbnail(picture: Blob, size: { width: number; height: number }): Promise<Blob | null> {
  const crop = fitThumbnail(size);
  if (!crop) return null;
  try {
    const drawn = await createImageBitmap(picture, crop.x, crop.y, crop.width, crop.height, {
      resizeWidth: thumbnailSize.width,
      resizeHeight: thumbnailSize.height,
      resizeQuality: 'medium',
    });
    const canvas = new OffscreenCanvas(thumbnailSize.width, thumbnailSize.height);
    canvas.getContext('2d')?.drawImage(drawn, 0, 0);
    drawn.close();
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  } catch (error) {
    // Begins like a picture and is none further on; the row keeps the site's letter.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
