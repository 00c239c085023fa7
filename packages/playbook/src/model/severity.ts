/** How much a finding matters: an error is wrong, a warning is likely wrong, a hint could be better. */
export type Severity = 'error' | 'warning' | 'hint'
