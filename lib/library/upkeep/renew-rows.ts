import type { Change } from '../change-library';
import { database } from '../database';
import { withListKeys } from '../list-keys';
import { replaceRows } from '../relist-rows';
import type { SavedBody, SavedRow } from '../saved-article';
import { textBytes } from '../text-bytes';
import { countVersions } from '../versions/keep-version';
import type { RowVersions } from '../versions/saved-version';

/** In rows of schema 2: the ids that merges took out of entityKeys, which had those of what they became instead. */
type OlderRow = SavedRow & { mergedIds?: string[] };

/** Something in the library that was not as it has to be. Only a text that is missing cannot be mended. */
export interface Problem {
  /** Of an article, or of what else is wrong: the key of a counter, the id of an entity. */
  id: string;
  kind: 'row' | 'no-text' | 'place' | 'counter' | 'entity' | 'word';
}

interface RenewedRows {
  rows: SavedRow[];
  problems: Problem[];
}

/** Within a change: gives rows all that a row of today has, by their bodies. What is right already is not written. */
export async function renewRows(change: Change, rows: SavedRow[]): Promise<RenewedRows> {
  const ids = rows.map((row) => row.id);
  const [bodies, versions] = await Promise.all([database.bodies.bulkGet(ids), countVersions(ids)]);
  const problems: Problem[] = [];
  const before: SavedRow[] = [];
  const after: SavedRow[] = [];
  const renewedRows = [...rows];
  for (const [index, row] of rows.entries()) {
    const body = bodies[index];
    if (!body) problems.push({ id: row.id, kind: 'no-text' });
    else {
      const renewed = renewRow(change, row, body, versions.get(row.id));
      if (isSame(row, renewed)) continue;
      problems.push({ id: row.id, kind: 'row' });
      renewedRows[index] = { ...renewed, rev: change.nextRev() };
      before.push(row);
      after.push(renewedRows[index]);
    }
  }
  await replaceRows(change, before, after);
  return { rows: renewedRows, problems };
}

function renewRow(
  change: Change,
  { mergedIds: _gone, ...row }: OlderRow,
  { html, entities }: SavedBody,
  versions: RowVersions = { count: 0, bytes: 0 },
): SavedRow {
  const renewed = {
    ...row,
    textBytes: textBytes(html, entities),
    ...((row.versions ?? versions.count > 0) && { versions }),
  };
  return withListKeys(renewed, change.listEntities(entities));
}

function isSame(row: SavedRow, renewed: SavedRow): boolean {
  return madeFacts(row) === madeFacts(renewed);
}

/** All of a row that is made from the rest of it and from its body. */
function madeFacts(row: OlderRow): string {
  const { stateKeys, siteKeys, tagKeys, entityKeys, mergedIds, textBytes: bytes, versions } = row;
  const kept = [versions?.count, versions?.bytes];
  return JSON.stringify([stateKeys, siteKeys, tagKeys, entityKeys, mergedIds ?? null, bytes, kept]);
}
