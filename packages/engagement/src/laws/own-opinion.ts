import type { Engagement, Instant } from '../state/engagement.ts'
import type { TaskRecord } from '../state/task-record.ts'

// Written from the SPEC and the pages of the fixture's release, and not from the code: an opinion of its own.

/** What a reader of its page says of a piece of work: whether it is in play, and whether it has to be done. */
export interface OwnItem {
  readonly process: string
  readonly verdict: 'applies' | 'does-not' | 'unknown'
  readonly mandatory: boolean
}

type Answer = boolean | undefined
type Facts = Readonly<Record<string, unknown>>
type Row = readonly [id: string, services: readonly string[] | 'all', asks?: (facts: Facts) => readonly Answer[]]

const ifRegulated = ({ regulated }: Facts) => [regulated as Answer]
const ifMigrates = ({ sources }: Facts) => (Array.isArray(sources) ? sources.length > 0 : undefined)
const ifGmail = ({ sources }: Facts) => (Array.isArray(sources) ? sources.includes('gmail') : undefined)

function ifMany({ seats, segment }: Facts): readonly Answer[] {
  if (segment === 'large' || (typeof seats === 'number' && seats >= 20_000)) return [true]
  return [segment === undefined || seats === undefined ? undefined : false]
}

const optional = new Set(['workshop 101', 'workshop 203', 'workshop constructor', 'enable 501', 'handover 911'])
const forEach = new Set(['600', '601'])
const pages: Readonly<Record<string, readonly Row[]>> = {
  workshop: [
    ['100', 'all'],
    ['101', 'all'],
    ['102', ['onboarding']],
    ['200', ['mail']],
    ['201', ['mail', 'chat']],
    ['202', 'all'],
    ['203', ['files']],
    ['constructor', ['files']],
    ['300', 'all', (facts) => [ifMigrates(facts)]],
    ['301', 'all', (facts) => [ifMigrates(facts), ifGmail(facts)]],
    ['400', 'all', ifMany],
    ['900', 'all'],
  ],
  enable: [
    ['500', ['mail']],
    ['501', 'all'],
    ['502', 'all'],
    ['503', 'all', ifRegulated],
  ],
  handover: [
    ['600', 'all'],
    ['601', ['chat', 'files'], ifRegulated],
    ['101', 'all', ifRegulated],
    ['910', 'all'],
    ['911', 'all'],
  ],
}

/** The gate of each process that has one. */
export const gateOf: Readonly<Record<string, string>> = { workshop: '900', handover: '910' }

/** Every piece of work in each of its places, by the key of its record. */
export function ownItems({ scope, facts, tasks }: Engagement): readonly (readonly [key: string, item: OwnItem])[] {
  const covered = scope.map(({ service }) => service)
  const known = Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, value]))
  const ofPages = Object.entries(pages).flatMap(([process, rows]) =>
    rows.flatMap(([id, services, asks]) => {
      const answers = asks?.(known) ?? []
      const named = services === 'all' ? covered : services
      const served = named.filter((service) => covered.includes(service))
      const isServed = services === 'all' || named.includes('onboarding') || served.length > 0
      const verdict = weakest([...answers, isServed && (!forEach.has(id) || served.length > 0)])
      const item: OwnItem = { process, verdict, mandatory: verdict !== 'does-not' && !optional.has(`${process} ${id}`) }
      const keys = forEach.has(id) && served.length > 0 ? served.map((service) => `${id}@${service}`) : [id]
      return keys.map((key) => [key, item] as const)
    }),
  )
  const ofPeople = [...tasks].flatMap(([key, { added }]) =>
    added === null ? [] : [[key, { process: added.process, verdict: 'applies', mandatory: added.mandatory }] as const],
  )
  return [...ofPages, ...ofPeople]
}

function weakest(answers: readonly Answer[]): OwnItem['verdict'] {
  if (answers.includes(false)) return 'does-not'
  return answers.includes(undefined) ? 'unknown' : 'applies'
}

/** Whether a task applies or may, in any of its places. */
export function ownInPlay(state: Engagement, task: string): boolean {
  return ownItems(state).some(([key, { verdict }]) => key === task && verdict !== 'does-not')
}

/** The mandatory work of a process that is neither done, nor set aside, nor waived on this day; its gate is not asked. */
export function ownLeft(state: Engagement, process: string, now: Instant): ReadonlySet<string> {
  const items = ownItems(state).filter(([key, item]) => item.process === process && key !== gateOf[process])
  return ownLeftOf(state, items, now)
}

/** Of this work what is mandatory and neither done, nor set aside, nor waived on this day. */
export function ownLeftOf(state: Engagement, items: ReturnType<typeof ownItems>, now: Instant): ReadonlySet<string> {
  const today = ownToday(state, now)
  const mandatory = items.filter(([, item]) => item.mandatory).map(([key]) => key)
  return new Set(mandatory.filter((key) => isOwnLeft(state.tasks.get(key), today)))
}

function isOwnLeft(record: TaskRecord | undefined, today: string): boolean {
  if (record === undefined) return true
  if (['complete', 'not-required', 'cancelled'].includes(record.state)) return false
  const { waiver } = record
  return waiver === null || waiver.approvedAt === null || (waiver.until !== null && waiver.until < today)
}

/** The day that it is for the team, as a calendar on the wall of their office has it. */
export function ownToday({ calendars }: Engagement, now: Instant): string {
  const timeZone = calendars.get('team')?.calendar?.timeZone ?? 'UTC'
  // Swedes write their days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(now))
}

/** The gates that are open: their tasks are complete. */
export function ownOpenGates({ tasks }: Engagement): ReadonlySet<string> {
  return new Set(Object.values(gateOf).filter((gate) => tasks.get(gate)?.state === 'complete'))
}
