import {
  expectedFindings,
  type Finding,
  type FindingCode,
  findingCodes,
  type Standing,
  taskRecord,
} from '@fairlead/engagement'
import type { Insertable } from 'kysely'
import { type FindingTable, localOrganization } from '../database/tables.ts'
import { foldedText } from '../engagements/folded-text.ts'
import type { Outlook } from '../engagements/outlook.ts'

const ranks = new Map<string, number>(Object.keys(findingCodes).map((code, rank) => [code, rank]))

/** The place of a code among all: the most pressing first. */
export function rankOf(code: FindingCode): number {
  return ranks.get(code) ?? 0
}

/** The rows of what is found in an engagement, now or from some moment on, by their codes and subjects. */
export function findingRows({ standing, dates }: Outlook): ReadonlyMap<string, Insertable<FindingTable>> {
  return new Map(expectedFindings(standing, dates).map((finding) => [findingKey(finding), rowOf(finding, standing)]))
}

/** The name of a finding within its engagement. */
export function findingKey({ code, subject }: { readonly code: string; readonly subject: string | null }): string {
  return `${code} ${subject ?? ''}`
}

function rowOf({ code, subject, reason, since, until, whose }: Finding, standing: Standing): Insertable<FindingTable> {
  const { engagement, plan } = standing
  const wish = findingCodes[code].about === 'request' ? engagement.requests.get(subject ?? '')?.wish : undefined
  const task = wish === undefined ? (findingCodes[code].about === 'task' ? subject : null) : wish.task
  return {
    organization_id: localOrganization,
    engagement_id: engagement.id,
    code,
    subject: subject ?? '',
    rank: rankOf(code),
    customer_folded: foldedText(engagement.customer),
    since: since ?? '',
    until,
    person: whose.kind === 'person' ? whose.person : null,
    needs_right: whose.kind === 'right' ? whose.right : null,
    task_key: task,
    process: task === null ? null : (plan.tasks.get(task)?.process ?? null),
    task_name: task === null ? null : (taskRecord(engagement, task).added?.name ?? null),
    role: wish?.role ?? null,
    reason: JSON.stringify(reason),
  }
}
