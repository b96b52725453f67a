import type { DroppedBlock } from '../article/article';
import { fitAddress } from '../library/article-id';
import type { BackupArticle } from '../library/library';
import { checkHighlights, checkNote, checkPictures, checkPlace } from './check-belongings';
import { checkEntities, checkNamed } from './check-entities';
import {
  complete,
  fieldsOf,
  flag,
  hash,
  listOf,
  publishedTime,
  share,
  text,
  textOrNull,
  time,
  timeOrNull,
  webAddress,
  whole,
} from './check-fields';

type Fields = Record<string, unknown>;
type Row = BackupArticle['row'];
type Body = BackupArticle['body'];
type Version = BackupArticle['versions'][number];

const longest = { html: 20_000_000, line: 2_000 };
const most = { names: 10, tags: 50, dropped: 200, versions: 10, entities: 64 };

/** An article of a backup, field by field; undefined when it is none. Its HTML is not safe yet. */
export function checkRecord(value: unknown): BackupArticle | undefined {
  const fields = fieldsOf(value);
  return (
    fields &&
    complete({
      row: checkRow(fields['row']),
      body: checkBody(fields['body']),
      versions: listOf(fields['versions'], checkVersion, most.versions),
      highlights: checkHighlights(fields['highlights']),
      note: checkNote(fields['note']),
      place: checkPlace(fields['place']),
      pictures: fields['pictures'] === null ? null : checkPictures(fields['pictures']),
      thumbnail: fields['thumbnail'] === null ? null : hash(fields['thumbnail']),
      names: listOf(fields['names'], checkNamed, most.entities),
    })
  );
}

function checkRow(value: unknown): Row | undefined {
  const fields = fieldsOf(value);
  const row =
    fields &&
    complete({
      ...describe(fields),
      id: text(fields['id'], 36),
      url: cutAddress(fields['url']),
      canonicalUrl: cutAddress(fields['canonicalUrl']),
      savedAt: time(fields['savedAt']),
      updatedAt: time(fields['updatedAt']),
      readAt: timeOrNull(fields['readAt']),
      archivedAt: timeOrNull(fields['archivedAt']),
      starredAt: timeOrNull(fields['starredAt']),
      deletedAt: timeOrNull(fields['deletedAt']),
      progress: share(fields['progress']),
      tags: listOf(fields['tags'], (tag) => text(tag), most.tags),
    });
  if (!row) return undefined;
  const takenAt = timeOrNull(fields['takenAt']);
  return {
    ...row,
    ...optional(fields),
    ...(takenAt !== undefined && { takenAt }),
    ...(fields['isStub'] === true && { isStub: true as const }),
  };
}

/** What an article and each of its earlier texts say of themselves. */
function describe(fields: Fields) {
  return {
    title: text(fields['title']),
    siteName: text(fields['siteName']),
    byline: listOf(fields['byline'], (name) => text(name), most.names),
    publishedTime: publishedTime(fields['publishedTime']),
    modifiedTime: publishedTime(fields['modifiedTime']),
    lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text(fields['lang'], 35) ?? '') ? text(fields['lang'])! : null,
    dir: fields['dir'] === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    excerpt: text(fields['excerpt']),
    image: webAddress(fields['image']) ?? null,
    wordCount: whole(fields['wordCount']),
    isPreview: flag(fields['isPreview']),
    // Made anew from the text that comes in.
    contentHash: hash(fields['contentHash']),
  };
}

/** What rows of older versions lack. */
function optional(fields: Fields): Pick<Row, 'pageHash' | 'entitiesVersion'> {
  const pageHash = fields['pageHash'] === null ? null : hash(fields['pageHash']);
  const entitiesVersion = textOrNull(fields['entitiesVersion'], 40);
  return { ...(pageHash !== undefined && { pageHash }), ...(entitiesVersion !== undefined && { entitiesVersion }) };
}

function checkBody(value: unknown): Body | undefined {
  const fields = fieldsOf(value);
  const body =
    fields && complete({ html: text(fields['html'], longest.html), entities: checkEntities(fields['entities']) });
  if (!body) return undefined;
  const remarks = complete({
    section: textOrNull(fields['section']),
    nextPage: fields['nextPage'] === null ? null : webAddress(fields['nextPage']),
    isUnfinished: flag(fields['isUnfinished']),
    coverage: share(fields['coverage']),
    dropped: listOf(fields['dropped'], checkDropped, most.dropped),
  });
  // Bodies from before the remarks were kept have none.
  return { ...body, ...remarks };
}

function checkDropped(value: unknown): DroppedBlock | undefined {
  const fields = fieldsOf(value);
  return (
    fields &&
    complete({
      position: whole(fields['position']),
      step: text(fields['step']),
      reason: text(fields['reason']),
      html: text(fields['html'], longest.html),
      text: text(fields['text'], longest.html),
    })
  );
}

function checkVersion(value: unknown): Version | undefined {
  const fields = fieldsOf(value);
  const row = fields && fieldsOf(fields['row']);
  const described = row && complete(describe(row));
  if (!described) return undefined;
  return complete({
    replacedAt: time(fields['replacedAt']),
    takenAt: time(fields['takenAt']),
    row: { ...described, ...optional(row) },
    body: checkBody(fields['body']),
  });
}

/** One that was too long to be kept whole is no address any more. */
function cutAddress(value: unknown): string | undefined {
  const address = text(value);
  return address !== undefined && (webAddress(address) ?? (fitAddress(address) === address && address.length === 2_000))
    ? address
    : undefined;
}
