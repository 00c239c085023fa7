import type { CreateEngagementInput, Problem } from '@fairlead/contract'
import { type FieldErrors, factPointer, servicePointer } from './check-draft.ts'

type Sent = Pick<CreateEngagementInput, 'startDate' | 'scope'>

/**
 * The fields that the server refused of what was sent. The place of an error inside an answer (`/facts/sources/0`)
 * belongs to the answer, and a service is found by its place in the scope; what names no field is left out.
 */
export function refusedFields({ code, errors = [], rejection }: Problem, sent: Sent): FieldErrors {
  const pointers = [
    ...errors.map(({ pointer }) => fieldOf(pointer, sent)),
    ...fieldsOfCode(code, sent, rejection ?? {}),
  ]
  return Object.fromEntries(pointers.filter((pointer) => pointer !== '').map((pointer) => [pointer, 'refused']))
}

function fieldsOfCode(
  code: Problem['code'],
  { startDate, scope }: Sent,
  { fact, service, found }: Readonly<Record<string, unknown>>,
): readonly string[] {
  switch (code) {
    case 'customer-required':
      return ['/customer']
    case 'empty-scope':
    case 'unknown-service':
      return ['/scope']
    case 'wrong-seats':
      return typeof service === 'string' ? [servicePointer(service, 'seats')] : []
    case 'wrong-date':
      return [
        ...(found === startDate || found === undefined ? ['/startDate'] : []),
        ...scope.flatMap(({ service: id, start, goLive }) => [
          ...(start !== null && start === found ? [servicePointer(id, 'start')] : []),
          ...(goLive !== null && goLive === found ? [servicePointer(id, 'goLive')] : []),
        ]),
      ]
    default:
      return typeof fact === 'string' ? [factPointer(fact)] : []
  }
}

function fieldOf(pointer: string, { scope }: Sent): string {
  const [root, ...rest] = pointer.split('/').slice(1)
  if (root === undefined || root === '') return ''
  if (root === 'facts' || root === 'sources') return rest[0] === undefined ? '' : `/facts/${rest[0]}`
  const service = root === 'scope' ? scope[Number(rest[0])]?.service : undefined
  const part = rest[1]
  if (service === undefined) return `/${root}`
  return part === 'seats' || part === 'start' || part === 'goLive' ? servicePointer(service, part) : '/scope'
}
