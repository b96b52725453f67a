const file = '/models/entities.bin';

/** The bytes of the entity model that comes with the extension. For its own pages only. */
export async function fetchEntityModel(): Promise<ArrayBuffer> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} cannot be read: ${response.status}`);
  return response.arrayBuffer();
}
