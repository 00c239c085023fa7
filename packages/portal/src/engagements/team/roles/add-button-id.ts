import type { RoleId } from '@fairlead/playbook'

/** Where on the page a role is given to one more person. */
export function addButtonId(role: RoleId): string {
  return `give-${role}`
}
