import type { Rejection } from '../../command/rejection.ts'
import type { TaskKey } from '../../state/task-key.ts'
import type { Session, WorkshopRecord } from '../workshop-record.ts'

/** The session for which a workshop is scheduled, or why there is none [E95][E101]. */
export function scheduledSession(task: TaskKey, { held, session }: WorkshopRecord): Session | Rejection {
  if (held !== null) return { code: 'workshop-held', task }
  return session ?? { code: 'not-scheduled', task }
}
