import { useCallback, useMemo } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { useNow } from '../../components/moment/moment.tsx'
import { nameOfPerson, peopleByName } from '../../owners/person-names.ts'
import { mayWorkOn } from '../../process/may-work-on.ts'
import { placeOf } from '../../process/release-index.ts'
import { useSession } from '../../session/session-context.tsx'
import { deliveredTask } from '../delivery/delivered-tasks.ts'
import { useReleaseWords } from '../delivery/use-release-words.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { workshopOf } from './standing/workshop-of.ts'
import { workshopStanding } from './standing/workshop-standing.ts'
import type { OpenWorkshop } from './workshop-context.ts'
import { workshopWords } from './workshop-words.ts'

/** Everything about the workshop of a task; `null` where there is no such task, or it is none. */
export function useOpenWorkshop(key: string): OpenWorkshop | null {
  const { engagement, release } = useOpenEngagement()
  const { people } = useSession()
  const { index, words } = useReleaseWords(release, engagement.tasks)
  const now = useNow(engagement.revision)
  const view = engagement.tasks.find((one) => one.key === key)
  const place = view === undefined ? undefined : placeOf(index, key, view)
  const task = view === undefined ? null : deliveredTask({ view, index, words })
  const workshop = useMemo(() => workshopOf(engagement, key), [engagement, key])
  const sending = useWishes(engagement.id, workshop)
  const { contacts } = engagement
  const byId = useMemo(() => peopleByName(people, contacts), [people, contacts])
  if (task === null || place?.task.kind !== 'workshop') return null
  const mayWork = mayWorkOn(engagement.can, key)
  return {
    engagement,
    release,
    task,
    place,
    workshop,
    standing: workshopStanding({ view: task.view, workshop, now }),
    now,
    mayWork,
    canChange: mayWork && task.view.verdict !== 'does-not',
    person: (id) => ({ id, name: nameOfPerson(words.i18n, byId, id) }),
    roleName: (id) => words.say(index.roles.get(id)?.name ?? {}, id),
    ...sending,
  }
}

function useWishes(engagement: string, { task, revision }: OpenWorkshop['workshop']) {
  const { mutate, isPending } = useLaterCommand(engagement, { words: workshopWords })
  const wish: OpenWorkshop['wish'] = useCallback(
    (wished, onDone) =>
      mutate({ ...wished, task, expectedRevision: revision }, onDone === undefined ? {} : { onSuccess: onDone }),
    [mutate, task, revision],
  )
  const recordReply: OpenWorkshop['recordReply'] = useCallback(
    (email, answer) => mutate({ type: 'RecordReply', task, email, answer, comment: null, to: revision }),
    [mutate, task, revision],
  )
  return { wish, recordReply, isSending: isPending }
}
