import assert from 'node:assert/strict'
import type { PersonView } from '@fairlead/contract'
import { aCreation, ana, bo, dan } from '../../engagement/src/fixtures/a-run.ts'
import { type Episode, type History, live } from '../../engagement/src/laws/any-history.ts'
import type { TestServer } from './a-server.ts'

const byHand = { email: null, language: null }

/** The people of the engine's histories, as a server knows them, and one who only looks on. */
export const historyTeam: readonly PersonView[] = [
  { ...ana, roles: 'any', rights: [...ana.rights], name: 'Ana', title: 'Manager', kind: 'manager', ...byHand },
  { ...bo, roles: 'any', rights: [...bo.rights], name: 'Bo', title: 'Engineer', kind: 'engineer', ...byHand },
  {
    ...dan,
    roles: ['architect'],
    rights: [...dan.rights],
    name: 'Dan',
    title: 'Architect',
    kind: 'specialist',
    ...byHand,
  },
  { id: 'eve', name: 'Eve', title: 'Customer', kind: 'customer', roles: [], rights: [], access: 'all', ...byHand },
]

/** What became of an attempt on a server, and when. */
export interface Relived {
  readonly engagement: string
  readonly episode: Episode | null
  /** The number of the event; `null` where there was none. */
  readonly seq: number | null
  readonly at: string
}

/**
 * Has a history of the engine happen on a server, at its moments: what the engine accepts the server accepts, what it
 * refuses it refuses for the same reason. Tells `watch` of the beginning and of each attempt.
 */
export async function relive(
  server: TestServer,
  history: History,
  watch: (relived: Relived) => Promise<void> = async () => {},
): Promise<string> {
  const episodes: Episode[] = []
  const { log } = live(history, (_, episode) => episodes.push(episode))
  const engagement = server.ids()
  const at = log[0]?.at ?? ''
  server.clock.now = new Date(at)
  const command = { ...aCreation(history.beginning), id: engagement, release: server.current.id }
  const begun = await server.commands.handle({ engagement, command, actor: 'ana', at })
  assert.ok(begun.ok)
  await watch({ engagement, episode: null, seq: 1, at })
  for (const episode of episodes) {
    const { actor, now } = episode.context
    server.clock.now = new Date(now)
    const handled = await server.commands.handle({ engagement, command: episode.command, actor, at: now })
    assert.deepEqual(handled.ok ? null : handled.rejection, episode.rejection)
    const seq = handled.ok ? handled.stream.engagement.revision : null
    await watch({ engagement, episode, seq, at: now })
  }
  return engagement
}
