/** A number from 0 to 199 as Chinese writes it: `两`, `十五`, `四十五`, `一百二十`. */
export const chineseNumber = '(?:[一二两三四五六七八九十百])+'

const digits = '零一二三四五六七八九'

/** The number that Chinese signs say; `null` where they are none up to 199. */
export function readChineseNumber(text: string): number | null {
  const found = text.match(/^(?:(一)百)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/u)
  if (found === null || text === '') return null
  const [, hundreds, tens, ten, ones] = found
  const tensOf = ten === undefined ? 0 : tens === undefined ? 1 : digits.indexOf(tens)
  const onesOf = ones === undefined ? 0 : ones === '两' ? 2 : digits.indexOf(ones)
  return (hundreds === undefined ? 0 : 100) + tensOf * 10 + onesOf
}
