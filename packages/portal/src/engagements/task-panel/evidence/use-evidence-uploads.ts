import type { AttachmentView, EngagementView, TaskView } from '@fairlead/contract'
import { useQueryClient } from '@tanstack/react-query'
import { queryKeys } from '../../../api/query-keys.ts'
import { useUploads } from '../../../components/uploads/use-uploads.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'

/** Sends files and links each to the task when it is there, also where the panel has been closed or shows another task by then. */
export function useEvidenceUploads({ key, revision }: TaskView) {
  const { engagement, change } = useProcessSurface()
  const queries = useQueryClient()

  function link({ name, hash, size }: AttachmentView): void {
    // Nobody looks at a revision while a file is on its way: evidence is added to the task as it is by then.
    const view = queries.getQueryData<EngagementView>(queryKeys.engagement(engagement))
    const expectedRevision = view?.tasks.find((task) => task.key === key)?.revision ?? revision
    change({ type: 'LinkEvidence', task: key, content: { kind: 'file', name, hash, size }, expectedRevision })
  }

  return useUploads({ engagement, onUploaded: link })
}
