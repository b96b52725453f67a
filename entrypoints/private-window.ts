import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPrivateNote } from '../lib/platform/private-note';

// Apart from the pages' own modules, which go no further than the first call of a browser that is not there.
export default defineUnlistedScript(async () => {
  const note = await readPrivateNote();
  if (note === null) return;
  // As components/shared/Blank.tsx does it, without React.
  const blank = Object.assign(document.createElement('div'), { className: 'blank' });
  blank.append(
    Object.assign(document.createElement('h2'), { textContent: note.title }),
    Object.assign(document.createElement('p'), { textContent: note.text }),
  );
  document.body.append(blank);
});
