import type { EngagementView, PersonView, ReleaseView, WorkshopView } from '@fairlead/contract'
import { createContext, useContext } from 'react'
import type { EngagementCommand } from '../../api/engagement-command.ts'
import type { PlacedTask } from '../../process/release-index.ts'
import type { DeliveredTask } from '../delivery/delivered-tasks.ts'
import type { WorkshopStanding } from './standing/workshop-standing.ts'

/** What is asked of a workshop, without the workshop that it is asked of. */
export type WorkshopWish = WishOf<
  Exclude<Extract<EngagementCommand, { readonly type: WorkshopType }>, { readonly type: 'RecordReply' }>
>

type WorkshopType =
  | 'PrepareWorkshop'
  | 'PutMaterial'
  | 'RemoveMaterial'
  | 'HandOverMaterial'
  | 'ScheduleWorkshop'
  | 'InviteToWorkshop'
  | 'CallOffWorkshop'
  | 'RecordReply'
  | 'HoldWorkshop'
  | 'ReviseMinutes'

type WishOf<Command> = Command extends unknown ? Omit<Command, 'task' | 'expectedRevision'> : never

/** The workshop that the address names, and the ways to change it. */
export interface OpenWorkshop {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly task: DeliveredTask
  readonly place: PlacedTask
  readonly workshop: WorkshopView
  readonly standing: WorkshopStanding
  readonly now: number
  /** Whether the work is the acting person's to change. */
  readonly mayWork: boolean
  /** Whether they can do anything here now. */
  readonly canChange: boolean
  readonly person: (id: string) => Pick<PersonView, 'id' | 'name'>
  readonly roleName: (id: string) => string
  /** `onDone` is called when the server has obeyed. */
  readonly wish: (wish: WorkshopWish, onDone?: () => void) => void
  /** Records what somebody answered who did not answer by mail. */
  readonly recordReply: (email: string, answer: 'accepted' | 'declined' | 'tentative') => void
  /** Whether something that was asked is on its way. */
  readonly isSending: boolean
}

export const WorkshopContext = createContext<OpenWorkshop | null>(null)

/** @throws Error outside a {@link WorkshopContext}. */
export function useWorkshop(): OpenWorkshop {
  const open = useContext(WorkshopContext)
  if (open === null) throw new Error('useWorkshop needs a WorkshopContext above it')
  return open
}
