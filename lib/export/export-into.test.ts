import { expect, test } from 'vitest';
import { exportAs, exportInto } from './export-as';
import { exportedSample, sampleMeans } from './fixtures/exported-sample';
import { readZip } from './fixtures/read-zip';
import type { ExportedArticle } from './exported-article';
import type { FormatName } from './format-facts';

/** A file as the browser hands it out: what is written stands in it when it is closed. */
function fakeFile() {
  let content: Blob | null = null;
  const state = { isAborted: false };
  const abort = () => void (state.isAborted = true);
  const createWritable = async () => {
    const parts: BlobPart[] = [];
    const close = () => void (content = new Blob(parts));
    const stream = new WritableStream<BlobPart>({ write: (part) => void parts.push(part), close, abort });
    return Object.assign(stream, { write: async (part: BlobPart) => void parts.push(part), close, abort });
  };
  return { handle: { createWritable } as unknown as FileSystemFileHandle, state, read: () => content };
}

async function* both(): AsyncGenerator<ExportedArticle> {
  yield exportedSample();
  yield exportedSample({ title: 'Other' });
}

async function* stopped(): AsyncGenerator<ExportedArticle> {
  yield exportedSample();
  throw new DOMException('stopped', 'AbortError');
}

test.each<FormatName>(['json', 'csv', 'ris', 'csl'])('%s is the same in a named file', async (format) => {
  const file = fakeFile();
  await exportInto(file.handle, format, both(), sampleMeans, false);
  const { content } = await exportAs(format, both(), sampleMeans, false);
  expect(await file.read()?.text()).toBe(await content.text());
});

test('each in its own are a zip in the named file', async () => {
  const file = fakeFile();
  await exportInto(file.handle, 'json', both(), sampleMeans, true);
  const names = (await readZip(file.read()!)).map(({ name }) => name);
  expect(names).toEqual(["Chip makers 'race' & run.json", 'Other.json']);
});

test.each([false, true])('stopped, the named file stays as it was: %s', async (isOneEach) => {
  const file = fakeFile();
  await expect(exportInto(file.handle, 'json', stopped(), sampleMeans, isOneEach)).rejects.toThrow('stopped');
  expect(file.read()).toBeNull();
  expect(file.state.isAborted).toBe(true);
});
