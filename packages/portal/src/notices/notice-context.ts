import { createContext, useContext } from 'react'

/** Something that has been done, told in a corner of the window for as long as it takes to read it. */
export interface DoneNotice {
  /** What has been done, in a sentence: "3 tasks set to Complete". */
  readonly text: string
  /** Takes it back; offered as a button and as Ctrl+Z while the notice is there. */
  readonly undo?: () => void
}

export type TellDone = (notice: DoneNotice) => void

export const NoticeContext = createContext<TellDone | null>(null)

/** Tells what has been done, with a way to take it back. @throws Error outside a {@link NoticeContext}. */
export function useNotice(): TellDone {
  const tell = useContext(NoticeContext)
  if (tell === null) throw new Error('useNotice needs a NoticeContext above it')
  return tell
}
