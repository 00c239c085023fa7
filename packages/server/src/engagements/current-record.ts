import type { Command } from '@fairlead/engagement'
import type { StoredRelease } from '../releases/store.ts'
import { presentEngagement, presentProcess, presentTask } from './present.ts'
import { standingIn } from './read-model.ts'
import type { Stream } from './stream.ts'

/** The record that a stale command was about, as it is now: what its author has to look at before deciding again. */
export function currentRecord(command: Command, stream: Stream, release: StoredRelease): unknown {
  const standing = standingIn(release, stream)
  switch (command.type) {
    case 'ChangeTaskState':
    case 'AssignTask':
      return presentTask(standing, command.task)
    case 'CompleteProcess':
    case 'ReopenProcess':
      return presentProcess(standing, command.process)
    case 'CreateEngagement':
    case 'ReviseFacts':
      return presentEngagement({ stream, standing, canChange: true })
    default:
      return command satisfies never
  }
}
