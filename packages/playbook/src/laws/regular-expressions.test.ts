import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { analyse } from 'scslre'

const folder = fileURLToPath(new URL('../', import.meta.url))
const files = globSync('**/*.ts', { cwd: folder, exclude: ['**/*.test.ts'] }).sort()

/** Expressions that are slow only on texts longer than any that they are asked about, with what bounds those. */
const bounded: Readonly<Record<string, string>> = {
  '\\B(?=(\\d{3})+$)': 'the digits of one number',
}

interface Literal {
  readonly source: string
  readonly flags: string
  readonly place: string
}

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|\s+|\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*)|[\w$]+|[\s\S]/gy

/** The regular expressions of a source text; a slash after a value divides. */
function literals(file: string): readonly Literal[] {
  const code = readFileSync(`${folder}/${file}`, 'utf8')
  const found: Literal[] = []
  let [at, before] = [0, '']
  while (at < code.length) {
    token.lastIndex = at
    const [text = '', source, flags = ''] = token.exec(code) ?? []
    const divides = /[\w$)\]]$/.test(before) && !/^(?:return|typeof|case|of|in)$/.test(before)
    if (source !== undefined && !divides) {
      found.push({ source, flags, place: `${file}:${code.slice(0, at).split('\n').length}` })
    }
    at += source !== undefined && divides ? 1 : text.length
    if (!/^(?:\s|\/[/*])/.test(text)) before = text
  }
  return found
}

/** What makes an expression take longer than in proportion to the text, in words. */
function slowness({ source, flags }: Pick<Literal, 'source' | 'flags'>): readonly string[] {
  if (Object.hasOwn(bounded, source)) return []
  return analyse({ source, flags }).reports.map(({ type, exponential, character }) => {
    return `${exponential ? 'exponential' : 'polynomial'} (${type}) in ${JSON.stringify(character.pick)}: /${source}/${flags}`
  })
}

test('[P72] no regular expression takes longer than in proportion to the text', () => {
  assert.notDeepEqual(slowness({ source: '(a+)+b', flags: '' }), [])
  assert.notDeepEqual(slowness({ source: '\\s+$', flags: '' }), [])
  const all = files.flatMap(literals)
  assert.ok(all.length > 100, `found ${all.length}`)
  assert.deepEqual(
    all.flatMap((literal) => slowness(literal).map((problem) => `${literal.place} ${problem}`)),
    [],
  )
})

test('[P72] neither does one that is put together when a module loads', async () => {
  const made: Pick<Literal, 'source' | 'flags'>[] = []
  const real = globalThis.RegExp
  const recording = new Proxy(real, {
    construct(target, args: [string | RegExp, string?]) {
      const expression = new target(...args)
      made.push({ source: expression.source, flags: expression.flags })
      return expression
    },
  })
  const makers = files.filter((file) => readFileSync(`${folder}/${file}`, 'utf8').includes('new RegExp('))
  globalThis.RegExp = recording
  try {
    // A module of another address is loaded anew; what it imports is not.
    for (const file of makers) await import(`${new URL(`../${file}`, import.meta.url).href}?recorded`)
  } finally {
    globalThis.RegExp = real
  }
  assert.ok(made.length > 0)
  assert.deepEqual(made.flatMap(slowness), [])
})
