import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useState } from 'react'
import { beginEditing, type Editing, meetChange } from './editing.ts'

/** An edit of facts and scope, which takes in what others change meanwhile as soon as it is known. */
export function useEditing(engagement: EngagementView, release: ReleaseView) {
  const [editing, setEditing] = useState(() => beginEditing(engagement, release))
  const isNewer = engagement.factsRevision > editing.seen
  const met: Editing = isNewer ? meetChange(editing, engagement, release) : editing
  // What is met while drawing is there at once: nobody sees, or sends, an edit of what is no longer so.
  if (isNewer) setEditing(met)
  return [met, setEditing] as const
}
