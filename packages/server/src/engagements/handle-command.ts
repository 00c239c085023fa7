import {
  type Command,
  decide,
  type EngagementId,
  type Instant,
  type Past,
  type Person,
  type PersonId,
  type Rejection,
} from '@fairlead/engagement'
import type { ReleaseStore } from '../releases/store.ts'
import type { ChangeFeed } from '../stream/change-feed.ts'
import type { Outlooks } from './outlooks.ts'
import { type EngagementStore, StreamMoved } from './store.ts'
import type { Stream } from './stream.ts'
import { Turns } from './turns.ts'

const attempts = 3

/** A command on its way: who asks what of which engagement, and when. */
export interface CommandRequest {
  readonly engagement: EngagementId
  readonly command: Command
  readonly actor: PersonId
  readonly at: Instant
  /** What has to be so before the event can say it; done once nothing refuses, and again where it is decided again. */
  readonly beforehand?: () => Promise<void>
}

/** What became of a command; `stream` is the engagement afterwards, also where it refused. */
export type Handled =
  | { readonly ok: true; readonly stream: Stream }
  | { readonly ok: false; readonly rejection: Rejection; readonly stream: Stream | null }

interface CommandHandlerParts {
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  readonly outlooks: Outlooks
  readonly people: ReadonlyMap<PersonId, Person>
  readonly changes: ChangeFeed
}

/** Loads, decides and appends, one command after the other. */
export class CommandHandler {
  readonly #parts: CommandHandlerParts
  readonly #turns = new Turns()

  constructor(parts: CommandHandlerParts) {
    this.#parts = parts
  }

  /**
   * Hands a command to its engagement and records what it decides. When this returns `ok`, the event is durable.
   *
   * @throws Error where the engagement does not exist and the command does not create it: the caller looks first.
   */
  async handle(request: CommandRequest): Promise<Handled> {
    return this.#turns.take(() => this.#handleAlone(request))
  }

  // Within this process commands take turns. Another process may still get in between: then the command is decided
  // again on what that one wrote. The same record refuses it as stale; another record does not care.
  async #handleAlone(request: CommandRequest): Promise<Handled> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(request)
      } catch (error) {
        if (!(error instanceof StreamMoved) || attempt === attempts) throw error
      }
    }
  }

  async #attempt({ engagement, command, actor, at, beforehand }: CommandRequest): Promise<Handled> {
    const { store, releases, outlooks, people, changes } = this.#parts
    const stream = await store.load(engagement)
    const release = await releases.require(releaseOf(stream, command))
    const past = command.type === 'Undo' ? await this.#past(engagement, command.seq) : null
    const standing = stream === null ? null : outlooks.of(stream, release, at).standing
    const decision = decide(standing, command, { index: release.index, people, actor, now: at, past })
    if (!decision.ok) return { ok: false, rejection: decision.rejection, stream }
    await beforehand?.()
    const next = await store.append(stream, { engagement, event: decision.event, actor, at })
    changes.wake()
    return { ok: true, stream: next }
  }

  async #past(engagement: EngagementId, seq: number): Promise<Past | null> {
    const recorded = await this.#parts.store.event(engagement, seq)
    if (recorded === null) return null
    const before = await this.#parts.store.loadUpTo(engagement, seq - 1)
    return { before: before?.engagement ?? null, recorded }
  }
}

function releaseOf(stream: Stream | null, command: Command): string {
  if (stream !== null) return stream.engagement.release
  if (command.type === 'CreateEngagement') return command.release
  throw new Error(`Unexpected ${command.type} without an engagement, expected CreateEngagement`)
}
