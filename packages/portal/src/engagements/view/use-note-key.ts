import type { EngagementView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { AnyCommand } from '../../components/keyboard/command.ts'
import { useCommands } from '../../components/keyboard/keyboard-context.ts'

const none: readonly AnyCommand[] = []

/** Writes a note by a key, from every view of an engagement: about the task whose panel is open, where one is. */
export function useNoteKey({ id, can }: Pick<EngagementView, 'id' | 'can'>): void {
  const { t } = useLingui()
  const navigate = useNavigate()
  const task = useSearch({ strict: false, select: (search) => ('task' in search ? String(search.task) : '') })
  const commands = useMemo(
    (): readonly AnyCommand[] => [
      {
        id: 'write-note',
        title: t`Write a note`,
        section: t`Engagement`,
        shortcut: 'w',
        run: () =>
          void navigate({ to: '/engagements/$engagement/notes', params: { engagement: id }, search: { write: task } }),
      },
    ],
    [t, navigate, id, task],
  )
  useCommands(can.answer ? commands : none)
}
