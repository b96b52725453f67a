import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Notice } from './Notice';
import './notice.css';

interface State {
  error: unknown;
  /** The page itself could not be drawn, so nothing but the notice is left. */
  isFatal: boolean;
}

const nothing: State = { error: null, isFatal: false };

/** Shows, once a page, what was not expected: an error while drawing, or a promise that nobody caught. */
export class NoticeBoundary extends Component<{ children: ReactNode }, State> {
  override state = nothing;

  static getDerivedStateFromError(error: unknown): State {
    return { error, isFatal: true };
  }

  override componentDidMount() {
    window.addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount() {
    window.removeEventListener('unhandledrejection', this.onRejection);
  }

  onRejection = (event: PromiseRejectionEvent) => {
    // The page says what it means, and what to do about it: fault/FaultNote.tsx. By its name, since the class would be in
    // the popup's first script.
    if (event.reason instanceof Error && event.reason.name === 'StorageFullError') return;
    this.setState((state) => (state.error === null ? { error: event.reason, isFatal: false } : state));
  };

  override render() {
    const { error, isFatal } = this.state;
    const notice = error !== null && (
      <Notice title={i18n.t('shared.failed')} text={describe(error)}>
        <p className="notice-actions">
          <button className="btn sm" type="button" onClick={() => location.reload()}>
            {i18n.t('shared.reload')}
          </button>
          {!isFatal && (
            <button className="btn plain sm" type="button" onClick={() => this.setState(nothing)}>
              {i18n.t('shared.close')}
            </button>
          )}
        </p>
      </Notice>
    );
    if (isFatal) {
      return (
        <main>
          <h1 className="vh">{i18n.t('extensionName')}</h1>
          {notice}
        </main>
      );
    }
    return (
      <>
        {notice && <aside className="notice-place">{notice}</aside>}
        {this.props.children}
      </>
    );
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
