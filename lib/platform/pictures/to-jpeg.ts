/** A page's white paper shows through where a picture is clear. */
const paper = '#fff';
const quality = 0.88;

/** The picture's first frame as a JPEG. Null when the browser cannot draw it. */
export async function toJpeg(picture: Blob): Promise<Blob | null> {
  try {
    const drawn = await createImageBitmap(picture);
    const canvas = new OffscreenCanvas(drawn.width, drawn.height);
    const context = canvas.getContext('2d')!;
    context.fillStyle = paper;
    context.fillRect(0, 0, drawn.width, drawn.height);
    context.drawImage(drawn, 0, 0);
    drawn.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality });
  } catch (error) {
    // Begins like a picture and is none further on, or is larger than a canvas may be.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
