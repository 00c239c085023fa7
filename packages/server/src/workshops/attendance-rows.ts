import type { Attendee } from '@fairlead/engagement'
import type { Insertable } from 'kysely'
import type { AttendanceTable, SessionTable } from '../database/tables.ts'

/** Who is at a session, by every name that they have, each once. */
export function namesAt({ host, attendees }: Pick<Insertable<SessionTable>, 'host' | 'attendees'>): readonly string[] {
  // `sessionRows` writes the column from this type.
  const asked = JSON.parse(attendees) as readonly Attendee[]
  return [...new Set([host, ...asked.flatMap(({ email, person }) => (person === null ? [email] : [email, person]))])]
}

/** The rows that find these sessions by the people who are there. */
export function attendanceRows(sessions: readonly Insertable<SessionTable>[]): readonly Insertable<AttendanceTable>[] {
  return sessions.flatMap((session) => {
    const { organization_id, engagement_id, task_key, number, start } = session
    return namesAt(session).map((name) => ({ organization_id, name, start, engagement_id, task_key, number }))
  })
}
