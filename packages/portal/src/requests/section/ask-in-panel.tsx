import { useHold } from '../../engagements/task-panel/hold.ts'
import { AskFromAddress, type AskFromAddressProps } from '../ask/ask-from-address.tsx'
import { useAsking } from '../ask/use-asking.ts'

/** The dialog that asks for a person in front of the panel of a task, which stays open as long as it is there. */
export function AskInPanel(props: AskFromAddressProps) {
  const { asking } = useAsking()
  return asking === null ? null : <Held {...props} />
}

function Held(props: AskFromAddressProps) {
  useHold()
  return <AskFromAddress {...props} />
}
