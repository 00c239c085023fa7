import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { isNotFound } from '../../api/problem-error.ts'
import { useEngagement, useRelease } from '../../api/queries.ts'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { EngagementContext } from '../../engagements/view/engagement-context.ts'
import { useNotify } from '../../notices/notify-context.ts'
import { refocusLine } from '../rows/current-line.ts'

export const taskPanel = new PartOnDemand(
  async () => (await import('../../engagements/task-panel/task-panel.tsx')).TaskPanel,
)

interface WorkPanelProps {
  readonly engagement: string
  readonly task: string
  /** Opens the panel of another task of the engagement; `null` closes it. */
  readonly onOpen: (task: string | null) => void
}

/** Everything about one piece of work, in front of the list that it stands in; its engagement is fetched for it. */
export function WorkPanel({ engagement: id, task: key, onOpen }: WorkPanelProps) {
  const notify = useNotify()
  const navigate = useNavigate()
  const engagement = useEngagement(id)
  const release = useRelease(engagement.data?.release)
  const error = engagement.data === undefined ? engagement.error : release.error
  const task = engagement.data?.tasks.find((one) => one.key === key)
  const isGone = isNotFound(error) || (engagement.data !== undefined && task === undefined)
  const isFailed = error !== null || isGone
  useEffect(() => {
    if (!isFailed) return
    if (error !== null) notify(error)
    onOpen(null)
  }, [isFailed, error, notify, onOpen])
  // A panel that goes at once cannot give the focus back itself.
  useEffect(() => refocusLine, [])
  const { data: view } = engagement
  const { data: playbook } = release
  const open = useMemo(
    () =>
      view === undefined || playbook === undefined
        ? null
        : {
            engagement: view,
            release: playbook,
            openTask: onOpen,
            onEditFacts: () => void navigate({ to: '/engagements/$engagement/facts', params: { engagement: view.id } }),
          },
    [view, playbook, onOpen, navigate],
  )
  if (open === null || task === undefined) return null
  const { engagement: shown, release: of } = open
  return (
    <EngagementContext value={open}>
      <OnDemand part={taskPanel} props={{ engagement: shown, release: of, task, onClose: () => onOpen(null) }} />
    </EngagementContext>
  )
}
