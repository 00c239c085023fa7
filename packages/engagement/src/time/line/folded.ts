/** Text as it is compared: in one case and width, without what only sets it off from what follows. */
export function folded(text: string): string {
  return text
    .replace(/(\d)?([½¼¾])/gu, (_, whole = '', sign: string) => `${whole}${fractions[sign]}`)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,;:。、]+$/u, '')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
}

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }
