import type { PersonView, WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { AnyCommand } from '../components/keyboard/command.ts'
import { useCommands } from '../components/keyboard/keyboard-context.ts'
import { taskDomId } from '../process/task/focus-task.ts'
import { useSession } from '../session/session-context.tsx'
import type { WorkActions } from './change/use-work-actions.ts'
import { actionOf, currentLine } from './rows/current-line.ts'
import { workKey } from './rows/work-key.ts'

interface CommandOptions {
  readonly rows: readonly WorkItemView[]
  readonly selected: readonly WorkItemView[]
  readonly actions: WorkActions
  readonly onOpen: (item: WorkItemView) => void
  readonly onWhose: (person: PersonView) => void
  readonly showsAhead: boolean
  readonly onAhead: () => void
}

/** What can be done with the list by key and from the palette: with what is selected, else with the row in the focus. */
export function useWorkCommands(options: CommandOptions): void {
  const { t } = useLingui()
  const { people } = useSession()
  const navigate = useNavigate()
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const { showsAhead } = options
  const commands = useMemo(() => {
    const section = t`In my work`
    const all: readonly AnyCommand[] = [
      { id: 'work-state', title: t`Set the state`, section, shortcut: 's', run: () => ask(latest.current, 'state') },
      { id: 'work-assign', title: t`Assign`, section, shortcut: 'a', run: () => ask(latest.current, 'assign') },
      {
        id: 'work-page',
        title: t`Go to the row on its page`,
        section,
        shortcut: 'o',
        run: () => {
          const item = currentItem(latest.current)
          if (item === undefined) return
          const { engagement, process, key } = item
          void navigate({
            to: '/engagements/$engagement/processes/$process',
            params: { engagement, process },
            hash: taskDomId(key),
          })
        },
      },
      {
        id: 'work-open',
        title: t`Open the task`,
        section,
        run: () => {
          const item = currentItem(latest.current)
          if (item !== undefined) latest.current.onOpen(item)
        },
      },
      {
        id: 'work-waive',
        title: t`Ask for a waiver`,
        section,
        run: () => latest.current.actions.waive(targets(latest.current)),
      },
      {
        id: 'work-approve',
        title: t`Approve waivers`,
        section,
        run: () => latest.current.actions.approve(targets(latest.current)),
      },
      {
        id: 'work-ahead',
        title: showsAhead ? t`Hide processes that have not begun` : t`Show processes that have not begun`,
        section,
        run: () => latest.current.onAhead(),
      },
      {
        id: 'work-whose',
        title: t`Look at the work of…`,
        section,
        question: t`Whose work?`,
        choices: async () =>
          people
            .filter(({ kind }) => kind !== 'customer')
            .map((person) => ({ id: person.id, title: person.name, run: () => latest.current.onWhose(person) })),
      },
    ]
    return all
  }, [t, navigate, people, showsAhead])
  useCommands(commands)
}

function currentItem({ rows }: CommandOptions): WorkItemView | undefined {
  const id = currentLine()?.dataset.line
  return rows.find((item) => workKey(item) === id)
}

/** What is selected, else the row that has the focus. */
function targets(options: CommandOptions): readonly WorkItemView[] {
  if (options.selected.length > 0) return options.selected
  const item = currentItem(options)
  return item === undefined ? [] : [item]
}

function ask(options: CommandOptions, kind: 'state' | 'assign'): void {
  const items = targets(options)
  const line = currentLine()
  if (items.length === 0 || line === null) return
  options.actions.open({ kind, items, anchor: actionOf(line, kind), from: line })
}
