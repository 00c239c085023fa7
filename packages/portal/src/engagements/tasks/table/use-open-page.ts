import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { taskDomId } from '../../../process/task/focus-task.ts'
import type { ListedTask } from '../list/listed-task.ts'

/** Leads to the row of a task on its page, in the same moment. */
export function useOpenPage(engagement: string): (listed: ListedTask) => void {
  const navigate = useNavigate()
  return useCallback(
    ({ key, view }) => {
      const params = { engagement, process: view.process }
      const search = ({ seq }: { readonly seq?: number }) => (seq === undefined ? {} : { seq })
      void navigate({ to: '/engagements/$engagement/processes/$process', params, search, hash: taskDomId(key) })
    },
    [navigate, engagement],
  )
}
