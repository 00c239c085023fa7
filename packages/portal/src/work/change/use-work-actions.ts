import { isGuest, type TaskState, type WorkItemView } from '@fairlead/contract'
import { useCallback, useState } from 'react'
import type { SelectedRows } from '../../components/data-table/selected-rows.ts'
import type { RowSelection } from '../../components/data-table/use-row-selection.ts'
import { needsReason } from '../../components/task-state/state-groups.ts'
import type { NamedPerson } from '../../owners/person-names.ts'
import { workKey } from '../rows/work-key.ts'
import type { WorkNames } from '../rows/work-names.ts'
import { useWorkChange } from './use-work-change.ts'
import { useWorkControl } from './use-work-control.ts'
import type { WorkWish } from './work-wish.ts'

/** What has to be said before something is done: why work is set aside, or how it is waived. */
export type WorkQuestion =
  | { readonly kind: 'reason'; readonly items: readonly WorkItemView[]; readonly to: TaskState }
  | { readonly kind: 'waiver'; readonly items: readonly WorkItemView[] }

interface ActionOptions {
  /** All that is in the list as it is now. */
  readonly items: readonly WorkItemView[]
  readonly names: WorkNames
  /** Whose list it is. */
  readonly whose: string
  readonly selection: RowSelection
}

/** Everything that can be done with the work of the list, one row or many, and what is asked meanwhile. */
export function useWorkActions({ items: current, names, whose, selection }: ActionOptions) {
  const { control, open, close } = useWorkControl()
  const [question, setQuestion] = useState<WorkQuestion | null>(null)
  const { change: unselect } = selection
  const onDone = useCallback(
    (items: readonly WorkItemView[]) => unselect((before) => without(before, new Set(items.map(workKey)))),
    [unselect],
  )
  const { change, words, outcome, closeOutcome } = useWorkChange({ names, whose, onDone })
  return {
    control,
    open,
    close,
    question,
    closeQuestion: useCallback(() => setQuestion(null), []),
    words,
    outcome,
    closeOutcome,
    change: (...wish: Parameters<typeof change>) => void change(...wish),
    /** Asks again for what was refused, of the work as it is now: it may have changed since. */
    retry: (items: readonly WorkItemView[], wish: WorkWish) => {
      const keys = new Set(items.map(workKey))
      void change(
        current.filter((item) => keys.has(workKey(item))),
        wish,
      )
    },
    setState: (items: readonly WorkItemView[], to: TaskState) => {
      if (needsReason(to)) setQuestion({ kind: 'reason', items, to })
      else void change(items, { kind: 'state', to, reason: null })
    },
    assign: (items: readonly WorkItemView[], person: NamedPerson | null) => void change(items, assignWish(person)),
    waive: (items: readonly WorkItemView[]) => setQuestion({ kind: 'waiver', items }),
    approve: (items: readonly WorkItemView[]) => void change(items, { kind: 'approve' }),
  }
}

export type WorkActions = ReturnType<typeof useWorkActions>

function assignWish(person: NamedPerson | null): WorkWish {
  const given = { kind: 'assign', assignee: person?.id ?? null } as const
  return person !== null && isGuest(person.id) ? { ...given, contact: person.name } : given
}

function without(selected: SelectedRows, gone: ReadonlySet<string>): SelectedRows {
  const keys = new Set([...selected.keys].filter((key) => !gone.has(key)))
  return { keys, anchor: selected.anchor, base: keys }
}
