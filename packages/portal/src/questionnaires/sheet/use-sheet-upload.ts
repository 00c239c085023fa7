import type { SheetOutcome } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useApi } from '../../api/api-context.tsx'
import { useSession } from '../../session/session-context.tsx'
import type { AnswerKeeper } from '../save/answer-keeper.ts'
import { largestSheet } from './largest-sheet.ts'
import { uploadAddress } from './sheet-address.ts'
import type { SheetError } from './sheet-error-words.ts'
import { keepResult, keptResult, type SheetResult } from './sheet-result.ts'

/** A workbook on its way, or one that was not taken. */
export type SheetSending =
  | { readonly kind: 'none' }
  /** `share` is what has been sent of it, from 0 to 1; the server reads it when all is. */
  | { readonly kind: 'sending'; readonly name: string; readonly share: number; readonly stop: () => void }
  | { readonly kind: 'refused'; readonly name: string; readonly error: SheetError; readonly retry: (() => void) | null }

interface Uploading {
  readonly engagement: string
  readonly task: string
  readonly keeper: AnswerKeeper
}

/** Sends workbooks that came back, one at a time, and keeps what became of the last one. */
export function useSheetUpload({ engagement, task, keeper }: Uploading) {
  const { upload } = useApi()
  const { i18n } = useLingui()
  const { person } = useSession()
  const of = { engagement, task, person: person.id }
  const [sending, setSending] = useState<SheetSending>({ kind: 'none' })
  const [result, setResult] = useState(() => keptResult(localStorage, of))
  const isSending = useRef(false)

  function put(next: SheetResult | null): void {
    keepResult(localStorage, of, next)
    setResult(next)
  }

  async function sendOnce(name: string, content: Blob): Promise<void> {
    const stop = new AbortController()
    const show = (share: number) => setSending({ kind: 'sending', name, share, stop: () => stop.abort() })
    isSending.current = true
    show(0)
    try {
      await keeper.giveElsewhere(async (expectedRevision) => {
        stop.signal.throwIfAborted()
        const path = uploadAddress({ engagement, task, name, expectedRevision, language: i18n.locale })
        const { questionnaire, ...outcome } = await upload<SheetOutcome>({
          path,
          file: content,
          onProgress: show,
          signal: stop.signal,
        })
        put({ ...outcome, name })
        return questionnaire.revision
      })
      setSending({ kind: 'none' })
    } catch (cause) {
      const retry = () => void sendOnce(name, content)
      setSending(
        stop.signal.aborted ? { kind: 'none' } : { kind: 'refused', name, error: { kind: 'refused', cause }, retry },
      )
    } finally {
      isSending.current = false
    }
  }

  async function send(files: readonly File[]): Promise<void> {
    const [file] = files
    if (file === undefined || isSending.current) return
    const { name } = file
    const refuse = (kind: 'several' | 'too-large' | 'gone') =>
      setSending({ kind: 'refused', name, error: { kind }, retry: null })
    if (files.length > 1) return refuse('several')
    if (file.size > largestSheet) return refuse('too-large')
    // A browser cannot send a file a second time that was saved meanwhile: what is sent is what was chosen.
    const content = await file.arrayBuffer().catch(() => null)
    if (content === null) return refuse('gone')
    await sendOnce(name, new Blob([content]))
  }

  return {
    sending,
    result,
    send: (files: readonly File[]) => void send(files),
    dismiss: () => {
      put(null)
      setSending({ kind: 'none' })
    },
    clear: () => setSending({ kind: 'none' }),
  }
}
