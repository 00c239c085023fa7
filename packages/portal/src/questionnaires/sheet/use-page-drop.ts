import { useEffect, useRef, useState } from 'react'

/**
 * Takes files that are dropped anywhere on the page but where something else takes them, and says whether some are held
 * over it. A file that misses would else be opened in place of the page.
 */
export function usePageDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    function onDragOver(event: DragEvent) {
      const isTaken = event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true
      setOver(!isTaken)
      if (!isTaken) event.preventDefault()
    }
    function onDragLeave(event: DragEvent) {
      // It leaves the window; within it the next element says so itself.
      if (event.relatedTarget === null) setOver(false)
    }
    function onDrop(event: DragEvent) {
      setOver(false)
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      latest.current([...event.dataTransfer.files])
    }
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('dragleave', onDragLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('dragleave', onDragLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver
}
