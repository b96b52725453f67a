/** The slipped O. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
      <path fillRule="evenodd" d="M7.5 2.6v13a6.5 6.5 0 0 1 0-13zm0 3.9a2.6 2.6 0 0 0 0 5.2z" />
      <path fillRule="evenodd" opacity=".6" d="M8.5.4a6.5 6.5 0 0 1 0 13zm0 3.9v5.2a2.6 2.6 0 0 0 0-5.2z" />
    </svg>
  );
}
