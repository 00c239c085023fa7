import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { fixtures } from './a-terminal.ts'

const launcher = fileURLToPath(new URL('../../../fairlead', import.meta.url))

function launch(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(launcher, argv, { cwd: fixtures, encoding: 'utf8', timeout: 60_000 })
  return { status, stdout, stderr }
}

test('[C5] the launcher works from any folder and passes the exit code on', () => {
  assert.deepEqual(launch('check', 'harbour'), { status: 0, stdout: 'No findings in 2 pages\n', stderr: '' })
  assert.equal(launch('check', 'damaged').status, 1)
  assert.equal(launch('check').status, 2)
  assert.equal(launch('check', 'nothing-here').status, 3)
})

test('[C5] a reader that has seen enough is no fault', () => {
  for (const command of ['tasks harbour --format json', 'check damaged --format json']) {
    const script = `"${launcher}" ${command} | head -c 1`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: fixtures, encoding: 'utf8' })
    assert.deepEqual({ stdout, stderr }, { stdout: '[', stderr: '' })
  }
})

test('[C23] a watch ends when its standard input is closed', () => {
  const { status, stdout, stderr } = spawnSync(launcher, ['check', 'harbour', '--watch'], {
    cwd: fixtures,
    encoding: 'utf8',
    input: '',
    timeout: 60_000,
  })
  assert.deepEqual({ status, stdout }, { status: 0, stdout: 'No findings in 2 pages\n' })
  assert.equal(stderr, 'Watching for changes; Ctrl-C stops it.\n')
})
