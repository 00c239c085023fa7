import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useEngagement, useRelease } from '../../api/queries.ts'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { EngagementContext, type OpenEngagement } from '../../engagements/view/engagement-context.ts'
import { useNotice } from '../../notices/notice-context.ts'
import { useNotify } from '../../notices/notify-context.ts'
import { refocusLine } from '../rows/current-line.ts'
import { workKey } from '../rows/work-key.ts'
import type { OpenWork } from './work-panel-search.ts'

export const taskPanel = new PartOnDemand(
  async () => (await import('../../engagements/task-panel/task-panel.tsx')).TaskPanel,
)

interface WorkPanelProps {
  readonly opened: OpenWork
  /** Opens the panel of another piece of work; `null` closes it. It has to stay the same function. */
  readonly onOpen: (work: OpenWork | null) => void
  /** Opens what stands beside the open one in the list, and says whether there is anything. */
  readonly onBeside: (way: 'next' | 'previous') => boolean
}

/**
 * Everything about one piece of work, in front of the list that it stands in. Its engagement is fetched for it; until
 * that is there, the one that was open before stays.
 */
export function WorkPanel({ opened, onOpen, onBeside }: WorkPanelProps) {
  const close = useCallback(() => onOpen(null), [onOpen])
  const found = useOpenWork(opened, { onOpen, onBeside, onGone: close })
  const last = useRef(workKey(opened))
  useEffect(() => {
    last.current = workKey(opened)
  }, [opened])
  // A panel that goes at once cannot give the focus back itself.
  useEffect(() => () => refocusLine(last.current), [])
  const shown = useRef(found)
  if (found !== null) shown.current = found
  if (shown.current === null) return null
  const { open, task } = shown.current
  const { engagement, release } = open
  return (
    <EngagementContext value={open}>
      <OnDemand part={taskPanel} props={{ engagement, release, task, onClose: close }} />
    </EngagementContext>
  )
}

interface Ways extends Pick<WorkPanelProps, 'onOpen' | 'onBeside'> {
  /** There is no such work, or it cannot be fetched, which is said. */
  readonly onGone: () => void
}

/** The engagement and the task that are opened; `null` until they are there. */
function useOpenWork({ engagement: id, key }: OpenWork, { onOpen, onBeside, onGone }: Ways) {
  const notify = useNotify()
  const tell = useNotice()
  const { t } = useLingui()
  const navigate = useNavigate()
  const engagement = useEngagement(id)
  const release = useRelease(engagement.data?.release)
  const error = engagement.data === undefined ? engagement.error : release.error
  const task = engagement.data?.tasks.find((one) => one.key === key)
  const customer = engagement.gone?.customer
  const isGone = error !== null || (engagement.data !== undefined && task === undefined)
  useEffect(() => {
    if (!isGone) return
    if (customer !== undefined) tell({ text: t`Your access to ${customer} has ended.` })
    else if (error !== null) notify(error)
    onGone()
  }, [isGone, customer, error, notify, tell, t, onGone])
  const { data: view } = engagement
  const { data: playbook } = release
  return useMemo(() => {
    if (view === undefined || playbook === undefined || task === undefined) return null
    const open: OpenEngagement = {
      engagement: view,
      release: playbook,
      openTask: (next) => onOpen(next === null ? null : { engagement: id, key: next }),
      goBeside: onBeside,
      onEditFacts: () => void navigate({ to: '/engagements/$engagement/facts', params: { engagement: id } }),
    }
    return { open, task }
  }, [view, playbook, task, id, onOpen, onBeside, navigate])
}
