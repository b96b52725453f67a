import { siteColour, siteLetter } from './site-look';

/** The site's letter on its colour. Icons of sites are not fetched: nothing leaves the device. */
export function SiteBadge({ name }: { name: string }) {
  return (
    <span className="fav" style={{ '--fav': siteColour(name) } as React.CSSProperties} aria-hidden="true">
      {siteLetter(name)}
    </span>
  );
}
