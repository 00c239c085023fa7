import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { commands } from '../src/commands.ts'
import { commandHelp } from '../src/help.ts'

const docs = new URL('../../../docs/cli.md', import.meta.url)

/** The help of every command, as a part of the page. */
function reference(): string {
  return Object.entries(commands)
    .map(([name, command]) => `\n### ${name}\n\n\`\`\`text\n${commandHelp(name, command)}\`\`\`\n\n`)
    .join('')
    .replaceAll('\n\n\n', '\n\n')
}

test('[C11] the page of the docs has the help of every command as it is', () => {
  const text = readFileSync(docs, 'utf8')
  const [, before = '', after = ''] = /^(.*<!-- commands: [^>]*>\n).*(<!-- \/commands -->\n.*)$/s.exec(text) ?? []
  const expected = `${before}${reference()}${after}`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(docs, expected)
  else assert.equal(text, expected, 'look why, then write the page with UPDATE_GOLDEN=1')
})
