import type { Problem } from '@fairlead/contract'
import { type FieldErrors, factPointer } from './engagement-draft.ts'

const fieldOfCode: Readonly<Record<string, string>> = {
  'customer-required': '/customer',
  'wrong-date': '/startDate',
  'empty-scope': '/scope',
  'unknown-service': '/scope',
}

/**
 * The fields that the server refused. The place of an error inside a field (`/scope/2`) belongs to the field; what names
 * no field of the form is left out.
 */
export function refusedFields(problem: Problem): FieldErrors {
  const pointers = (problem.errors ?? []).map(({ pointer }) => fieldOf(pointer))
  const byCode = fieldOfCode[problem.code]
  if (byCode !== undefined) pointers.push(byCode)
  const fact = problem.rejection?.fact
  if (typeof fact === 'string') pointers.push(factPointer(fact))
  return Object.fromEntries(pointers.filter((pointer) => pointer !== '').map((pointer) => [pointer, 'refused']))
}

function fieldOf(pointer: string): string {
  const parts = pointer.split('/').slice(1)
  const depth = parts[0] === 'facts' ? 2 : 1
  return parts.length === 0 ? '' : `/${parts.slice(0, depth).join('/')}`
}
