import { useLingui } from '@lingui/react/macro'
import { type RefObject, useEffect, useMemo } from 'react'
import { takesText } from '../../../components/keyboard/key-press.ts'
import { useKeyboard, useKeyNotes } from '../../../components/keyboard/keyboard-context.ts'
import { panelAction } from './panel-action.ts'
import type { GoTo } from './use-neighbours.ts'

interface PanelKeys {
  readonly body: RefObject<HTMLElement | null>
  readonly goTo: GoTo
  /** Whether something is open that has the keys: a menu, a dialog, a form. */
  readonly isOff: boolean
}

/** Lets single letters work in the whole panel, its head included, wherever the focus is in it. */
export function usePanelKeys({ body, goTo, isOff }: PanelKeys): void {
  const { hasSingleKeys } = useKeyboard()
  usePanelKeyNotes()
  useEffect(() => {
    if (isOff || !hasSingleKeys) return
    function onKeyDown(event: KeyboardEvent) {
      const panel = body.current?.closest('[role="dialog"]')
      if (!(event.target instanceof Node) || panel?.contains(event.target) !== true) return
      const action = event.defaultPrevented || takesText(event.target) ? null : panelAction(event)
      if (action === null) return
      event.preventDefault()
      if (action === 'state' || action === 'assign') {
        panel.querySelector<HTMLElement>(`[data-row-action="${action}"]`)?.click()
      } else if (goTo(action)) {
        // What had the focus goes with the task that was shown; the next key has to arrive here too.
        body.current?.focus({ preventScroll: true })
        panel.scrollTo({ top: 0 })
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [body, goTo, isOff, hasSingleKeys])
}

function usePanelKeyNotes(): void {
  const { t } = useLingui()
  const notes = useMemo(() => {
    const section = t`In the panel of a task`
    return [
      { section, title: t`Next task`, keys: ['j'] },
      { section, title: t`Previous task`, keys: ['k'] },
      { section, title: t`State`, keys: ['s'] },
      { section, title: t`Assign to a person`, keys: ['a'] },
      { section, title: t`Close`, keys: ['Escape'] },
    ] as const
  }, [t])
  useKeyNotes(notes)
}
