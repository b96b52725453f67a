import { useEffect, useState } from 'react';
import { siteLetter } from '../shared/site-look';
import type { SavedRow } from '../../lib/library/saved-article';

interface Props {
  row: SavedRow;
  read: (id: string) => Promise<Blob | undefined>;
}

/** The article's lead picture, small; the site's letter until it is read, and where there is none. */
export function RowThumbnail({ row: { id, siteName, hasThumbnail = false, updatedAt }, read }: Props) {
  const url = useThumbnail(id, hasThumbnail, updatedAt, read);
  if (url === null) return <span aria-hidden="true">{siteLetter(siteName)}</span>;
  // The title beside it says what the row is.
  return <img src={url} alt="" width={104} height={70} decoding="async" />;
}

function useThumbnail(id: string, isThere: boolean, version: string, read: Props['read']): string | null {
  const [url, setUrl] = useState<string | null>(null);

  useEffect(() => {
    if (!isThere) return undefined;
    let shown: string | null = null;
    let isLeft = false;
    const show = async () => {
      const file = await read(id);
      if (!file || isLeft) return;
      shown = URL.createObjectURL(file);
      setUrl(shown);
    };
    void show();
    return () => {
      isLeft = true;
      setUrl(null);
      if (shown !== null) URL.revokeObjectURL(shown);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a newer copy may have another picture
  }, [id, isThere, version, read]);

  return url;
}
