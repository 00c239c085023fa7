import type { FindingView } from '@fairlead/contract'

/** The page of the portal on which a finding is mended. */
export function placeOfFinding({ engagement, about, mend, subject, process, task }: FindingView): string {
  const home = `/engagements/${encodeURIComponent(engagement)}`
  const id = encodeURIComponent((subject ?? '').toWellFormed())
  switch (mend) {
    case 'schedule':
    case 'invite':
    case 'write-outcome':
      return `${home}/workshops/${id}`
    case 'send-questionnaire':
    case 'review-questionnaire':
      return `${home}/questionnaires/${id}`
    case 'answer-request':
      return `${home}/requests/${id}`
    case 'set-facts':
      return `${home}/facts`
    case 'write-note':
      return `${home}/notes?write=`
    case 'complete-action':
      return `${home}/notes?note=${id}`
    case 'set-contacts':
      return `${home}/contacts`
    case 'assign-role':
      return `${home}/team`
    case 'set-date':
    case 'assign-task':
    case 'waive':
    case 'approve-waiver':
      return about === 'task' && process !== null
        ? `${home}/processes/${encodeURIComponent(process)}?task=${encodeURIComponent(task ?? '')}`
        : home
    default:
      return mend satisfies never
  }
}

/** The name of a finding in a list of several engagements. */
export function findingKey({ engagement, code, subject }: FindingView): string {
  return `${engagement} ${code} ${subject ?? ''}`
}
