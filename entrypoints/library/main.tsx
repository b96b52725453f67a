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
import { applyDisplay } from '../../components/shared/apply-display';
import { displaySetting } from '../../components/shared/display-settings';
import { NoticeBoundary } from '../../components/shared/NoticeBoundary';
import { resumePictures } from '../../lib/platform/pictures/resume-pictures';
import { keepSafe } from '../../lib/keep-safe';
import { purgeOldTrash, rememberWriteStop, renewLibrary, settleDictionary } from '../../lib/library/library';
import { writeStopMemory } from '../../lib/platform/write-stop-memory';
import { whenIdle } from '../../lib/platform/when-idle';
import { libraryFaultSource } from './fault-source';
import { backupSource } from './backup-source';
import { copySource, damageSource } from './damage-source';
import { mendOnce } from './mend-once';
import { explain } from './explain';
import { exportPreviewSource } from './export-preview-source';
import { resumeFolder } from './folder-source';
import { importSource } from './import-source';
import { librarySource } from './library-source';
import { renewSource } from './renew-source';

displaySetting.watch(() => applyDisplay(document.documentElement));

rememberWriteStop(writeStopMemory);
keepSafe();
resumePictures();

createRoot(document.getElementById('root')!).render(
  <NoticeBoundary>
    <LibraryPage
      source={librarySource}
      renewSource={renewSource}
      importSource={importSource}
      backupSource={backupSource}
      faultSource={libraryFaultSource}
      damageSource={damageSource}
      copySource={copySource}
      exportPreviewSource={exportPreviewSource}
    />
  </NoticeBoundary>,
);

keepHouse().catch((error: unknown) => {
  // Without a library there is nothing to keep, and the page says so itself.
  if (!explain(error)) throw error;
});

/** What nobody waits for, one after the other: old records get the form of today, and what is 30 days old goes. */
async function keepHouse(): Promise<void> {
  await renewLibrary();
  await settleDictionary();
  await purgeOldTrash(new Date().toISOString());
  await resumeFolder();
  await whenIdle();
  await mendOnce();
}
