/**
 * What a page may load and run: files of its own origin, and the WebAssembly that reads the search index, since every
 * page has a search field. No script and no style stands in a page, so no hash is needed, and hashes would be the part
 * that does not compress. `endpoint` is the one foreign address that a page with a form may send to.
 */
export function contentSecurityPolicy(endpoint?: string): string {
  const address = endpoint && new URL(endpoint);
  const sendsTo = address ? ` ${address.origin}${address.pathname}` : '';
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${sendsTo}`,
    "worker-src 'self'",
    `form-action 'self'${sendsTo}`,
    "base-uri 'none'",
  ].join(';');
}
