import type { PersonView, WorkItemView } from '@fairlead/contract'
import { useMutationState } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { EngagementCommand } from '../../api/engagement-command.ts'
import { withPendingWork } from '../../api/pending-work.ts'
import { useWork } from '../../api/queries.ts'
import type { ListView } from '../../components/list-view/list-view.ts'
import { useListView } from '../../components/list-view/use-list-view.ts'
import { useSession } from '../../session/session-context.tsx'
import { workAddress } from '../rows/work-fields.ts'
import { rowsInSight } from './rows-in-sight.ts'
import { readWorkView, type WorkView, writeWorkView } from './work-view.ts'

const none: readonly WorkItemView[] = []

/** The work that the address asks for, with this browser's commands on their way, and how it is looked at. */
export function useWorkList(me: PersonView) {
  const { people } = useSession()
  const [all, onAll] = useListView(workAddress)
  const view = useMemo(() => readWorkView(all), [all])
  const change = useCallback((next: WorkView) => onAll(writeWorkView(next)), [onAll])
  const whose = people.find(({ id }) => id === view.person) ?? me
  const work = useWork(whose.id)
  // What is there for a moment is the list of somebody else.
  const known = work.isPlaceholderData ? undefined : work.data?.items
  const items = useWithPending(known)
  const sight = useMemo(() => rowsInSight(items ?? none, view.showsAhead), [items, view.showsAhead])
  return {
    whose,
    isMine: whose.id === me.id,
    work,
    items,
    sight,
    isCut: work.data?.isCut === true,
    /** Everything that the address says, for views to be saved. */
    all,
    view,
    change,
    onList: useCallback((list: ListView) => change({ ...view, list }), [change, view]),
  }
}

export type WorkListView = ReturnType<typeof useWorkList>

function useWithPending(items: readonly WorkItemView[] | undefined): readonly WorkItemView[] | undefined {
  const pending = useMutationState({
    filters: { mutationKey: ['command'], status: 'pending' },
    select: ({ options: { mutationKey }, state: { variables } }) => ({
      // Named by `commandKey`, and given by `engagementMutation`.
      engagement: String(mutationKey?.[1]),
      command: variables as EngagementCommand,
    }),
  })
  return useMemo(() => items && withPendingWork(items, pending), [items, pending])
}
