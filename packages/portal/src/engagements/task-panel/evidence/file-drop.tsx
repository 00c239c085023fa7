import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { fileSizeWords, largestFile } from '../../../components/uploads/file-size.ts'
import classes from './evidence.module.css'

interface FileDropProps {
  readonly onFile: (file: File) => void
}

/** Takes files that are dropped on it, or pasted anywhere in the panel but into a text. */
export function FileDrop({ onFile }: FileDropProps) {
  const { i18n } = useLingui()
  const [isOver, setOver] = useState(false)
  const area = useRef<HTMLDivElement>(null)
  usePastedFiles(area, onFile)
  const limit = fileSizeWords(i18n, largestFile)

  function onDragOver(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    for (const file of event.dataTransfer.files) onFile(file)
  }

  return (
    // The button above it does the same for who has no mouse.
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way of the mouse
    <div
      ref={area}
      className={classes.drop}
      data-over={isOver}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Trans>Drop files here or paste them. Any type, up to {limit} each.</Trans>
    </div>
  )
}

function usePastedFiles(area: { readonly current: HTMLElement | null }, onFile: (file: File) => void): void {
  useEffect(() => {
    const panel = area.current?.closest('[role="dialog"]')
    function onPaste(event: Event) {
      const files = event instanceof ClipboardEvent ? [...(event.clipboardData?.files ?? [])] : []
      if (files.length === 0) return
      event.preventDefault()
      for (const file of files) onFile(file)
    }
    panel?.addEventListener('paste', onPaste)
    return () => panel?.removeEventListener('paste', onPaste)
  }, [area, onFile])
}
