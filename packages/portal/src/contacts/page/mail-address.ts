/** Where a click on an address leads: what is in it means nothing but itself. */
export function mailAddress(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`
}
