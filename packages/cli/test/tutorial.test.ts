import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { aFolder } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'

const tutorial = new URL('../../../docs/tutorial.md', import.meta.url)
const playbooks = fileURLToPath(new URL('../../../playbooks', import.meta.url))
const fence = /^```(\w+)(?: (\S+))?\n(.*?)^```$/gms

test('[C30] what the tutorial shows is so: its files are written, its commands run, its findings come', async (t) => {
  const cwd = aFolder(t)
  symlinkSync(playbooks, join(cwd, 'playbooks'))
  const text = readFileSync(tutorial, 'utf8')
  let said = ''
  let played = ''
  let end = 0
  for (const { 0: block, 1: kind = '', 2: file = '', 3: body = '', index } of text.matchAll(fence)) {
    if (kind === 'sh') said = await run(body, cwd)
    else if (kind === 'diff') change(join(cwd, file), body)
    else if (kind !== 'text') write(join(cwd, file), body)
    played += text.slice(end, index) + (kind === 'text' ? `\`\`\`text\n${said}\`\`\`` : block)
    end = index + block.length
  }
  played += text.slice(end)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(tutorial, played)
  else assert.equal(text, played, 'look why, then write the page with UPDATE_GOLDEN=1')
})

/** What the commands of a block say, one after the other. A server stops as soon as it is up. */
async function run(commands: string, cwd: string): Promise<string> {
  let said = ''
  for (const line of commands.trim().split('\n')) {
    const [program, ...argv] = line.split(' ')
    assert.equal(program, './fairlead', line)
    const serves = argv[0] === 'serve' ? ['--port', '0', '--data', 'data'] : []
    const { exit, stdout, stderr } = await fairlead([...argv, ...serves], { cwd })
    assert.ok(exit < 2, `${line}: ${stderr}`)
    said += stdout + stderr
  }
  return said
}

function write(path: string, body: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, body)
}

/** Replaces the lines of a file that a block shows with `-` or a space by those that it shows with `+` or a space. */
function change(path: string, diff: string): void {
  const lines = diff.split('\n').slice(0, -1)
  const side = (mark: string) =>
    lines.filter((line) => [' ', mark].includes(line[0] ?? '')).map((line) => line.slice(1))
  const text = readFileSync(path, 'utf8')
  const [before, after] = [side('-').join('\n'), side('+').join('\n')]
  assert.equal(text.split(before).length, 2, `${path} has once:\n${before}`)
  writeFileSync(
    path,
    text.replace(before, () => after),
  )
}
