import type { EngagementView, ReleaseView, TaskView } from '@fairlead/contract'
import { placeOf, type ReleaseIndex } from '../../process/release-index.ts'
import { type RouteShown, routeShown } from '../route/route-shown.ts'
import type { AskDraft } from './ask-draft.ts'
import { askedLanguages, askedRoles } from './asked-roles.ts'

interface Asking {
  readonly engagement: Pick<EngagementView, 'scope' | 'facts' | 'team'>
  readonly release: ReleaseView
  readonly index: ReleaseIndex
  /** The task that somebody is asked for; `undefined` for the engagement as a whole. */
  readonly task: TaskView | undefined
  /** What stands in the way of the task, in words; `null` where nothing does. */
  readonly blocked: string | null
}

/** What the dialog begins with: what the task and the engagement say already. */
export function firstDraft({ engagement, release, index, task, blocked }: Asking): AskDraft {
  const place = task === undefined ? undefined : placeOf(index, task.key, task)
  const named = [...(place?.task.roles ?? []), ...(place?.step.secondaryRoles ?? []), ...(place?.step.roles ?? [])]
  const wish = {
    service: serviceFor(engagement, task, place?.task.services),
    language: languageOf(engagement, release),
  }
  return {
    ...wish,
    role: roleFor({ engagement, release, named }, wish),
    where: 'remote',
    why: blocked === null ? '' : [blocked, reasonOf(task)].filter((part) => part !== '').join('. '),
    tried: '',
  }
}

/** Why a task is blocked: the reason of its state, else what was noted last. */
function reasonOf(task: TaskView | undefined): string {
  const note = task?.evidence.findLast((one) => one.kind === 'note')
  return task?.reason ?? (note?.kind === 'note' ? note.text : '')
}

interface Choosing extends Pick<Asking, 'engagement' | 'release'> {
  /** The roles that the task names. */
  readonly named: readonly string[]
}

/**
 * Of the roles that can be asked for one that a team is there for, as far as that is known: the first that the task
 * names, then one that nobody fills yet.
 */
function roleFor(choosing: Choosing, wish: Pick<AskDraft, 'service' | 'language'>): string {
  const { engagement, release, named } = choosing
  const roles = askedRoles(release)
  const filled = new Set(engagement.team.roles.flatMap(({ role, slots }) => (slots.length > 0 ? [role] : [])))
  const liking = (role: string) => (named.includes(role) ? 0 : filled.has(role) ? 2 : 1)
  const rank = (role: string) => {
    const asked = { role, service: wish.service || null, language: wish.language || null }
    return ranks[routeShown(release, asked, engagement.facts).kind] * 3 + liking(role)
  }
  const [first] = roles.map((role) => ({ role, rank: rank(role) })).toSorted((one, other) => one.rank - other.rank)
  return first?.role ?? ''
}

const ranks: Readonly<Record<RouteShown['kind'], number>> = {
  team: 0,
  anybody: 0,
  missing: 1,
  'self-serve': 2,
  none: 3,
}

/** The service that a task is done for; of several that are in scope none is more likely than the others. */
function serviceFor(
  { scope }: Asking['engagement'],
  task: TaskView | undefined,
  services: readonly string[] | 'all' | undefined,
): string {
  if (task?.service != null) return task.service
  const inScope = scope.map(({ service }) => service)
  const likely = services === undefined || services === 'all' ? inScope : inScope.filter((id) => services.includes(id))
  return likely.length === 1 ? (likely[0] ?? '') : ''
}

/** The language that is known of the customer, as far as it can be asked for. */
function languageOf({ facts }: Asking['engagement'], release: Asking['release']): string {
  const known = facts.language?.value
  return typeof known === 'string' && askedLanguages(release).includes(known) ? known : ''
}
