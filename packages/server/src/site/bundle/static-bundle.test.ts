import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { aSite } from '../../../test/a-site.ts'
import { anAttendee, prepare, putMaterial, schedule } from '../../../test/a-workshop.ts'
import { unzip, unzipBytes } from '../../../test/unzip.ts'
import { zipOf } from './zip.ts'

test('[S475] an archive holds its files as they are, also empty ones and those with any name, for programs that are not ours', async () => {
  const files = { 'a.txt': 'A', 'materials/1-文件.pdf': 'x'.repeat(100_000), 'empty.bin': '' }
  const pieces: Uint8Array[] = []
  const asked = Object.entries(files).map(([path, text]) => ({ path, content: () => [Buffer.from(text)] }))
  for await (const piece of zipOf(asked, new Date('2026-03-01T08:00:00Z'))) pieces.push(piece)
  assert.deepEqual(Object.fromEntries(unzip(Buffer.concat(pieces))), files)
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
    `attachment; filename="Acme.zip"; filename*=UTF-8''Acme.zip`,
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
