import assert from 'node:assert/strict'
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { aFolder, anEngagement, aServer, problemOf } from '../../test/a-server.ts'
import { scanBy } from './scan-file.ts'

/** A program that looks at files. */
function aScanner(t: TestContext, script: string): string {
  const path = join(aFolder(t), 'scan')
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

const cases = [
  ['exit 0', null],
  ['grep -q EICAR "$1" && { echo "$1: Eicar-Test-Signature FOUND"; exit 1; }; exit 0', 'file-infected'],
  ['exit 1', 'file-infected'],
  ['exit 2', 'file-not-checked'],
  ['kill -9 $$', 'file-not-checked'],
  ['yes', 'file-not-checked'],
] as const

for (const [script, code] of cases) {
  test(`[S294] a file is kept where a program finds it clean, and else not: ${script}`, async (t) => {
    const server = await aServer(t, { scan: scanBy(aScanner(t, script)) })
    const { id } = await anEngagement(server)
    const path = `/api/engagements/${id}/attachments?name=a.txt`
    const headers = { host: '127.0.0.1:4400', 'fairlead-actor': 'zoe' }
    const response = await server.app.request(path, { method: 'POST', headers, body: 'EICAR' })
    const kept = readdirSync(join(server.folder, 'attachments'))
    if (code === null) {
      assert.deepEqual([response.status, kept.length], [201, 1])
      return
    }
    const problem = await problemOf(response)
    assert.deepEqual([problem.code, kept], [code, []])
    if (script.includes('grep'))
      assert.equal(problem.detail, 'The file is not taken: file: Eicar-Test-Signature FOUND.')
    assert.deepEqual(server.faults, [])
  })
}

test('[S294] a program that does not end is ended, and one that there is not is no verdict', async (t) => {
  const slow = scanBy(aScanner(t, 'sleep 30'), { deadline: 200 })
  await assert.rejects(slow('/dev/null'), { code: 'file-not-checked' })
  await assert.rejects(scanBy('/nowhere/scan')('/dev/null'), { code: 'file-not-checked' })
})

test('[S294] a path is given as it is, and no shell reads it', async (t) => {
  const folder = aFolder(t)
  const path = join(folder, '$(touch owned); "x" \'y\' .bin')
  writeFileSync(path, 'x')
  await scanBy(aScanner(t, 'test -f "$1" || exit 2'))(path)
  assert.ok(!existsSync(join(folder, 'owned')) && !existsSync('owned'))
})

test('[S352] what a program says of a file says nothing of where it lies, and turns no text around', async (t) => {
  const folder = aFolder(t)
  const link = join(aFolder(t), 'data')
  symlinkSync(folder, link)
  writeFileSync(join(folder, '1.part'), 'x')
  for (const named of ['$1', '$(readlink -f "$1")']) {
    const scan = scanBy(aScanner(t, `printf '%s: Bad\\342\\200\\256 FOUND\\n' "${named}"; exit 1`))
    await assert.rejects(scan(join(link, '1.part')), { message: 'The file is not taken: file: Bad  FOUND.' })
  }
})

test('[S352] four files are looked at at once, and the others wait', async (t) => {
  const folder = aFolder(t)
  const scan = scanBy(
    aScanner(
      t,
      `touch "${folder}/on-$$"; ls "${folder}" | grep -c on- >> "${folder}/seen"; sleep 0.3; rm "${folder}/on-$$"`,
    ),
  )
  await Promise.all(Array.from({ length: 12 }, () => scan('/dev/null')))
  const seen = readFileSync(join(folder, 'seen'), 'utf8').trim().split('\n').map(Number)
  assert.equal(seen.length, 12)
  assert.ok(Math.max(...seen) <= 4, seen.join(' '))
})
