export { run } from './run.ts'
export type { ExitCode } from './terminal/exit-code.ts'
export type { Terminal, TextSink } from './terminal/terminal.ts'
