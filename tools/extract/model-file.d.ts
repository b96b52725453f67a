// esbuild's binary loader: see page-runner.ts.
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
