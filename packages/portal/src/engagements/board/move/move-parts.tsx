import { useEffect } from 'react'
import { OnDemand } from '../../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../../components/floating/part-on-demand.ts'
import type { useCardMove } from './use-card-move.ts'

const stateMenu = new PartOnDemand(
  async () => (await import('../../../components/state-menu/floating-state-menu.tsx')).FloatingStateMenu,
)
const staysShut = new PartOnDemand(async () => (await import('./gate-stays-shut.tsx')).GateStaysShut)

/** What is asked or told about a card that was dropped. */
export function MoveParts({ moving }: { readonly moving: ReturnType<typeof useCardMove> }) {
  const { question, choose, close } = moving
  useEffect(preload, [])
  if (question === null) return null
  const { listed, anchor, states } = question
  const onClose = () => close(question)
  if (states === null) return <OnDemand part={staysShut} props={{ view: listed.view, anchor, onClose }} />
  return (
    <OnDemand
      part={stateMenu}
      props={{
        anchor,
        current: null,
        states,
        onChoose: (to) => choose(question, to),
        onClose,
      }}
    />
  )
}

/** Fetches both when the board stands: they are there at once then, and without a connection. */
function preload() {
  const timer = setTimeout(() => {
    stateMenu.preload()
    staysShut.preload()
  }, 2000)
  return () => clearTimeout(timer)
}
