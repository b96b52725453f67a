// First, so that the components' own sheets come after them.
import '../../components/styles/fonts.css';
import '../../components/styles/tokens.css';
import '../../components/styles/shared.css';
import '../../components/styles/library.css';
import '../../components/styles/reader.css';
import { createRoot } from 'react-dom/client';
import { ReaderPage } from '../../components/reader/ReaderPage';
import { applyDisplay } from '../../components/shared/apply-display';
import { displaySetting } from '../../components/shared/display-settings';
import { NoticeBoundary } from '../../components/shared/NoticeBoundary';
import { keepSafe } from '../../lib/keep-safe';
import { rememberWriteStop } from '../../lib/library/library';
import { resumePictures } from '../../lib/platform/pictures/resume-pictures';
import { writeStopMemory } from '../../lib/platform/write-stop-memory';
import { readerSource } from './reader-source';

displaySetting.watch(() => applyDisplay(document.documentElement));

const id = new URLSearchParams(location.search).get('id') ?? '';

rememberWriteStop(writeStopMemory);
keepSafe();
resumePictures();

createRoot(document.getElementById('root')!).render(
  <NoticeBoundary>
    <ReaderPage source={readerSource(id)} />
  </NoticeBoundary>,
);
