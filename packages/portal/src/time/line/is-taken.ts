/** Whether a command is taken; a refusal is said by whatever sends it. */
export async function isTaken(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent
    return true
  } catch {
    return false
  }
}
