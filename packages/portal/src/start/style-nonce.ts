/** The nonce that the server put into the document for style elements; empty where it put none. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? ''
}

/** Hands the nonce to the library that locks scrolling behind a dialog: this global is the only place where it looks. */
export function shareStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
