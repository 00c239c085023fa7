import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEngagement, aServer, problemOf } from '../../test/a-server.ts'
import { begun, hold, prepare, putMaterial, schedule } from '../../test/a-workshop.ts'

const of = (expectedRevision: number) => ({ task: '100', expectedRevision })

test('[S200] a workshop that somebody has touched stands in the engagement, with where it stands', async (t) => {
  const server = await aServer(t)
  const { id, workshops } = await anEngagement(server)
  assert.deepEqual(workshops, [])
  const stages = [prepare(), schedule(2, begun), hold(3)].map(async (command) => command)
  const seen: unknown[] = []
  for await (const command of stages) {
    const [workshop] = (await server.have(id, command)).workshops
    seen.push([workshop?.task, workshop?.stage, workshop?.revision, workshop?.session?.start ?? null])
  }
  assert.deepEqual(seen, [
    ['100', 'planned', 2, null],
    ['100', 'scheduled', 3, '2026-03-01T07:30:00.000Z'],
    ['100', 'held', 4, null],
  ])
})

test('[S201] the server names materials; what was handed over is said of each and is not taken away', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const [put] = (await server.have(id, putMaterial())).workshops
  const material = put?.materials[0]
  assert.match(material?.id ?? '', /^[\da-f-]{36}$/)
  assert.equal(material?.isCurrentHandedOver, false)
  const name = { material: material?.id ?? '' }
  const handed = await server.have(id, { type: 'HandOverMaterial', ...name, ...of(2) })
  assert.equal(handed.workshops[0]?.materials[0]?.isCurrentHandedOver, true)
  const refused = await server.ask(id, { type: 'RemoveMaterial', ...name, ...of(3) })
  assert.equal(refused.status, 409)
  const { code, detail } = await problemOf(refused)
  assert.equal(code, 'material-handed-over')
  assert.match(detail, /customer was given the material/)
  const content = { kind: 'link', href: 'https://example.org/slides/2' } as const
  const [next] = (await server.have(id, putMaterial(3, { ...name, content }))).workshops
  assert.deepEqual(
    next?.materials.map((one) => [one.id, one.isCurrentHandedOver, one.handedOver.length]),
    [[name.material, false, 1]],
  )
})

test('[S202] an answer says whether it is one to the time that holds now', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, prepare())
  await server.have(id, schedule(2))
  await server.have(id, { type: 'InviteToWorkshop', ...of(3) })
  const reply = { task: '100', email: 'ada@example.org', answer: 'accepted', comment: null } as const
  const [answered] = (await server.have(id, { type: 'RecordReply', ...reply, to: 4 })).workshops
  assert.deepEqual(
    answered?.replies.map(({ email, isCurrent }) => [email, isCurrent]),
    [['ada@example.org', true]],
  )
  const [moved] = (await server.have(id, schedule(5, { time: '14:00' }))).workshops
  assert.deepEqual(
    moved?.replies.map(({ to, isCurrent }) => [to, isCurrent]),
    [[4, false]],
  )
})

test('[S207] a file that a workshop shows, or that was handed over, can be read back', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const add = async (text: string) => {
    const path = `/api/engagements/${id}/attachments?name=slides.pdf`
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await server.call('POST', path, { body: text, headers })
    assert.equal(response.status, 201)
    return ((await response.json()) as { readonly hash: string }).hash
  }
  const status = async (hash: string) =>
    (await server.call('GET', `/api/engagements/${id}/attachments/${hash}?name=slides.pdf`)).status
  const [first, second] = [await add('one'), await add('two')]
  assert.equal(await status(first), 404)
  const file = (hash: string) => ({ kind: 'file', name: 'slides.pdf', hash, size: 3 }) as const
  const [put] = (await server.have(id, putMaterial(0, { content: file(first) }))).workshops
  assert.equal(await status(first), 200)
  const material = put?.materials[0]?.id ?? ''
  await server.have(id, { type: 'HandOverMaterial', material, ...of(2) })
  await server.have(id, putMaterial(3, { material, content: file(second) }))
  assert.deepEqual([await status(first), await status(second)], [200, 200])
})
