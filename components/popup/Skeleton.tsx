import { useElapsed } from './use-elapsed';

/** Grey bars in the places of what is to come. Only after 120 ms: most pages are read sooner. */
export function Skeleton({ kind, count }: { kind: 'chips' | 'lines'; count: number }) {
  const isSlow = useElapsed(120, true);
  return (
    <div className={kind === 'chips' ? 'chips' : 'p-lines'} aria-hidden="true">
      {isSlow && Array.from({ length: count }, (_, index) => <span key={index} className="sk" />)}
    </div>
  );
}
