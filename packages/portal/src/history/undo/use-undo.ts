import { useCallback, useRef, useState } from 'react'
import { useEngagementCommand } from '../../api/use-engagement-command.ts'

/** Takes back what happened in an engagement, and keeps why that was refused. */
export interface Undo {
  readonly undo: (seq: number) => void
  /** The events that are being taken back. */
  readonly pending: ReadonlySet<number>
  readonly refused: ReadonlyMap<number, Error>
}

/** Takes events back by their numbers; a refusal is shown where it was asked for. */
export function useUndo(engagement: string): Undo {
  const asked = useRef(new Set<number>())
  const { mutateAsync } = useEngagementCommand(
    engagement,
    (command) => command.type === 'Undo' && asked.current.has(command.seq),
  )
  const [pending, setPending] = useState<ReadonlySet<number>>(new Set())
  const [refused, setRefused] = useState<ReadonlyMap<number, Error>>(new Map())
  const undo = useCallback(
    (seq: number) => {
      setPending((before) => new Set(before).add(seq))
      setRefused((before) => without(before, seq))
      asked.current.add(seq)
      mutateAsync({ type: 'Undo', seq })
        .catch((error: Error) => setRefused((before) => new Map(before).set(seq, error)))
        .finally(() => {
          asked.current.delete(seq)
          setPending((before) => new Set([...before].filter((one) => one !== seq)))
        })
    },
    [mutateAsync],
  )
  return { undo, pending, refused }
}

function without(refused: ReadonlyMap<number, Error>, seq: number): ReadonlyMap<number, Error> {
  return refused.has(seq) ? new Map([...refused].filter(([one]) => one !== seq)) : refused
}
