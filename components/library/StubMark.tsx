import { i18n } from '#i18n';

/** Of an article that another program kept only the address of: it is saved by opening its page. */
export function StubMark({ url, tabIndex }: { url: string; tabIndex: number | undefined }) {
  return (
    <>
      <span>{i18n.t('import.stub')}</span>
      <span className="sep">·</span>
      <a className="link" href={url} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
        {i18n.t('import.openPage')}
      </a>
    </>
  );
}
