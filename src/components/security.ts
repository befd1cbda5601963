/**
 * What a page may load and run: files of its own origin, and the WebAssembly that reads the search index.
 * No script and no style stands in a page, so no hash is needed, and hashes would be the part that does not compress.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join(';');
