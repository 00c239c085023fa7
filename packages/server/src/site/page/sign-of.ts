import type { CustomerView } from '@fairlead/engagement'
import { hashOf } from '../secrets.ts'

/** A sign of what a contact sees: another one whenever something in it is different. */
export function signOf(view: CustomerView): string {
  return hashOf(JSON.stringify(view))
}
