export type DiagnosticCode = `FL${number}`
