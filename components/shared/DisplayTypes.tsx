import { i18n } from '#i18n';
import { type EntityType, entityTypes } from '../../lib/entities/entity';
import { EntityGlyph } from './EntityGlyph';
import { designType, type DesignType, designTypes } from './entity-type-look';
import { groupName } from './entity-type-name';

interface Props {
  hiddenTypes: ReadonlySet<DesignType>;
  onChange: (change: { hiddenTypes: ReadonlySet<DesignType> }) => void;
}

/** Which kinds of names and figures are marked, in every article. */
export function DisplayTypes({ hiddenTypes, onChange }: Props) {
  const shown = designTypes.length - hiddenTypes.size;
  return (
    <details className="types">
      <summary>
        {i18n.t('shared.display.types')}
        <span className="num faint">
          {i18n.t('shared.display.typesShown', [String(shown), String(designTypes.length)])}
        </span>
      </summary>
      <fieldset aria-label={i18n.t('shared.display.types')}>
        {designTypes.map((type) => (
          <label key={type}>
            <input
              className="check"
              type="checkbox"
              checked={!hiddenTypes.has(type)}
              onChange={() => onChange({ hiddenTypes: hiddenTypes.symmetricDifference(new Set([type])) })}
            />
            <EntityGlyph type={exampleOf(type)} />
            {groupName(type, [])}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function exampleOf(type: DesignType): EntityType {
  return entityTypes.find((candidate) => designType(candidate) === type)!;
}
