import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { aSite } from '../../../test/a-site.ts'
import { anAttendee, prepare, putMaterial, schedule } from '../../../test/a-workshop.ts'
import { unzip, unzipBytes } from '../../../test/unzip.ts'
import { plainName } from './plain-name.ts'
import { zipOf } from './zip.ts'

const files = {
  'a.txt': 'A',
  'materials/1-文件.pdf': 'x'.repeat(100_000),
  [`materials/2-${'长'.repeat(55)}.pdf`]: 'long',
  'materials/3-𠮷.bin': '',
}

async function archiveOf(content: Readonly<Record<string, string>>): Promise<Buffer> {
  const asked = Object.entries(content).map(([path, text]) => ({ path, content: () => [Buffer.from(text)] }))
  return Buffer.concat(await Array.fromAsync(zipOf(asked, new Date('2026-03-01T08:00:00Z'))))
}

test('[S475] an archive holds its files as they are, also empty ones and those with any name', async () => {
  assert.deepEqual(Object.fromEntries(unzip(await archiveOf(files))), files)
})

/** What unpacks an archive into a folder, of programs that are not ours. */
const programs = {
  unzip: (archive: string, folder: string) => ['-q', archive, '-d', folder],
  python3: (archive: string, folder: string) => ['-m', 'zipfile', '-e', archive, folder],
} as const

for (const [program, argumentsOf] of Object.entries(programs)) {
  const isThere = spawnSync(program, ['--help']).error === undefined
  const skip = isThere ? false : `there is no ${program} on this machine`
  test(`[S475] ${program}, which is not ours, unpacks an archive`, { skip }, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'fairlead-zip-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const archive = join(folder, 'all.zip')
    writeFileSync(archive, await archiveOf(files))
    const into = join(folder, 'unpacked')
    const { status, stderr } = spawnSync(program, argumentsOf(archive, into), {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    assert.equal(status, 0, String(stderr))
    for (const [path, text] of Object.entries(files)) assert.equal(readFileSync(join(into, path), 'utf8'), text, path)
    assert.equal(statSync(join(into, 'a.txt')).mode & 0o600, 0o600)
  })
}

test('[S570] files of an archive have names that every system takes, and that lead nowhere', () => {
  for (const name of [
    ...[
      '../../etc/passwd',
      '..\\..\\boot.ini',
      '/etc/passwd',
      'C:\\a.txt',
      '.htaccess',
      'a.',
      'a. . .',
      '...',
      '',
      ' ',
    ],
    ...[
      'a\u202ecod.exe',
      'a\0b',
      'a\r\nb',
      'a:b|c?d*e<f>g"h',
      '𠮷'.repeat(300),
      `${'长'.repeat(300)}.pdf`,
      '\ud842',
      'नमस्ते.pdf',
    ],
  ]) {
    const plain = plainName(name)
    assert.match(plain, /^(?![.])[\p{L}\p{M}\p{N}._-]*(?<![.])$/u, name)
    assert.doesNotMatch(plain, /\.\./)
    assert.ok(plain.isWellFormed() && Buffer.byteLength(`99999-${plain}-2026-03-01.zip`) <= 255, name)
    assert.equal(plainName(plain), plain)
  }
  assert.equal(plainName('नमस्ते 演示.pdf'), 'नमस्ते_演示.pdf')
  assert.ok(plainName(`${'长'.repeat(300)}.pdf`).endsWith('长.pdf'))
})

test('[S476] everything comes as files that open from disk: every link in them leads to one of them, and nothing runs', async (t) => {
  const site = await aSite(t)
  const { server, engagement } = site
  const ada = anAttendee({ email: 'ada@example.org' })
  await server.have(engagement, prepare([ada]))
  let { revision } = await server.have(engagement, schedule(3))
  ;({ revision } = await server.have(engagement, { type: 'InviteToWorkshop', task: '100', expectedRevision: revision }))
  const stored = await server.attachments.put(new Blob(['slides']).stream())
  const content = { kind: 'file', name: '../../a "b"/演示.pdf', hash: stored.hash, size: stored.size } as const
  const put = await server.have(engagement, putMaterial(revision, { content }))
  const material = put.workshops[0]?.materials[0]?.id ?? ''
  await server.have(engagement, { type: 'HandOverMaterial', task: '100', material, expectedRevision: put.revision })
  const to = { name: 'Ada', email: null }
  await server.have(engagement, { type: 'SendQuestionnaire', task: '101', to, due: null, expectedRevision: 0 })
  const guest = await site.enter()
  const response = await guest.get('/site/all.zip')
  assert.equal(
    response.headers.get('content-disposition'),
    `attachment; filename="Acme-2026-03-01.zip"; filename*=UTF-8''Acme-2026-03-01.zip`,
  )
  const found = unzipBytes(new Uint8Array(await response.arrayBuffer()))
  const textOf = (path: string) => new TextDecoder().decode(found.get(path))
  const pages = [...found].filter(([path]) => path.endsWith('.html'))
  assert.deepEqual(pages.map(([path]) => path).sort(), [
    ...['index.html', 'materials.html', 'people.html', 'plan.html'],
    ...['questionnaire-1.html', 'questionnaires.html', 'questions.html', 'workshops.html'],
  ])
  for (const [path] of pages) {
    const html = textOf(path)
    assert.doesNotMatch(html, /<script|<form|\/site\b|name="proof"/, path)
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const [target = ''] = decodeURI(address.replaceAll('&quot;', '"')).split('#')
      const isThere = target === '' || found.has(target) || /^(?:mailto|https?):/.test(target)
      assert.ok(isThere, `${path}: ${address}`)
    }
  }
  const [name] = [...found.keys()].filter((path) => path.startsWith('materials/'))
  assert.equal(textOf(name ?? ''), 'slides')
  for (const page of ['materials.html', 'workshops.html']) {
    const [, address = ''] = /<a href="([^"]*)" download=/.exec(textOf(page).split('演示.pdf')[0] ?? '') ?? []
    assert.equal(decodeURI(address), name, page)
  }
  assert.ok(found.has('answers/questionnaire-1.xlsx') && found.has('site.css'))
  const calendar = textOf('calendar/workshop-1.ics')
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(calendar) as never).getFirstSubcomponent('vevent') ?? undefined,
  )
  assert.equal(event.startDate.toJSDate().toISOString(), '2026-03-02T09:00:00.000Z')
  assert.equal(await (await guest.get('/site/calendar/100')).text(), calendar)
  assert.equal(await (await guest.get(`/site/files/${stored.hash}`)).text(), 'slides')
  assert.equal((await guest.get(`/site/files/${'0'.repeat(64)}`)).status, 404)
  assert.deepEqual(server.faults, [])
})
