// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placeStreamedParts } from './place-streamed-parts';

test.each([
  ['a part', '<main><template id="P:1"></template></main><div hidden id="S:1"><p>A</p></div>', '<main><p>A</p></main>'],
  [
    'its stand-in goes',
    '<main><!--$?--><template id="B:0"></template><i>Wait</i><!--/$--><p>B</p></main><div hidden id="S:0"><p>A</p></div>',
    '<main><!--$?--><p>A</p><!--/$--><p>B</p></main>',
  ],
  [
    'without an end nothing goes',
    '<main><template id="B:0"></template><p>B</p></main><div hidden id="S:0"><p>A</p></div>',
    '<main><p>A</p><p>B</p></main>',
  ],
  [
    'a boundary in the stand-in',
    '<main><!--$?--><template id="B:0"></template><!--$--><i>Wait</i><!--/$--><b>Wait</b><!--/$--></main><div hidden id="S:0"><p>A</p></div>',
    '<main><!--$?--><p>A</p><!--/$--></main>',
  ],
  [
    'a part in a part',
    '<main><template id="B:0"></template></main><div hidden id="S:1">A</div><div hidden id="S:0"><p><template id="P:1"></template></p></div>',
    '<main><p>A</p></main>',
  ],
  [
    'a part that a script has placed',
    '<main><template id="B:0"></template><div id="S:0">A</div></main>',
    '<main><template id="B:0"></template><div id="S:0">A</div></main>',
  ],
])('%s', (_, html, expected) => {
  const page = new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
  placeStreamedParts(page);
  expect(page.body.innerHTML).toBe(expected);
});
