import type { PersonView } from '@fairlead/contract'

/** By what sessions know a person: by the id, and by the address. */
export function namesInSessions({ id, email }: PersonView): readonly string[] {
  return email === null ? [id] : [id, email]
}
