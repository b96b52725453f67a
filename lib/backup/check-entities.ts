import { entityTypes, type Entity, type EntityValue, type Mention } from '../entities/entity';
import type { EntityEdit } from '../library/dictionary/entity-edits';
import type { RowEntity } from '../library/saved-article';
import { complete, fieldsOf, flag, listOf, oneOf, share, text, textOrNull, whole } from './check-fields';

const most = { entities: 20_000, mentions: 20_000, aliases: 200, edits: 100_000 };
const longest = { id: 120, name: 200, alias: 1_000 };

export function checkEntities(value: unknown): Entity[] | undefined {
  return listOf(value, checkEntity, most.entities);
}

function checkEntity(value: unknown): Entity | undefined {
  const fields = fieldsOf(value);
  const named = checkNamed(fields);
  if (!fields || !named) return undefined;
  const entity = complete({
    ...named,
    aliases: listOf(fields['aliases'], (alias) => text(alias, longest.alias), most.aliases),
    mentions: listOf(fields['mentions'], checkMention, most.mentions),
    salience: share(fields['salience']),
  });
  const meant = checkValue(fields['value']);
  return entity && (meant ? { ...entity, value: meant } : entity);
}

function checkMention(value: unknown): Mention | undefined {
  const fields = fieldsOf(value);
  const mention = fields && complete({ start: whole(fields['start']), end: whole(fields['end']) });
  return mention && mention.start < mention.end ? mention : undefined;
}

/** What a figure means is of use to nobody when it is damaged: it then means nothing. */
function checkValue(value: unknown): EntityValue | undefined {
  const fields = fieldsOf(value);
  if (!fields) return undefined;
  const number = (name: string) => (typeof fields[name] === 'number' ? fields[name] : undefined);
  const word = (name: string) => text(fields[name], longest.name);
  switch (fields['kind']) {
    case 'money':
      return complete({ kind: 'money', amount: number('amount'), currency: word('currency') });
    case 'percent':
      return complete({ kind: 'percent', value: number('value') });
    case 'quantity':
      return complete({ kind: 'quantity', value: number('value'), unit: word('unit') });
    case 'date':
      return complete({ kind: 'date', iso: word('iso'), isResolved: flag(fields['isResolved']) });
    case 'version':
      return complete({ kind: 'version', name: textOrNull(fields['name'], longest.name), version: word('version') });
    case 'identifier':
      return complete({ kind: 'identifier', scheme: word('scheme'), id: word('id') });
    default:
      return undefined;
  }
}

export function checkNamed(value: unknown): RowEntity | undefined {
  const fields = fieldsOf(value);
  return (
    fields &&
    complete({
      id: text(fields['id'], longest.id),
      type: oneOf(entityTypes, fields['type']),
      name: text(fields['name'], longest.name),
    })
  );
}

/** Those that are right; the others are left out. */
export function checkEdits(value: unknown): EntityEdit[] {
  const edits = Array.isArray(value) ? value.slice(0, most.edits).map(checkEdit) : [];
  return edits.filter((edit) => edit !== undefined);
}

function checkEdit(value: unknown): EntityEdit | undefined {
  const fields = fieldsOf(value);
  const named = checkNamed(fields);
  if (!fields || !named) return undefined;
  return complete({
    ...named,
    givenType: fields['givenType'] === null ? null : oneOf(entityTypes, fields['givenType']),
    givenName: textOrNull(fields['givenName'], longest.name),
    isHidden: flag(fields['isHidden']),
    mergedInto: textOrNull(fields['mergedInto'], longest.id),
  });
}
