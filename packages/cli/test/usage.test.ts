import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diagnosticCodes } from '@fairlead/playbook'
import { commands } from '../src/commands.ts'
import { fairlead } from './a-terminal.ts'

const misspelt: readonly (readonly [readonly string[], RegExp])[] = [
  [['chek'], /Unexpected command "chek"\. Did you mean "check"\?/],
  [['--verison'], /Unexpected option "--verison"\. Did you mean "--version"\?/],
  [['check', '.', '--formt', 'json'], /Unexpected option --formt for "fairlead check"\. Did you mean "--format"\?/],
  [
    ['check', '.', '--format', 'jsn'],
    /Unexpected value "jsn" for --format, expected text, json, sarif or github\. Did you mean "json"\?/,
  ],
  [['explain', 'FL301'], /Unexpected code "FL301"\. Did you mean "FL\d{4}"\?/],
]

for (const [argv, expected] of misspelt) {
  test(`[C10] "fairlead ${argv.join(' ')}" names what is nearest`, async () => {
    const { exit, stdout, stderr } = await fairlead(argv)
    assert.deepEqual({ exit, stdout }, { exit: 2, stdout: '' })
    assert.match(stderr, expected)
  })
}

const wrong: readonly (readonly string[])[] = [
  [],
  ['check'],
  ['check', 'a', 'b'],
  ['check', 'a', '--manifest'],
  ['tasks', 'a', '--manifest', 'b'],
  ['constructor'],
  ['serve', '--port', '0x10'],
  ['serve', '--port', '65536'],
]

for (const argv of wrong) {
  test(`[C5] "fairlead ${argv.join(' ')}" is wrong usage`, async () => {
    const { exit, stdout, stderr } = await fairlead(argv)
    assert.deepEqual({ exit, stdout }, { exit: 2, stdout: '' })
    assert.match(stderr, /fairlead/)
    assert.doesNotMatch(stderr, /\n\s+at /)
  })
}

test('[C11] the help lists every command, and the help of a command its examples and options', async () => {
  const overview = await fairlead(['--help'])
  assert.equal(overview.exit, 0)
  for (const [name, command] of Object.entries(commands)) {
    assert.ok(overview.stdout.includes(`${name} `) && overview.stdout.includes(command.summary), name)
    const { exit, stdout } = await fairlead([name, '--help'])
    assert.equal(exit, 0)
    for (const example of command.examples) assert.ok(stdout.includes(example))
    for (const option of Object.keys(command.options)) assert.match(stdout, new RegExp(`--(no-)?${option}\\b`))
    assert.ok(stdout.indexOf('Examples:') < stdout.indexOf('Usage:'))
  }
})

test('[C5] an answer is clean: the version, and what a code means', async () => {
  assert.match((await fairlead(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/)
  const { exit, stdout } = await fairlead(['explain', 'fl0301'])
  assert.equal(exit, 0)
  assert.match(stdout, /^FL0301 Unknown role \(error\)\n/)
  assert.doesNotMatch(stdout.split('Not so:')[0] ?? '', /[{}]/)
  assert.match((await fairlead(['explain'])).stdout, /^FL0101 {2}warning/m)
})

test('[C24] explain shows why, what to do, and the examples of the rule underlined', async () => {
  const { exit, stdout } = await fairlead(['explain', 'FL0202'])
  assert.equal(exit, 0)
  for (const part of ['It says: ', 'What to do: ', '--fix', 'Not so:', 'After the fix:', 'But so:']) {
    assert.ok(stdout.includes(part), part)
  }
  assert.match(stdout, /\n +\| +\^\n/)
})

test('[C24] explain knows every code', async () => {
  for (const code of Object.keys(diagnosticCodes)) {
    const { exit, stdout } = await fairlead(['explain', code])
    assert.equal(exit, 0)
    assert.ok(stdout.startsWith(`${code} `))
    assert.doesNotMatch(stdout, /undefined/)
  }
})
