import type { CodeMeaning } from './code-meaning.ts'

/** FL0110 and FL013: comments that allow a finding. */
export const allowanceCodes = {
  FL0110: {
    title: 'Allowance without a reason',
    severity: 'warning',
    message: 'Unexpected allowance of {codes} without a reason, expected "because" and why it is right here.',
    help: 'Say why, for whoever reads the page next: <!-- fairlead: allow {codes} because … -->. Nothing is allowed until then.',
  },
  FL0130: {
    title: 'Allowance that cannot be read',
    severity: 'warning',
    message: 'Unexpected comment "{text}", expected "fairlead: allow FL0402 because …".',
    help: 'Write "allow", the codes with commas between them, "because" and the reason, on lines of its own.',
  },
  FL0131: {
    title: 'Allowance of an unknown code',
    severity: 'warning',
    message: 'Unexpected code "{code}" in an allowance, expected one that Fairlead has.{hint}',
    help: 'Correct the code; "fairlead explain" lists them all.',
  },
  FL0132: {
    title: 'Allowance that allows nothing',
    severity: 'warning',
    message: 'Unexpected allowance of {code}, expected a finding of it in {where}.',
    help: 'Take it out, or put it directly before the block that it is for; for a row, before its table.',
  },
  FL0133: {
    title: 'Error that cannot be allowed',
    severity: 'error',
    message:
      'Unexpected allowance of {code}, expected the error to be mended: no release can be made while it is there.',
    help: 'Mend what {code} says, and take the allowance out.',
  },
} as const satisfies Record<`FL01${string}`, CodeMeaning>
