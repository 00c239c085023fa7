/** Where a command writes text: a stream of the process, or a list of a test. */
export interface TextSink {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What a command knows of the world around it; nothing in this package asks the process itself. */
export interface Terminal {
  /** Data: what another program may read. */
  readonly stdout: TextSink
  /** Messages for the person who waits. */
  readonly stderr: TextSink
  /** The folder that relative paths are relative to. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Resolves when the person asks a running server to stop. */
  readonly stopAsked: () => Promise<void>
  /** Resolves when whoever started the command has closed its standard input; never where that is a terminal. */
  readonly inputEnded: () => Promise<void>
}

/** The day at the terminal, `yyyy-mm-dd`: authors date their pages by their own calendar. */
export function today({ now }: Pick<Terminal, 'now'>): string {
  const date = now()
  const part = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
}
