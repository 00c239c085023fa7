import type { Generated } from 'kysely'

/** The rows of the database, as `migrations/*.sql` lays them down. */
export interface Tables {
  readonly event: EventTable
  readonly release: ReleaseTable
  readonly engagement: EngagementTable
  readonly work: WorkTable
  readonly session: SessionTable
  readonly attendance: AttendanceTable
  readonly request: RequestTable
  readonly participant: ParticipantTable
  readonly finding: FindingTable
  readonly note: NoteTable
  readonly search_entry: SearchEntryTable
  readonly search_page: SearchPageTable
  readonly time_entry: TimeTable
  readonly read_model: ReadModelTable
  readonly outbox: OutboxTable
  readonly feed: FeedTable
  readonly personal: PersonalTable
  readonly suppression: SuppressionTable
  readonly digest_setting: DigestSettingTable
  readonly unsubscribe_token: UnsubscribeTokenTable
  readonly site_link: SiteLinkTable
  readonly site_session: SiteSessionTable
  readonly site_copy: SiteCopyTable
}

/** The truth: what happened, in order. Rows are only ever added. */
export interface EventTable {
  readonly position: Generated<number>
  readonly id: string
  readonly organization_id: string
  readonly engagement_id: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly type: string
  /** The event without its type, as canonical JSON. */
  readonly data: string
  readonly previous_hash: string
  readonly hash: string
}

export interface ReleaseTable {
  readonly hash: string
  readonly content: string
  readonly created_at: string
}

/** A fold of the events, for lists; written with them and rebuilt from them. */
export interface EngagementTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly customer: string
  readonly customer_folded: string
  readonly release: string
  readonly start_date: string
  readonly go_live: string | null
  readonly time_zone: string
  readonly scope: string
  readonly revision: number
  readonly counts: string
  readonly percent: number
  readonly phases: string
  readonly phase: string | null
  readonly people: string
  readonly gates_ready: number
  readonly next_due: string | null
  readonly last_due: string | null
  readonly valid_until: string | null
  readonly created_at: string
  readonly updated_at: string
}

/** A fold of the events: that somebody takes part in an engagement. */
export interface ParticipantTable {
  readonly organization_id: string
  readonly person: string
  readonly engagement_id: string
}

/** A fold of the events: something that is missing, stale or contradictory, or will be from a moment on. */
export interface FindingTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly code: string
  readonly subject: string
  readonly rank: number
  readonly customer_folded: string
  readonly since: string
  readonly until: string | null
  readonly person: string | null
  readonly needs_right: string | null
  readonly task_key: string | null
  readonly process: string | null
  readonly task_name: string | null
  readonly role: string | null
  readonly reason: string
}

/** A fold of the events: one request for a person. */
export interface RequestTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly request_id: string
  readonly stage: string
  readonly task_key: string | null
  readonly process: string | null
  readonly task_name: string | null
  readonly role: string
  readonly service: string | null
  readonly team: string | null
  readonly asked_by: string
  readonly person: string | null
  readonly turn: string
  readonly turn_person: string | null
  readonly half: string | null
  readonly due: string | null
  readonly asked_at: string
  /** The request as its engagement shows it. */
  readonly record: string
  readonly revision: number
}

/** A fold of the events: one note. */
export interface NoteTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly note_id: string
  readonly at: string
  readonly author: string
  readonly type: string | null
  readonly audience: 'internal' | 'shared'
  readonly escalated: number
  readonly next_stage: 'left' | 'done' | null
  readonly next_owner: string | null
  readonly next_date: string | null
  readonly services: string
  readonly tasks: string
  readonly mentions: string
  /** The note as its engagement has it. */
  readonly record: string
  readonly revision: number
}

/** A fold of the events: something that can be found. */
export interface SearchEntryTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly kind: 'note' | 'task' | 'contact'
  readonly key: string
  readonly audience: 'internal' | 'shared'
  readonly title: string
  readonly body: string
  /** Where its words are in `search_text`. */
  readonly row: number
}

/** A task of a release, or a part of one of its pages, in one language. */
export interface SearchPageTable {
  readonly release: string
  readonly kind: 'task' | 'page'
  readonly process: string
  readonly key: string
  readonly language: string
  readonly title: string
  readonly body: string
  readonly row: number
}

/** A fold of the events: one piece of work that is still to do. */
export interface WorkTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly task_key: string
  readonly task: string
  readonly service: string | null
  readonly process: string
  readonly step: string
  readonly role: string | null
  readonly state: string
  readonly stage: string
  readonly mandatory: number
  readonly person: string | null
  readonly responsible: string | null
  readonly approver: string | null
  readonly due: string | null
  readonly gate: string | null
  readonly name: string | null
  readonly revision: number
}

/** A fold of the events: one session of a workshop. */
export interface SessionTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly task_key: string
  readonly number: number
  readonly task: string
  readonly service: string | null
  readonly process: string
  readonly start: string
  readonly minutes: number
  readonly ends: string
  readonly time_zone: string
  readonly place: string | null
  readonly link: string | null
  readonly host: string
  readonly attendees: string
  readonly invited: number
  readonly stage: string
}

/** A fold of the events: who is at a session, by one of their names. */
export interface AttendanceTable {
  readonly organization_id: string
  readonly name: string
  readonly start: string
  readonly engagement_id: string
  readonly task_key: string
  readonly number: number
}

/** A fold of the events: minutes that somebody worked on one day. */
export interface TimeTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly entry_id: string
  readonly person: string
  readonly day: string
  readonly minutes: number
  readonly task_key: string | null
  /** The service that was named. */
  readonly service: string | null
  /** The service that it counts for, be it that of the task. */
  readonly counts_for: string | null
  readonly text: string | null
  readonly revision: number
}

export interface ReadModelTable {
  readonly version: number
}

/** What people outside have to be told. No fold of the log: rebuilding leaves it alone. */
export interface OutboxTable {
  readonly id: string
  readonly organization_id: string
  readonly engagement_id: string | null
  readonly seq: number
  readonly person_id: string | null
  readonly kind: string
  readonly name: string
  readonly subject: string
  /** A letter, as JSON. */
  readonly payload: string
  readonly recipient: string
  readonly state: 'queued' | 'sending' | 'sent' | 'failed'
  readonly attempts: Generated<number>
  readonly run_at: string
  readonly lease_until: string | null
  readonly lease_owner: string | null
  readonly last_error: string | null
  readonly created_at: string
  readonly sent_at: string | null
}

/** Under which secret a person's calendar can be read. No fold of the log either. */
export interface FeedTable {
  readonly organization_id: string
  readonly person_id: string
  readonly token_hash: string
  readonly created_at: string
}

/** Values of events that are personal: kept apart from the log, so that they can be erased. No fold of it. */
export interface PersonalTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly commitment: string
  readonly seq: number
  readonly whose: string
  readonly kind: 'name' | 'email' | 'text' | 'details'
  readonly alias: string
  readonly salt: string
  /** Canonical JSON. */
  readonly value: string
}

/** Who was erased and is not to be brought back by an import, by hashes that say nothing without their key. */
export interface SuppressionTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly keyed_hash: string
  readonly at: string
}

/** How often a person wants to be told, and up to when they have been. No fold of the log either. */
export interface DigestSettingTable {
  readonly organization_id: string
  readonly person_id: string
  readonly every: 'off' | 'daily' | 'weekly'
  readonly hour: number
  readonly time_zone: string
  readonly language: string
  readonly told_until: string
}

/** With which secret a person's digests end. No fold of the log either. */
export interface UnsubscribeTokenTable {
  readonly token_hash: string
  readonly organization_id: string
  readonly person_id: string
  readonly created_at: string
}

/** By which links contacts of customers come to their site. No fold of the log. */
export interface SiteLinkTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly link_id: string
  readonly contact_id: string
  readonly address_mark: string | null
  readonly asks_code: number
  readonly generation: number
  readonly token_hash: string | null
  readonly token_until: string
  /** For the token that it has now. */
  readonly codes_sent: number
  /** Since a token was used. */
  readonly mails_sent: number
  readonly created_by: string
  readonly created_at: string
  readonly expires_at: string
  readonly mailed_at: string | null
  readonly used_at: string | null
  readonly ended_by: string | null
  readonly ended_at: string | null
}

/** The browsers of guests. No fold of the log either. */
export interface SiteSessionTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly session_id: string
  readonly link_id: string
  readonly contact_id: string
  readonly token_hash: string
  readonly stage: 'code' | 'open'
  readonly code_tries: number
  readonly language: string | null
  readonly browser: string
  readonly started_at: string
  readonly seen_at: string
  readonly ends_at: string
}

/** Who took a copy of the site along, and when; of who is erased the id is left. No fold of the log either. */
export interface SiteCopyTable {
  readonly organization_id: string
  readonly engagement_id: string
  readonly contact_id: string
  readonly taken_at: string
}

/** There is one organisation in a database until sign-in tells them apart; every key begins with it already. */
export const localOrganization = 'local'
