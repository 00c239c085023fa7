/**
 * An address that a browser opens by itself, and so without a header: a download, a stream. It says who asks, so that the
 * answer is the one that this person gets everywhere.
 */
export function askedBy(address: string, actor: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ actor })}`
}
