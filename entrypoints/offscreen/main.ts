import { guardSaves } from '../../lib/platform/guard-saving';
import { answer } from '../../lib/platform/messages';
import { prepareForSaving } from '../../lib/prepare-for-saving';

// Chromium's worker has no document; this one is opened for a save that no popup prepares.
answer('offscreen', { prepare: prepareForSaving });
guardSaves();
