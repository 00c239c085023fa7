/**
 * The whole number that a person typed, with or without separators of thousands: `12,000`, `12 000`, `12'000`, also in
 * full-width digits. `null` where it is not one, not even by a generous reading.
 */
export function parseWholeNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replaceAll(/(?<=\d)[,\s'’](?=\d{3}(?!\d))/gu, '')
  const value = Number(plain)
  return /^\d+$/u.test(plain) && Number.isSafeInteger(value) ? value : null
}
