const file = '/models/entities.bin';

/** The first bytes of the entity model that comes with the extension; the rest is not waited for. */
export async function fetchEntityModelStart(length: number): Promise<ArrayBuffer> {
  const response = await fetchModel();
  const reader = response.body!.getReader();
  const start = new Uint8Array(length);
  for (let read = 0; read < length;) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`${file} ends after ${read} bytes`);
    start.set(value.subarray(0, length - read), read);
    read += value.length;
  }
  await reader.cancel();
  return start.buffer;
}

/** The bytes of the entity model that comes with the extension. For its own pages only. */
export async function fetchEntityModel(): Promise<ArrayBuffer> {
  const response = await fetchModel();
  return response.arrayBuffer();
}

async function fetchModel(): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} cannot be read: ${response.status}`);
  return response;
}
