import type { Command, EngagementId } from '@fairlead/engagement'
import type { Engine } from '../engagements/engine.ts'
import type { StoredRelease } from '../releases/store.ts'
import type { SiteSecrets } from '../site/secrets.ts'
import { logEnd } from '../stream/store.ts'
import { demoCommands } from './demo-commands.ts'
import { dayAfter } from './demo-moment.ts'
import type { DemoMove } from './demo-move.ts'
import { type DemoSiteLink, makeDemoSiteLink } from './demo-site-link.ts'
import { demoScript } from './script.ts'

interface Demo {
  /** The bundled playbook: the demo names its tasks. */
  readonly release: StoredRelease
  readonly now: Date
  /** From which the tokens of links are made. */
  readonly secrets: SiteSecrets
}

const hour = 3_600_000

/**
 * Fills an empty database with the demo, through the commands that people would have given; a database that holds
 * anything is left as it is.
 */
export async function writeDemo(engine: Engine, demo: Demo): Promise<void> {
  if ((await logEnd(engine.database.reader)) > 0) return
  for (const moves of demoScript) {
    const engagement = engine.ids()
    for (const move of moves) await make(engine, demo, { engagement, ...move })
  }
}

type Move = DemoMove & { readonly engagement: EngagementId }

async function make(engine: Engine, demo: Demo, move: Move): Promise<void> {
  const { engagement, actor, does } = move
  const moment = new Date(demo.now.getTime() - move.hoursAgo * hour)
  const at = moment.toISOString()
  if (does.kind === 'site-link') {
    const { engagement: known } = await begun(engine, engagement)
    return makeDemoSiteLink(engine, known, { does, actor, at, secrets: demo.secrets })
  }
  for (const command of await commandsFor(engine, demo, { ...move, does, moment })) {
    const handled = await engine.commands.handle({ engagement, command, actor, at })
    if (!handled.ok) {
      throw new Error(
        `The demo does not fit the playbook: ${JSON.stringify({ command, rejection: handled.rejection })}`,
      )
    }
  }
}

async function begun({ store }: Engine, engagement: EngagementId) {
  const stream = await store.load(engagement)
  if (stream === null) throw new Error('Unexpected beginning of a story of the demo, expected start')
  return stream
}

interface Commanded {
  readonly engagement: EngagementId
  readonly does: Exclude<DemoMove['does'], DemoSiteLink>
  readonly moment: Date
}

async function commandsFor(
  engine: Engine,
  demo: Demo,
  { engagement, does, moment }: Commanded,
): Promise<readonly Command[]> {
  if (does.kind === 'start') return [firstCommand(demo, { id: engagement, does, moment })]
  const stream = await begun(engine, engagement)
  const { standing } = engine.outlooks.of(stream, demo.release, moment.toISOString())
  return demoCommands(standing, does, { at: moment, ids: engine.ids })
}

interface Start {
  readonly id: EngagementId
  readonly does: Extract<DemoMove['does'], { readonly kind: 'start' }>
  readonly moment: Date
}

function firstCommand({ release, now }: Demo, { id, does, moment }: Start): Command {
  const { customer, sources } = does
  const seats = typeof does.facts.seats === 'number' ? does.facts.seats : null
  const scope = does.scope.map((service) => ({ service, seats, start: null, goLive: null }))
  const facts = { ...does.facts, go_live: dayAfter(now, does.goLiveInDays) }
  const startDate = moment.toISOString().slice(0, 10)
  return { type: 'CreateEngagement', id, release: release.id, customer, startDate, scope, facts, sources }
}
