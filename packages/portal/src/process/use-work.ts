import { useState } from 'react'
import type { OpenControl } from './controls/open-control.ts'
import type { Question } from './controls/question.ts'
import { useOpenControl } from './controls/use-open-control.ts'
import type { ProcessSurface } from './process-surface.ts'
import { type SurfaceOptions, useSurface } from './use-surface.ts'

/** A surface to work on, with the one control and the one question that are open on it. */
export interface Work {
  readonly surface: ProcessSurface
  readonly control: OpenControl | null
  readonly closeControl: () => void
  readonly question: Question | null
  readonly closeQuestion: () => void
}

/** Makes what tasks are worked on with, on a page or in a panel. */
export function useWork(options: Omit<SurfaceOptions, 'onAsk' | 'onOpen'>): Work {
  const { control, open, close } = useOpenControl()
  const [question, ask] = useState<Question | null>(null)
  const surface = useSurface({ ...options, onAsk: ask, onOpen: open })
  return { surface, control, closeControl: close, question, closeQuestion: () => ask(null) }
}
