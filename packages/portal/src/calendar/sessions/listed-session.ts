import type { CalendarSessionView, ReleaseView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { indexRelease, placeOf } from '../../process/release-index.ts'
import { wordsOf } from '../../process/words/words.ts'

/** A session as the calendar shows it. */
export interface ListedSession {
  readonly session: CalendarSessionView
  readonly start: string
  readonly minutes: number
  /** Tells it from every other: a workshop can have lapsed sessions. */
  readonly id: string
  /** What the workshop is called, in the portal's language; its number until its playbook is there. */
  readonly name: string
  /** For which service, where it is done once for each. */
  readonly service: string | null
}

/** The sessions with the names that their playbooks give them, as far as these are there. */
export function listedSessions(
  sessions: readonly CalendarSessionView[],
  releases: readonly ReleaseView[],
  i18n: I18n,
): readonly ListedSession[] {
  const byId = new Map(releases.map((release) => [release.id, { release, words: wordsOf(i18n, release) }]))
  return sessions.map((session) => {
    const { engagement, key, start, minutes, stage, process } = session
    const known = byId.get(session.release)
    const task = known === undefined ? undefined : placeOf(indexRelease(known.release), key, { process })?.task
    const service = known?.release.services.find(({ id }) => id === session.service)
    return {
      session,
      start,
      minutes,
      id: `${engagement} ${key} ${start} ${stage}`,
      name: task === undefined ? session.task : (known?.words.say(task.name, session.task) ?? session.task),
      service: service === undefined ? null : (known?.words.say(service.name, service.id) ?? service.id),
    }
  })
}
