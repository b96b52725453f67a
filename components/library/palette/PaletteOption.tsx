import { FileText, Globe, Hash, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { EntityGlyph } from '../../shared/EntityGlyph';
import type { PaletteItem } from './palette-items';

/** One line of the palette. */
export function PaletteOption({ item }: { item: PaletteItem }) {
  const { name, count, keys } = item;
  return (
    <>
      {drawSign(item)}
      <bdi className="clip">{name}</bdi>
      {count !== undefined && (
        <span className="n num">{i18n.t('find.articles', count, [count.toLocaleString('en')])}</span>
      )}
      {keys && (
        <kbd className="n" aria-hidden="true">
          {keys}
        </kbd>
      )}
    </>
  );
}

const signs: Record<string, ReactNode> = {
  tags: <Hash className="i" aria-hidden="true" />,
  sites: <Globe className="i" aria-hidden="true" />,
  search: <Search className="i" aria-hidden="true" />,
  article: <FileText className="i" aria-hidden="true" />,
};

/** By its kind, which its key begins with; so it is known of one used lately as well. */
function drawSign({ key, type, Icon }: PaletteItem): ReactNode {
  if (type) return <EntityGlyph type={type} />;
  return Icon ? <Icon className="i" aria-hidden="true" /> : signs[key.split(' ')[0]!];
}
