// First, so that the components' own sheets come after them.
import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/shared.css';
import '../../components/styles/library.css';
import '../../components/styles/search.css';
import '../../components/styles/entity.css';
import '../../components/styles/palette.css';
import { createRoot } from 'react-dom/client';
import { LibraryPage } from '../../components/library/LibraryPage';
import { applyDisplay, watchDisplay } from '../../components/shared/display-settings';
import { NoticeBoundary } from '../../components/shared/NoticeBoundary';
import { purgeOldTrash } from '../../lib/library/library';
import { explain } from './explain';
import { librarySource } from './library-source';

applyDisplay(document.documentElement);
watchDisplay(() => applyDisplay(document.documentElement));

createRoot(document.getElementById('root')!).render(
  <NoticeBoundary>
    <LibraryPage source={librarySource} />
  </NoticeBoundary>,
);

purgeOldTrash(new Date().toISOString()).catch((error: unknown) => {
  // Without a library there is no trash either, and the page says so itself.
  if (!explain(error)) throw error;
});
