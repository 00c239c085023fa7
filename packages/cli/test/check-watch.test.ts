import assert from 'node:assert/strict'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'

const damaged = aPage(1).replace(/ \|\n$/, '\n')

/** Starts a watch in a folder; `until` waits for what it says after a change, `end` closes its standard input. */
function aWatch(cwd: string, argv: readonly string[], columns?: number) {
  let heard = ''
  let tell = () => {}
  const onWrite = (text: string) => {
    heard += text
    tell()
  }
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  const never = () => new Promise<void>(() => {})
  const result = fairlead(['check', ...argv, '--watch'], {
    cwd,
    onWrite,
    stopAsked: never,
    inputEnded: () => ended,
    ...(columns === undefined ? {} : { columns }),
  })
  const until = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      tell = () => {
        const [all] = new RegExp(`[\\s\\S]*${pattern.source}[\\s\\S]*?stops it\\.\\n`).exec(heard) ?? []
        if (all === undefined) return
        heard = heard.slice(all.length)
        resolve(all)
      }
      tell()
    })
  return { until, end, result }
}

const limit = { timeout: 30_000 }

test('[C23] --watch checks at once and after every change, until the standard input is closed', limit, async (t) => {
  const cwd = aFolder(t, { 'en/page.md': aPage(1) })
  const { until, end, result } = aWatch(cwd, ['.'])
  assert.doesNotMatch(await until(/in 1 page\n/), /FL0202/)
  writeFileSync(join(cwd, 'en/page.md'), damaged)
  await until(/FL0202[\s\S]*in 1 page/)
  writeFileSync(join(cwd, 'en/other.md'), aPage(2))
  await until(/in 2 pages/)
  end()
  assert.equal((await result).exit, 0)
})

test('[C23] --watch survives that its folder goes and comes back', limit, async (t: TestContext) => {
  const cwd = aFolder(t, { 'book/page.md': aPage(1) })
  const { until, end, result } = aWatch(cwd, ['book'])
  await until(/in 1 page\n/)
  renameSync(join(cwd, 'book'), join(cwd, 'away'))
  await until(/nothing there/)
  writeFileSync(join(cwd, 'away/second.md'), damaged)
  renameSync(join(cwd, 'away'), join(cwd, 'book'))
  await until(/FL0202[\s\S]*in 2 pages/)
  rmSync(join(cwd, 'book/second.md'))
  await until(/in 1 page\n/)
  end()
  await result
})

test('[C23] --watch looks at a page alone and at its manifest, and clears a terminal', limit, async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(1), 'rules/playbook.yaml': 'roles: {}\n' })
  const { until, end, result } = aWatch(cwd, ['page.md', '--manifest', 'rules/playbook.yaml'], 80)
  assert.ok((await until(/in 1 page\n/)).startsWith('\u001B[2J'))
  writeFileSync(join(cwd, 'rules/playbook.yaml'), 'roles: [\n')
  await until(/FL0801/)
  end()
  await result
})
