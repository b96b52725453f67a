import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPrivateNote } from '../lib/platform/private-note';

// Apart from the pages' own modules, which go no further than the first call of a browser that is not there.
export default defineUnlistedScript(async () => {
  const note = await readPrivateNote();
  if (note !== null) document.body.append(Object.assign(document.createElement('p'), { textContent: note }));
});
