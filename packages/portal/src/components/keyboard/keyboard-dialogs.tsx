import { useEffect, useMemo } from 'react'
import { OnDemand } from '../floating/on-demand.tsx'
import { PartOnDemand } from '../floating/part-on-demand.ts'
import { useKeyboard } from './keyboard-context.ts'

const palette = new PartOnDemand(async () => (await import('../command-palette/command-palette.tsx')).CommandPalette)
const help = new PartOnDemand(async () => (await import('../keyboard-help/keyboard-help.tsx')).KeyboardHelp)

/** The palette and the overview of the keyboard, whichever is open. */
export function KeyboardDialogs() {
  const { dialog, show } = useKeyboard()
  const onClose = useMemo(() => () => show(null), [show])
  useEffect(preload, [])
  if (dialog === null) return null
  switch (dialog.kind) {
    case 'palette':
      return <OnDemand key={dialog.command?.id} part={palette} props={{ command: dialog.command, onClose }} />
    case 'help':
      return <OnDemand part={help} props={{ onClose }} />
    default:
      return dialog satisfies never
  }
}

/** Fetches both when the page stands: they are there at once then, and without a connection. */
function preload() {
  const timer = setTimeout(() => {
    palette.preload()
    help.preload()
  }, 2000)
  return () => clearTimeout(timer)
}
