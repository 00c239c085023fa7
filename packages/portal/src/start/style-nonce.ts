/** The nonce that the server put into the document for style elements; empty where it put none. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? ''
}
