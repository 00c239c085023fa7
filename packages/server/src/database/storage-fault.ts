const reasons: Readonly<Record<number, string>> = {
  8: 'It can only be read. Give Fairlead the right to write there, or choose another folder.',
  11: 'It is damaged, and was left as it is. Put the newest backup in its place.',
  13: 'The disk is full. Make room and start again: what was answered is safe.',
  14: 'There is no file that could be opened or made. Give Fairlead the right to write there, or choose another folder.',
  26: 'It is no database, and was left as it is. Put the newest backup in its place, or choose another folder.',
}

/** A fault of SQLite at opening a file as an error that says to people which file and what to do; other errors as they are. */
export function storageFault(path: string, cause: unknown): unknown {
  // The low byte is the kind of fault, the rest its variety.
  const code = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) % 256 : 0
  const reason = reasons[code]
  return reason === undefined ? cause : new Error(`The database ${path} cannot be used. ${reason}`, { cause })
}
