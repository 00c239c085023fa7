import { createContext, useContext } from 'react'
import type { Undoable } from '../undo/undo-stack.ts'

/** Something that has been done, told in a corner of the window for as long as it takes to read it. */
export interface DoneNotice {
  /** What has been done, in a sentence: "3 tasks set to Complete". */
  readonly text: string
  /** Takes it back; offered as a button and as Ctrl+Z while the notice is there. */
  readonly undo?: () => void
  /** What it tells of, where that stands on the undo stack and so outlives the notice. */
  readonly change?: Undoable
  /** What may be to be done next, as a button; the notice goes with it. */
  readonly next?: { readonly name: string; readonly run: () => void }
}

export type TellDone = (notice: DoneNotice) => void

export const NoticeContext = createContext<TellDone | null>(null)

/**
 * Tells what has been done, with a way to take it back. What commands to an engagement do is told by
 * `useEngagementCommand` itself. @throws Error outside a {@link NoticeContext}.
 */
export function useNotice(): TellDone {
  const tell = useContext(NoticeContext)
  if (tell === null) throw new Error('useNotice needs a NoticeContext above it')
  return tell
}
