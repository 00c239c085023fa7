import type { EngagementView, TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { useApi } from '../../../api/api-context.tsx'
import { queryKeys } from '../../../api/query-keys.ts'
import { useNotify } from '../../../notices/notify-context.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { largestFile } from './file-size.ts'
import { type UploadChange, withUploadChange } from './uploads.ts'

/** Sends files and links each to the task when it is there, also where the panel has been closed or shows another task by then. */
export function useUploads({ key, revision }: TaskView) {
  const { upload } = useApi()
  const { engagement, change } = useProcessSurface()
  const queries = useQueryClient()
  const [files, dispatch] = useReducer(withUploadChange, [])
  const count = useRef(0)
  const stops = useRef(new Map<number, AbortController>())
  const fail = useFailure(dispatch)

  const send = useCallback(
    async (file: File) => {
      count.current += 1
      const id = count.current
      if (file.size > largestFile) {
        dispatch({ kind: 'begun', id, name: file.name, error: { kind: 'too-large' } })
        return
      }
      const stop = new AbortController()
      stops.current.set(id, stop)
      dispatch({ kind: 'begun', id, name: file.name, error: null })
      try {
        const onProgress = (share: number) => dispatch({ kind: 'progress', id, share })
        const { name, hash, size } = await upload({ engagement, file, onProgress, signal: stop.signal })
        // Nobody looks at a revision while a file is on its way: evidence is added to the task as it is by then.
        const view = queries.getQueryData<EngagementView>(queryKeys.engagement(engagement))
        const expectedRevision = view?.tasks.find((task) => task.key === key)?.revision ?? revision
        change({ type: 'LinkEvidence', task: key, content: { kind: 'file', name, hash, size }, expectedRevision })
        dispatch({ kind: 'gone', id })
      } catch (cause) {
        if (stop.signal.aborted) dispatch({ kind: 'gone', id })
        else fail({ id, name: file.name, cause })
      } finally {
        stops.current.delete(id)
      }
    },
    [upload, queries, engagement, change, key, revision, fail],
  )

  const dismiss = useCallback((id: number) => {
    const stop = stops.current.get(id)
    if (stop === undefined) dispatch({ kind: 'gone', id })
    else stop.abort()
  }, [])

  return { files, send, dismiss }
}

interface FailedUpload {
  readonly id: number
  readonly name: string
  readonly cause: unknown
}

/** Says what kept a file from being added: beside it, or in a corner of the window where the panel has gone by then. */
function useFailure(dispatch: (change: UploadChange) => void) {
  const { t } = useLingui()
  const notify = useNotify()
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])
  return useCallback(
    ({ id, name, cause }: FailedUpload) => {
      if (isThere.current) dispatch({ kind: 'failed', id, error: { kind: 'failed', cause } })
      else notify(cause, t`“${name}” was not added.`)
    },
    [dispatch, notify, t],
  )
}
