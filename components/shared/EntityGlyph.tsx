import type { ReactNode } from 'react';
import type { EntityType } from '../../lib/entities/entity';
import { designType, type DesignType } from './entity-type-look';

const glyphs: Record<DesignType, ReactNode> = {
  org: <path d="M2 1h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1z" />,
  person: <circle cx="6" cy="6" r="5.2" />,
  product: <path d="M6 .3 11.7 6 6 11.7.3 6z" />,
  place: <path d="M.9 1.6h10.2L6 11.4z" />,
  event: <path d="M6 .2 7.7 4.3 11.8 6 7.7 7.7 6 11.8 4.3 7.7.2 6l4.1-1.7z" />,
  money: <Sign y="10.3" sign="$" />,
  date: (
    <path
      fillRule="evenodd"
      d="M1.6 1.2h8.8a.8.8 0 0 1 .8.8v8.4a.8.8 0 0 1-.8.8H1.6a.8.8 0 0 1-.8-.8V2a.8.8 0 0 1 .8-.8zM2.4 5v4.6h7.2V5z"
    />
  ),
  quantity: <Sign y="10.3" sign="#" />,
  version: <Sign y="9.6" sign="v" />,
  cve: <path fillRule="evenodd" d="M6 .6 11.8 11H.2zM5.3 4.4v3h1.4v-3zm0 3.9v1.3h1.4V8.3z" />,
};

/** A type's sign: names wear shapes, figures wear signs. */
export function EntityGlyph({ type, large = false }: { type: EntityType; large?: boolean }) {
  const look = designType(type);
  return (
    <svg className={large ? 'g g-lg' : 'g'} viewBox="0 0 12 12" aria-hidden="true" data-type={look}>
      {glyphs[look]}
    </svg>
  );
}

function Sign({ sign, y }: { sign: string; y: string }) {
  return (
    <text x="6" y={y} textAnchor="middle" fontSize="12.5" fontWeight="750">
      {sign}
    </text>
  );
}
