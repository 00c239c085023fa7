import type { I18n } from '@lingui/core'

/** The largest file that the server takes; the contract, which has the same number, is not loaded for one. */
export const largestFile = 64 * 1024 * 1024

const units = [
  ['megabyte', 1024 * 1024],
  ['kilobyte', 1024],
  ['byte', 1],
] as const

/** The size of a file in the largest unit of which it has one: "3.4 MB", "12 kB", "5 bytes". */
export function fileSizeWords({ locale }: Pick<I18n, 'locale'>, size: number): string {
  const [unit, bytes] = units.find(([, bytes]) => size >= bytes) ?? units[2]
  const number = size / bytes
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: number < 10 && unit !== 'byte' ? 1 : 0,
  }).format(number)
}
