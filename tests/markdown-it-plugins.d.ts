// Neither plugin brings its types.
declare module 'markdown-it-footnote' {
  import type { PluginSimple } from 'markdown-it';

  const footnotes: PluginSimple;
  export default footnotes;
}

declare module 'markdown-it-texmath' {
  import type { PluginWithOptions } from 'markdown-it';

  const texmath: PluginWithOptions<{ engine: { renderToString: (tex: string) => string }; delimiters: string }>;
  export default texmath;
}
