import type { AttachmentView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { useApi } from '../../api/api-context.tsx'
import { useNotify } from '../../notices/notify-context.ts'
import { largestFile } from './file-size.ts'
import { type UploadChange, withUploadChange } from './uploads.ts'

interface UploadOptions {
  readonly engagement: string
  /** Called when a file is there, also where the calling component has gone by then. */
  readonly onUploaded: (file: AttachmentView) => void
}

/** Sends files to an engagement, several at once, and keeps how far each is and why one did not get there. */
export function useUploads({ engagement, onUploaded }: UploadOptions) {
  const { upload } = useApi()
  const [files, dispatch] = useReducer(withUploadChange, [])
  const count = useRef(0)
  const stops = useRef(new Map<number, AbortController>())
  const fail = useFailure(dispatch)
  const latest = useRef(onUploaded)
  useEffect(() => {
    latest.current = onUploaded
  })

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
        const path = `/api/engagements/${encodeURIComponent(engagement)}/attachments?${new URLSearchParams({ name: file.name })}`
        latest.current(await upload<AttachmentView>({ path, file, onProgress, signal: stop.signal }))
        dispatch({ kind: 'gone', id })
      } catch (cause) {
        if (stop.signal.aborted) dispatch({ kind: 'gone', id })
        else fail({ id, name: file.name, cause })
      } finally {
        stops.current.delete(id)
      }
    },
    [upload, engagement, fail],
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

/** Says what kept a file from being added: beside it, or in a corner of the window where its place has gone by then. */
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
