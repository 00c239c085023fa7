import { folded } from './folded.ts'
import { readDuration } from './read-duration.ts'

const digit = '[0-9０-９]'
const signs = '[一二两三四五六七八九十百]'
const count = `(?:${digit}+(?:[.．]${digit}+)?|${signs}+)`
const hours = `${count}个?(?:小时|钟头)`
const chinese = `(?:${hours}(?:半|零?${count}分钟?|${digit}{2})?|${count}个半(?:小时|钟头)|半个?小时|半个钟头|${count}分钟|[一两二三]刻钟)`
const latin = `(?:${digit}+(?:[.．]${digit}+)?(?:h|hrs?|hours?)(?:${digit}+(?:m|mins?)?)?|${digit}+(?:m|mins?|minutes?))`
const han = '\\p{Script=Han}'
const ago = '(?:今天|昨天|前天|大前天)'
const day = `(?:${ago}|上?(?:周|星期|礼拜)[一二三四五六日天])`

/** What makes of a length something else: more of it, after half an hour, in 45 minutes, one of 45 minutes. */
const notFollowed = `(?![半分钟后前内以之的左多]|${digit}|零?${signs}+分)`
const first = new RegExp(
  `^(${day})?(${chinese}${notFollowed}|${latin}(?=${han})${notFollowed}|${latin}$)([\\s\\S]*)$`,
  'iu',
)
const last = new RegExp(`^([\\s\\S]*?[^\\d０-９.．:：个第每${signs.slice(1)})(${chinese}|(?<=${han})${latin})$`, 'iu')

const dayFirst = new RegExp(`^(${ago})(?!的)([\\s\\S]+)$`, 'u')

/** A word without the length of time, and the day before it, that it begins with or ends in: each a word of its own. */
export function cutDuration(word: string): readonly string[] {
  const [, day = '', length = '', rest = ''] = word.match(first) ?? []
  if (isLength(length)) return [day, length, rest].filter((part) => part !== '')
  const [, text = '', end = ''] = word.match(last) ?? []
  if (!isLength(end)) return [word]
  const [, begin = '', done = text] = text.match(dayFirst) ?? []
  return [begin, done, end].filter((part) => part !== '')
}

function isLength(text: string): boolean {
  return readDuration(folded(text)) !== null
}
