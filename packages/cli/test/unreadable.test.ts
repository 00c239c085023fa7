import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { ioFault } from '../src/folder/io-fault.ts'
import { aFolder, aPage } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'

const codesIn = (stdout: string): readonly string[] =>
  JSON.parse(stdout).map(
    (finding: { readonly file: string; readonly code: string }) => `${finding.file} ${finding.code}`,
  )

test('[C2] a path with nothing there is a failure, not a trace', async () => {
  const { exit, stdout, stderr } = await fairlead(['check', 'no/such/page.md'])
  assert.deepEqual(
    { exit, stdout, stderr },
    {
      exit: 3,
      stdout: '',
      stderr:
        'fairlead: FL0109 Unexpected path "no/such/page.md" with nothing there, expected a page, a folder or a manifest. Correct the path; it counts from the folder that you are in.\n',
    },
  )
})

test('[C2] a folder without pages has a code', async (t) => {
  const cwd = aFolder(t, { 'notes.txt': 'no page' })
  const checked = await fairlead(['check', '.', '--format=json'], { cwd })
  assert.deepEqual(codesIn(checked.stdout), ['. FL0106'])
  assert.equal(checked.exit, 1)
  const listed = await fairlead(['tasks', '.', '--format=json'], { cwd })
  assert.deepEqual({ exit: listed.exit, stdout: listed.stdout }, { exit: 1, stdout: '[]\n' })
  assert.match(listed.stderr, /FL0106/)
})

test('[C2] a file that is too large has a code and is not read; the other pages are', async (t) => {
  const cwd = aFolder(t, { 'large.md': '', 'page.md': aPage(7) })
  truncateSync(join(cwd, 'large.md'), 50_000_000_000)
  const { stdout, stderr } = await fairlead(['tasks', '.', '--format=json'], { cwd })
  assert.equal(JSON.parse(stdout).length, 1)
  assert.match(stderr, /^large\.md:1:1 error FL0104 Unexpected size of 50,000 MB, expected at most 10 MB/)
})

test('[C2] bytes that are no text have a code', async (t) => {
  const latin = Uint8Array.from([0x23, 0x20, 0xe9, 0x0a])
  const cwd = aFolder(t, { 'latin.md': latin, 'null.md': '# a\0b\n', 'page.md': aPage(1) })
  const { exit, stdout } = await fairlead(['check', '.', '--format=json'], { cwd })
  const codes = codesIn(stdout).filter((code) => code.endsWith('FL0105'))
  assert.deepEqual(codes, ['latin.md FL0105', 'null.md FL0105'])
  assert.equal(exit, 1)
  assert.equal((await fairlead(['compile', '.'], { cwd })).exit, 1)
})

test('[C2] broken front matter has a code, and the tasks below it are read', async (t) => {
  const cwd = aFolder(t, { 'page.md': `---\ntitle: [\n---\n${aPage(5)}` })
  assert.match((await fairlead(['check', 'page.md'], { cwd })).stdout, /^page\.md:\d+:\d+ warning FL0101 /m)
  assert.equal(JSON.parse((await fairlead(['tasks', 'page.md', '--format=json'], { cwd })).stdout).length, 1)
})

test('[C17] a socket, a pipe or a device among the pages is never opened, and is a finding', async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(1) })
  const socket = createServer().listen(join(cwd, 'socket.md'))
  t.after(() => socket.close())
  execFileSync('mkfifo', [join(cwd, 'pipe.md')])
  symlinkSync('/dev/zero', join(cwd, 'device.md'))
  const { exit, stdout } = await fairlead(['check', '.', '--format=json'], { cwd })
  assert.equal(exit, 1)
  const found = codesIn(stdout).filter((code) => /FL012/.test(code))
  assert.deepEqual(found.sort(), ['device.md FL0121', 'pipe.md FL0120', 'socket.md FL0120'])
  assert.equal(JSON.parse((await fairlead(['tasks', '.', '--format=json'], { cwd })).stdout).length, 1)
  const alone = await fairlead(['check', 'socket.md'], { cwd })
  assert.equal(alone.exit, 3)
  assert.match(alone.stderr, /socket\.md: it is neither a file nor a folder\.\n$/)
})

test('[C17] a page or folder that may not be read is a finding, and the others are read', {
  skip: process.getuid?.() === 0 && 'root may read all',
}, async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(1), 'shut.md': aPage(2), 'locked/page.md': aPage(3) })
  for (const name of ['shut.md', 'locked']) chmodSync(join(cwd, name), 0)
  t.after(() => chmodSync(join(cwd, 'locked'), 0o700))
  const { exit, stdout } = await fairlead(['check', '.', '--format=json'], { cwd })
  assert.equal(exit, 1)
  assert.deepEqual(
    codesIn(stdout).filter((code) => code.endsWith('FL0120')),
    ['locked FL0120', 'shut.md FL0120'],
  )
})

test('[C17] a link to nothing among the pages is a finding; one that was named is a failure', async (t) => {
  const cwd = aFolder(t, { 'page.md': aPage(1) })
  symlinkSync('nowhere.md', join(cwd, 'lost.md'))
  symlinkSync('ring-b.md', join(cwd, 'ring-a.md'))
  symlinkSync('ring-a.md', join(cwd, 'ring-b.md'))
  symlinkSync('nowhere', join(cwd, 'no-page'))
  const { exit, stdout } = await fairlead(['check', '.', '--format=json'], { cwd })
  assert.equal(exit, 1)
  const found = codesIn(stdout).filter((code) => code.endsWith('FL0120'))
  assert.deepEqual(found, ['lost.md FL0120', 'ring-a.md FL0120', 'ring-b.md FL0120'])
  assert.equal((await fairlead(['compile', '.'], { cwd })).exit, 1)
  assert.equal((await fairlead(['check', 'ring-a.md'], { cwd })).exit, 3)
})

test('[C18] links that lead out of the folder are not followed, to a page, a folder or a manifest', async (t) => {
  const cwd = aFolder(t, {
    'mine/page.md': aPage(1),
    'mine/inner/two.md': aPage(2),
    'other/three.md': aPage(3),
    'rules.yaml': '',
  })
  symlinkSync('../other/three.md', join(cwd, 'mine/three.md'))
  symlinkSync('../other', join(cwd, 'mine/other'))
  symlinkSync('inner/two.md', join(cwd, 'mine/two.md'))
  symlinkSync('/etc/hostname', join(cwd, 'mine/note.txt'))
  const { stdout } = await fairlead(['check', 'mine', '--format=json'], { cwd })
  const found = codesIn(stdout).filter((code) => /FL012/.test(code))
  assert.deepEqual(found, ['other FL0121', 'three.md FL0121'])
  const pages = async () => {
    const tasks = JSON.parse((await fairlead(['tasks', 'mine', '--format=json'], { cwd })).stdout)
    return tasks.map(({ page }: { readonly page: string }) => page)
  }
  assert.deepEqual(await pages(), ['inner/two.md', 'page.md', 'two.md'])
  symlinkSync('../rules.yaml', join(cwd, 'mine/playbook.yaml'))
  assert.match((await fairlead(['check', 'mine', '--format=json'], { cwd })).stdout, /playbook\.yaml[^}]*FL0120/s)
  assert.equal((await fairlead(['compile', 'mine'], { cwd })).exit, 1)
})

test('[C1] pages come sorted, each real folder once, without hidden folders and node_modules', async (t) => {
  const names = ['b/z.md', 'a.md', 'b/A.md', '.hidden/x.md', 'b/node_modules/y.md', 'c.MD', 'note.txt']
  const cwd = aFolder(t, Object.fromEntries(names.map((name, index) => [name, aPage(index + 1)])))
  symlinkSync('..', join(cwd, 'b/up'))
  symlinkSync('b', join(cwd, 'again'))
  mkdirSync(join(cwd, 'folder.md'))
  writeFileSync(join(cwd, 'folder.md/inner.md'), aPage(9))
  const { stdout } = await fairlead(['tasks', '.', '--format=json'], { cwd })
  const pages = JSON.parse(stdout).map(({ page }: { readonly page: string }) => page)
  assert.deepEqual(pages, ['a.md', 'again/A.md', 'again/z.md', 'c.MD', 'folder.md/inner.md'])
})

test('[C3] a byte order mark moves no line and no column', async (t) => {
  const page = `# Page\n\n[x](javascript:1)\n`
  const cwd = aFolder(t, { 'with.md': `\uFEFF${page}`, 'without.md': page })
  const places = async (path: string) =>
    JSON.parse((await fairlead(['check', path, '--format=json'], { cwd })).stdout).map(
      (finding: { readonly code: string; readonly line: number; readonly column: number }) =>
        `${finding.code} ${finding.line}:${finding.column}`,
    )
  assert.deepEqual(await places('with.md'), await places('without.md'))
})

test('[C1] the path of a manifest stands for its folder', async () => {
  const { exit, stdout } = await fairlead(['check', 'harbour/playbook.yaml'])
  assert.deepEqual({ exit, stdout }, { exit: 0, stdout: 'No findings in 2 pages\n' })
})

test('[C2] a manifest that is not there is a failure; one that cannot be read has a place', async (t) => {
  assert.equal((await fairlead(['check', 'harbour', '--manifest', 'none.yaml'])).exit, 3)
  const cwd = aFolder(t, { 'page.md': aPage(1), 'rules.yaml': 'roles:\n  - [\n' })
  const { exit, stdout } = await fairlead(['check', 'page.md', '--manifest', './rules.yaml'], { cwd })
  assert.equal(exit, 1)
  assert.match(stdout, /^\.\/rules\.yaml:\d+:\d+ error FL0801 /m)
})

test('[C2] what the system refuses is said with its path, in words where there are some', () => {
  const refused = (code: string) => ioFault('/a/page.md', Object.assign(new Error('refused'), { code })).message
  assert.equal(refused('EACCES'), 'Cannot read /a/page.md: permission denied.')
  assert.equal(refused('EIO'), 'Cannot read /a/page.md: EIO.')
})
