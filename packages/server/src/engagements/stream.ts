import { type Engagement, fold, type Instant, type RecordedEvent } from '@fairlead/engagement'

/** An engagement as its events have made it, with what the log itself knows of it. */
export interface Stream {
  readonly engagement: Engagement
  readonly createdAt: Instant
  readonly updatedAt: Instant
  /** The hash of the last event: what the next one is chained to. */
  readonly hash: string
}

/** The stream after more of its events; `hash` is that of the last of them. */
export function extend(stream: Stream | null, events: readonly RecordedEvent[], hash: string): Stream {
  const [first] = events
  const last = events.at(-1)
  if (first === undefined || last === undefined)
    throw new Error('Unexpected empty list of events, expected at least one')
  const engagement = fold(stream?.engagement ?? null, events)
  return { engagement, createdAt: stream?.createdAt ?? first.at, updatedAt: last.at, hash }
}
