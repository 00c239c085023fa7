import type { Random } from './random.ts'

/** What means something to a parser, to the reader or to a rule. */
const signs: readonly [string, ...string[]] = [
  '|',
  ...'*_`~[]()<>#-+=:：{}&!"\'\\/.,;、\t \n\r\u0000\u200B\u200D\u00A0\uFEFF\u2028😀阶１',
  ...[
    '|-|-|\n',
    '\n| ',
    '||',
    ' | M | ',
    '| 123 | a | O | b |\n',
    'https://a.b',
    'www.a',
    '[a](b.md)',
    '[a][b]',
    '[^a]',
  ],
  ...['**', '```\n', '<!--', '-->', '<div>', '<table><tr><td>', '</', '<br>', '> [!NOTE]\n', '\n\n', '\r\n', '---\n'],
  ...['<<<<<<< a\n', '=======\n', '>>>>>>> b\n', '||||||| c\n', '# ', '## Next Steps\n', '- ', '1. ', '    ', '&#1;'],
  ...[
    'Phase: **a**\n',
    'Primary Role: **-**  \n',
    'Condition: **a > 1**\n',
    '13/32/2025',
    '2019 年 10 月 1 日',
    '1234',
  ],
  ...['&a ', '*a', '!!map', '__proto__: ', 'constructor: ', '? ', '%', '@', ': ', '- - - ', '"', '{', '[', '\\u0000'],
]

type Damage = (text: string, random: Random, others: readonly [string, ...string[]]) => string

const damages: readonly [Damage, ...Damage[]] = [
  (text, random) => splice(text, { ...stretch(text, random), by: '' }),
  (text, random) => splice(text, { at: random.int(text.length + 1), length: random.int(3), by: random.pick(signs) }),
  (text, random) => splice(text, { at: random.int(text.length + 1), length: 0, by: random.pick(signs) }),
  (text, random) => {
    const { at, length } = stretch(text, random)
    return splice(text, { at: random.int(text.length + 1), length: 0, by: text.slice(at, at + length) })
  },
  (text, random, others) => {
    const other = random.pick(others)
    const { at, length } = stretch(other, random)
    return splice(text, { at: random.int(text.length + 1), length: 0, by: other.slice(at, at + length * 4) })
  },
  (text, random) => lines(text, random, (line) => [line, line]),
  (text, random) => lines(text, random, () => []),
  (text, random) => lines(text, random, (line) => [line.trimEnd().replace(/\|$/, '')]),
  (text, random) => lines(text, random, (line) => [`${random.pick(['  ', '    ', '> ', '- ', '|', '\u200B'])}${line}`]),
  (text, random) => {
    const at = text.indexOf('\n', random.int(text.length + 1))
    return at < 0 ? text : splice(text, { at, length: 1, by: '' })
  },
  (text, random) => text.replace(/\d+/g, (number) => (random.chance(0.1) ? String(random.int(5000)) : number)),
  (text, random) => text.slice(0, random.int(text.length + 1)),
]

/** Something said over and over: where time grows faster than the text, this shows it. */
const pump: Damage = (text, random) => {
  const { at, length } = stretch(text, random)
  const part = random.chance(0.5) ? random.pick(signs) : text.slice(at, at + 1 + (length % 8))
  return splice(text, { at, length: 0, by: part.repeat(1 + random.int(20_000 / (part.length + 1))) })
}

/** A text with a few things taken out, put in, doubled, moved or said over and over. */
export function damaged(text: string, random: Random, others: readonly [string, ...string[]]): string {
  let result = text
  for (let times = 1 + random.int(6); times > 0; times--) result = random.pick(damages)(result, random, others)
  if (random.chance(0.02)) result = pump(result, random, others)
  if (random.chance(0.05)) result = result.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n']))
  return result
}

function splice(text: string, { at, length, by }: { at: number; length: number; by: string }): string {
  return text.slice(0, at) + by + text.slice(at + length)
}

function stretch(text: string, random: Random): { at: number; length: number } {
  return { at: random.int(text.length + 1), length: random.int(random.pick([2, 12, 200])) }
}

function lines(text: string, random: Random, change: (line: string) => readonly string[]): string {
  const all = text.split('\n')
  const at = random.int(all.length)
  return all.flatMap((line, index) => (index === at ? change(line) : [line])).join('\n')
}
