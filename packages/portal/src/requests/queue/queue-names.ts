import { type PersonView, peopleOfTurn, type QueuedRequestView, type ReleaseView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'
import { serviceOf, taskOf } from '../../process/release-index.ts'
import { type Words, wordsOf } from '../../process/words/words.ts'
import { type RequestNames, requestNames } from '../names/request-names.ts'

/** What the parts of requests of several releases are called; by their ids until their release is there. */
export interface QueueNames {
  readonly title: (row: QueuedRequestView) => string
  readonly role: (row: QueuedRequestView) => string
  readonly service: (row: QueuedRequestView) => string | null
  readonly team: (row: QueuedRequestView) => string | null
  /** The task that cannot go on without; `null` of what is for the engagement as a whole. */
  readonly task: (row: QueuedRequestView) => string | null
  readonly person: (id: string) => string
  /** Who can take the turn that it is. */
  readonly turn: (row: QueuedRequestView) => readonly string[]
  /** What it takes to say a clock in words. */
  readonly clock: (row: QueuedRequestView) => Pick<RequestNames, 'words' | 'team'>
}

interface Named {
  readonly i18n: I18n
  readonly releases: readonly ReleaseView[]
  readonly people: readonly PersonView[]
}

/** The names in requests that run under these releases, in one language; make them once. */
export function queueNames({ i18n, releases, people }: Named): QueueNames {
  const known = new Map(releases.map((release) => [release.id, requestNames({ i18n, release, people })]))
  const byId = new Map(people.map(({ id, name }) => [id, name]))
  const nothing = { words: wordsOf(i18n, { facts: [], languages: [] }), team: (id: string) => id }
  const of = ({ release }: QueuedRequestView): RequestNames | undefined => known.get(release)
  return {
    title: (row) => of(row)?.title(row.request.wish) ?? row.request.wish.role,
    role: (row) => of(row)?.role(row.request.wish.role) ?? row.request.wish.role,
    service: (row) => nameOf(row.request.wish.service, of(row)?.service),
    team: (row) => nameOf(row.request.route.team, of(row)?.team),
    task: (row) => taskName(of(row)?.words ?? nothing.words, row),
    person: (id) => byId.get(id) ?? id,
    turn: ({ request }) => peopleOfTurn(request, people),
    clock: (row) => of(row) ?? nothing,
  }
}

function nameOf(id: string | null, name: ((id: string) => string) | undefined): string | null {
  return id === null ? null : (name?.(id) ?? id)
}

function taskName({ i18n }: Words, { task }: QueuedRequestView): string | null {
  if (task === null) return null
  const number = task.key.startsWith('+') ? '' : taskOf(task.key)
  const service = serviceOf(task.key)
  const name = localize(task.name, i18n.locale, 'en') ?? ''
  return [number, name, service === null ? '' : `(${service})`].filter((part) => part !== '').join(' ')
}
