import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import type { EvidenceContent } from '../../state/task-record.ts'
import { storedFile } from '../../written/stored-file.ts'
import { webAddress } from '../../written/web-address.ts'
import type { LinkEvidence } from '../command.ts'
import { accept, refuse, type TaskDecision } from '../decision.ts'
import type { DecisionContext } from '../decision-context.ts'
import type { EvidenceLinked } from '../event.ts'
import { written } from '../written.ts'
import { taskHindrance } from './task-hindrance.ts'

/** Links a file, an address or a note to a task that is in play; evidence that is there already is not linked again. */
export function linkEvidence(
  standing: Standing,
  command: LinkEvidence,
  { actor, now }: DecisionContext,
): TaskDecision<EvidenceLinked> {
  const { task, id } = command
  const hindrance = taskHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const content = normalContent(command.content)
  if (content === null) return refuse({ code: 'wrong-evidence', found: command.content.kind })
  const { evidence } = taskRecord(standing.engagement, task)
  if (evidence.some((earlier) => earlier.id === id)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'EvidenceLinked', task, evidence: { id, by: actor, at: now, ...content } })
}

/** The content without white space around its texts; `null` where one is empty or the address is none for a browser. */
function normalContent(content: EvidenceContent): EvidenceContent | null {
  switch (content.kind) {
    case 'link': {
      const href = webAddress(content.href)
      return href === null ? null : { kind: 'link', title: written(content.title) ?? href, href }
    }
    case 'note': {
      const text = written(content.text)
      return text === null ? null : { kind: 'note', text }
    }
    case 'file': {
      return storedFile(content)
    }
  }
  return content satisfies never
}
