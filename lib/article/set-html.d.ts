// In Chromium since 146 and Firefox since 148; TypeScript 7.0's DOM library has the configuration but not the method.
interface Element {
  setHTML(html: string, options?: { sanitizer?: SanitizerConfig }): void;
}
