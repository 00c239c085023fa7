import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef } from 'react'
import { keyName, takesText } from '../../components/keyboard/key-press.ts'
import { useKeyboard, useKeyNotes } from '../../components/keyboard/keyboard-context.ts'

/** Lets `j` and `k` go on to the request beside the one that is open, wherever the focus is in the drawer. */
export function useDrawerKeys(onBeside: (way: 'next' | 'previous') => void): void {
  const { t } = useLingui()
  const { hasSingleKeys } = useKeyboard()
  const notes = useMemo(() => {
    const section = t`In a request`
    return [
      { section, title: t`Next request`, keys: ['j'] },
      { section, title: t`Previous request`, keys: ['k'] },
      { section, title: t`Close`, keys: ['Escape'] },
    ] as const
  }, [t])
  useKeyNotes(notes)
  const latest = useRef(onBeside)
  useEffect(() => {
    latest.current = onBeside
  })
  useEffect(() => {
    if (!hasSingleKeys) return
    function onKeyDown(event: KeyboardEvent): void {
      const way = ways[keyName(event)]
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (way === undefined || !isPlain || event.defaultPrevented || takesText(event.target)) return
      if (!(event.target instanceof Element) || event.target.closest('[role="dialog"]') === null) return
      event.preventDefault()
      latest.current(way)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [hasSingleKeys])
}

const ways: Readonly<Record<string, 'next' | 'previous' | undefined>> = { j: 'next', k: 'previous' }
