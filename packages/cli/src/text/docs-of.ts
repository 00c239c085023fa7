import type { DiagnosticCode } from '@fairlead/playbook'

/** Where the docs explain a code, relative to the root of the checkout. */
export function docsOf(code: DiagnosticCode): string {
  return `docs/rules.md#${code.toLowerCase()}`
}
