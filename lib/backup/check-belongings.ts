import { highlightColors } from '../annotations/highlight-color';
import type { BackupArticle } from '../library/library';
import { pictureFailures, type PictureState } from '../pictures/picture-state';
import { complete, fieldsOf, flag, hash, listOf, oneOf, text, time, webAddress, whole } from './check-fields';

type Highlight = BackupArticle['highlights'][number];
type Picture = NonNullable<BackupArticle['pictures']>[number];

const longest = { quote: 1_000_000, note: 1_000_000, place: 200 };
const most = { highlights: 20_000, pictures: 301 };
const states: PictureState[] = ['waiting', 'kept', 'no-access', 'text-only', 'failed'];

export function checkHighlights(value: unknown): Highlight[] | undefined {
  return listOf(value, checkHighlight, most.highlights);
}

function checkHighlight(value: unknown): Highlight | undefined {
  const fields = fieldsOf(value);
  const [quote, position] = [fieldsOf(fields?.['quote']), fieldsOf(fields?.['position'])];
  if (!fields || !quote || !position) return undefined;
  const exact = complete({
    exact: text(quote['exact'], longest.quote),
    prefix: text(quote['prefix'], longest.place),
    suffix: text(quote['suffix'], longest.place),
  });
  const place = complete({ start: whole(position['start']), end: whole(position['end']) });
  if (!exact || !place || place.end < place.start) return undefined;
  return complete({
    id: text(fields['id'], 100),
    quote: { type: 'TextQuoteSelector' as const, ...exact },
    position: { type: 'TextPositionSelector' as const, ...place },
    color: oneOf(highlightColors, fields['color']),
    note: text(fields['note'], longest.note),
    createdAt: time(fields['createdAt']),
    changedAt: time(fields['changedAt']),
  });
}

export function checkNote(value: unknown): BackupArticle['note'] | undefined {
  if (value === null) return null;
  const fields = fieldsOf(value);
  return fields && complete({ text: text(fields['text'], longest.note), changedAt: time(fields['changedAt']) });
}

export function checkPlace(value: unknown): BackupArticle['place'] | undefined {
  if (value === null) return null;
  const fields = fieldsOf(value);
  return fields && complete({ block: whole(fields['block']), quote: text(fields['quote'], longest.place) });
}

export function checkPictures(value: unknown): Picture[] | undefined {
  return listOf(value, checkPicture, most.pictures);
}

function checkPicture(value: unknown): Picture | undefined {
  const fields = fieldsOf(value);
  return (
    fields &&
    complete({
      address: webAddress(fields['address'], 10_000),
      state: oneOf(states, fields['state']),
      hash: fields['hash'] === null ? null : hash(fields['hash']),
      failure: fields['failure'] === null ? null : oneOf(pictureFailures, fields['failure']),
      position: whole(fields['position']),
      isLead: flag(fields['isLead']),
      isInText: flag(fields['isInText']),
      width: whole(fields['width']),
      height: whole(fields['height']),
      bytes: whole(fields['bytes']),
    })
  );
}
