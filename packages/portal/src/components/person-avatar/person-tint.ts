const tints = 6

/** Which of the tints stands for a person: the same one wherever the person is shown. It says nothing of its own. */
export function personTint(id: string): number {
  let sum = 0
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521
  return (sum % tints) + 1
}
