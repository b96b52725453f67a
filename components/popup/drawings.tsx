import type { ReactNode } from 'react';

function Drawing({ viewBox = '0 0 88 66', children }: { viewBox?: string; children: ReactNode }) {
  return (
    <svg className="art" viewBox={viewBox} aria-hidden="true">
      {children}
    </svg>
  );
}

/** A front page: columns and boxes. */
export function FrontPageDrawing() {
  return (
    <Drawing>
      <path d="M10 8h26v50H10zM16 16h14M16 22h14M16 28h9" />
      <path d="M46 8h32v22H46zM46 36h14v22H46zM66 36h12v22H66z" />
      <path className="a" d="M51 14h22M51 20h14M50 42h6M70 42h4" />
    </Drawing>
  );
}

/** A window with a lock. */
export function ClosedPageDrawing() {
  return (
    <Drawing>
      <rect x="8" y="8" width="72" height="50" rx="4" />
      <path d="M8 19h72M14 13.5h.01M19 13.5h.01M24 13.5h.01" />
      <path className="a" d="M36 36h16v12H36zM39 36v-3a5 5 0 0 1 10 0v3" />
    </Drawing>
  );
}

/** A sheet that is torn off. */
export function TornPageDrawing() {
  return (
    <Drawing viewBox="10 0 88 66">
      <path d="M24 58V8h28l12 12v10M52 8v12h12" />
      <path className="a" d="m20 58 8-5 8 5 8-6 8 6 8-5 8 5" />
      <path d="M32 26h18M32 33h24M32 40h20" />
    </Drawing>
  );
}

/** A sheet that goes on past the frame. */
export function LongPageDrawing() {
  return (
    <Drawing viewBox="16 0 88 66">
      <path d="M26 8h36M26 8v50M62 8v50" />
      <path d="M34 18h20M34 25h20M34 32h20M34 39h20" />
      <path className="a" d="M44 46v14M38.5 54.5 44 60l5.5-5.5" />
    </Drawing>
  );
}

/** A sheet with nothing on it to read. */
export function BlankPageDrawing() {
  return (
    <Drawing viewBox="12 0 88 66">
      <path d="M22 8h28l12 12v38H22zM50 8v12h12" />
      <path className="a" d="M34 39h16" />
    </Drawing>
  );
}
