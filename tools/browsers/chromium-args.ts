/** What keeps Chromium from calling home and from work that nobody asked for, and what root needs to start it at all. */
export const chromiumArgs = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  // Pages of the browser's own under its address bar: 1.5 s of the 2.7 that a start takes of a processor.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
