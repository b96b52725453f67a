import type { CopySource, DamageSource } from '../../components/library/damage/damage-source';
import { listSecondCopy, openSecondCopy } from '../../lib/backup/second-copy/open-second-copy';
import { readCopyFacts, settleDamage, turnCopy } from '../../lib/keep-safe';
import { watchKept } from '../../lib/platform/kept-state';

export const damageSource: DamageSource = {
  watch: (onValue) => watchKept('damage', onValue),
  async listCopy() {
    const folder = await openSecondCopy();
    return folder ? listSecondCopy(folder) : [];
  },
  settle: settleDamage,
};

export const copySource: CopySource = { read: readCopyFacts, turn: turnCopy };
