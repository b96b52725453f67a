/** Sent into the page as text: writes what was imported once more, with nothing but IndexedDB. */
export async function putBare(): Promise<void> {
  document.title = 'writing';
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows nothing outside
  const settle = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')));
    });
  const names = ['articles', 'bodies'];
  const library = await settle(indexedDB.open('offprint'));
  const stores = names.map((name) => library.transaction(name).objectStore(name));
  const records = await Promise.all(
    stores.map((store) => settle(library.transaction(store.name).objectStore(store.name).getAll())),
  );
  const opening = indexedDB.open('bare', 1);
  opening.addEventListener('upgradeneeded', () => {
    for (const store of stores) {
      const copy = opening.result.createObjectStore(store.name, { keyPath: store.keyPath });
      const model = library.transaction(store.name).objectStore(store.name);
      for (const index of Array.from(model.indexNames, (name) => model.index(name))) {
        copy.createIndex(index.name, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
      }
    }
  });
  const bare = await settle<IDBDatabase>(opening);
  const start = performance.now();
  const transaction = bare.transaction(names, 'readwrite', { durability: 'strict' });
  for (const [index, name] of names.entries()) {
    const store = transaction.objectStore(name);
    for (const record of records[index]!) store.put(record);
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The transaction failed.')));
  });
  Object.assign(window, { benchBare: performance.now() - start });
  library.close();
  bare.close();
  document.title = 'bare';
}
