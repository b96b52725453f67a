import { Archive, BookOpen, CircleDot, Highlighter, Inbox, Library, type LucideIcon, Star, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { EntityCount, NamedCount } from '../../lib/library/sidebar';
import type { ListName } from '../../lib/library/view';
import { EntityGlyph } from '../shared/EntityGlyph';
import { SiteBadge } from '../shared/SiteBadge';
import { entityAddress, formatAddress, listAddress } from './library-address';
import { listName } from './view-name';

const shownAtFirst = 8;

const lists: [ListName, LucideIcon][] = [
  ['inbox', Inbox],
  ['unread', CircleDot],
  ['reading', BookOpen],
  ['starred', Star],
  ['archived', Archive],
  ['all', Library],
  ['trash', Trash2],
];

export function ListLinks({
  lists: counts,
  current,
}: {
  lists: Record<ListName, number> | undefined;
  current: string;
}) {
  return (
    <div className="nav">
      {lists.map(([list, Icon]) => (
        <SidebarLink
          key={list}
          href={listAddress({ kind: 'list', list })}
          current={current}
          icon={<Icon className="i" aria-hidden="true" />}
          name={listName(list)}
          count={counts?.[list]}
        />
      ))}
    </div>
  );
}

export function HighlightsLink({ count, current }: Pick<LinkProps, 'count' | 'current'>) {
  return (
    <div className="nav">
      <SidebarLink
        href={formatAddress({ page: 'highlights' })}
        current={current}
        icon={<Highlighter className="i" aria-hidden="true" />}
        name={i18n.t('allHighlights.title')}
        count={count}
      />
    </div>
  );
}

export function EntityLinks({ entities, current }: { entities: EntityCount[]; current: string }) {
  const links = entities.map(({ id, type, name, count }) => (
    <SidebarLink
      key={id}
      href={entityAddress(id)}
      current={current}
      icon={<EntityGlyph type={type} />}
      name={name}
      count={count}
    />
  ));
  return <Section title={i18n.t('library.entities')} links={links} />;
}

export function SiteLinks({ sites, current }: { sites: NamedCount[]; current: string }) {
  const links = sites.map(({ name, count }) => (
    <SidebarLink
      key={name}
      href={listAddress({ kind: 'site', site: name })}
      current={current}
      icon={<SiteBadge name={name} />}
      name={name}
      count={count}
    />
  ));
  return <Section title={i18n.t('library.sites')} links={links} />;
}

/** The first few, and the rest on demand. Nothing at all where there is nothing. */
function Section({ title, links }: { title: string; links: ReactNode[] }) {
  const [isWhole, setWhole] = useState(false);
  if (links.length === 0) return null;
  return (
    <div className="nav">
      <h2 className="h-label">{title}</h2>
      {isWhole ? links : links.slice(0, shownAtFirst)}
      {links.length > shownAtFirst && (
        <button className="more" type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? i18n.t('library.showFewer') : i18n.t('library.showMore', [String(links.length - shownAtFirst)])}
          <span className="vh">: {title}</span>
        </button>
      )}
    </div>
  );
}

interface LinkProps {
  href: string;
  current: string;
  icon: ReactNode;
  name: string;
  count: number | undefined;
}

export function SidebarLink({ href, current, icon, name, count }: LinkProps) {
  return (
    <a href={href} aria-current={href === current ? 'page' : undefined}>
      {icon}
      <bdi className="clip">{name}</bdi>
      {count !== undefined && <span className="n">{count.toLocaleString('en')}</span>}
    </a>
  );
}
