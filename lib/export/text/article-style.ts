/** What an exported page or book looks like; a reader's own settings come over it. */
export const articleStyle = `
body { line-height: 1.6; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; }
.facts { font-size: .9em; opacity: .75; }
figure { margin: 1.5em 0; }
figcaption { font-size: .9em; opacity: .75; }
img, svg { max-width: 100%; height: auto; }
blockquote { margin: 1em 0; padding: 0 1em; border-inline-start: 2px solid; }
pre { white-space: pre-wrap; font-size: .85em; }
table { border-collapse: collapse; font-size: .9em; }
th, td { border-bottom: 1px solid; padding: .3em .8em .3em 0; text-align: start; vertical-align: top; }
.missing { font-style: italic; opacity: .75; }
mark { color: #000; background: #fff2b3; }
mark.green { background: #d3f0cd; }
mark.rose { background: #fbd9df; }
mark.blue { background: #d3e6fb; }
mark.violet { background: #e6dcf8; }
`;
